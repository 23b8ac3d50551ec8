"""The day: rounds in which people meet, and everything else that takes time."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from matchround.event.base import Clock, Frozen


class RoundKind(StrEnum):
    """How people meet in a round."""

    PAIRS = "pairs"
    GROUPS = "groups"


class Round(Frozen):
    """One slot in which people meet. Rounds are numbered from 1 through the day.

    A round that is cut on the day leaves its number unused: the others keep theirs.

    `start` and `end` are local times; both None where the event gives no clock.
    `group_size` is the size of a group in a group round, else None.
    """

    number: Annotated[int, Field(ge=1)]
    kind: RoundKind = RoundKind.PAIRS
    start: Clock | None = None
    end: Clock | None = None
    title: str = ""
    group_size: Annotated[int, Field(ge=3)] | None = None


class ItemKind(StrEnum):
    """What happens in an item of the programme that holds no rounds."""

    BREAK = "break"
    PLENARY = "plenary"


class Item(Frozen):
    """A part of the programme without rounds: a break or a plenary.

    `after_round` places it: it comes after the round of that number (0: before the first).
    """

    kind: ItemKind
    after_round: Annotated[int, Field(ge=0)]
    start: Clock | None = None
    end: Clock | None = None
    title: str = ""
