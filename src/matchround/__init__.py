"""Plans one-on-one rounds for partnership days and proves how good the plan is."""

__version__ = "0.1.0"
