"""What every model shares: frozen, no unknown keys, a clock time without seconds."""

from datetime import time
from typing import Annotated

from pydantic import BaseModel, ConfigDict, PlainSerializer, WithJsonSchema


class Frozen(BaseModel):
    """A model that never changes once made; unknown keys are an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def clock(moment: time) -> str:
    """Write a time of day as `HH:MM`.

    >>> clock(time(9, 5))
    '09:05'
    """
    return f"{moment:%H:%M}"


_HH_MM = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"}

Clock = Annotated[
    time,
    PlainSerializer(clock, return_type=str),
    WithJsonSchema(_HH_MM, mode="serialization"),
]
"""A local time of day; `HH:MM` in JSON."""
