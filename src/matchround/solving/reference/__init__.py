"""The reference model: one CP-SAT model of everything, for tests on small events.

Simple and obviously right rather than fast. It shares no code with the planner, which never
imports it, and decides by its own plain definitions who may meet.
"""

from matchround.solving.reference.allowed import is_extra
from matchround.solving.reference.before import NOTHING, Before
from matchround.solving.reference.search import Best, Reference, along, best, optimum, order

__all__ = [
    "NOTHING",
    "Before",
    "Best",
    "Reference",
    "along",
    "best",
    "is_extra",
    "optimum",
    "order",
]
