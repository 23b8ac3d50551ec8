"""Odd numbers: trios, and standby people who step in."""

from matchround.solving.odd.serve import serve

__all__ = ["serve"]
