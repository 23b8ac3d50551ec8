"""Changes of the day applied to an event and its plan: a function of both, and nothing else."""

from matchround.changing.applying import Applied, apply
from matchround.changing.asked import Asked, Tick
from matchround.changing.recognising import Recognised, recognise
from matchround.changing.understanding import Understood, understand

__all__ = [
    "Applied",
    "Asked",
    "Recognised",
    "Tick",
    "Understood",
    "apply",
    "recognise",
    "understand",
]
