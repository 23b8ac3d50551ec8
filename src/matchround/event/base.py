"""What every model shares: frozen, no unknown keys, a clock time without seconds."""

from datetime import time
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer


class Frozen(BaseModel):
    """A model that never changes once made; unknown keys are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def clock(moment: time) -> str:
    """Write a time of day as `HH:MM`.

    >>> clock(time(9, 5))
    '09:05'
    """
    return f"{moment:%H:%M}"


Clock = Annotated[time, PlainSerializer(clock, return_type=str)]
"""A local time of day; `HH:MM` in JSON."""
