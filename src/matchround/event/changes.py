"""What changes on the day, and how much of the plan may be touched for it."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from matchround.event.base import Frozen
from matchround.event.participant import Participant


class Keep(StrEnum):
    """How much of a plan stands when it is planned again.

    `all`: every intact meeting stands, gaps are filled. `most`: as many meetings as can be, and
    among those plans the fewest people with a changed meeting. `none`: planned anew.
    """

    ALL = "all"
    MOST = "most"
    NONE = "none"


class ChangeKind(StrEnum):
    """What can happen: on the day, and (the last three) to the list of people before it."""

    ABSENT = "absent"
    BACK = "back"
    LATE = "late"
    LEAVES = "leaves"
    WALK_IN = "walk-in"
    SUBSTITUTE = "substitute"
    CLOSE_TABLE = "close table"
    CANCEL_ROUND = "cancel round"
    ADD_ROUND = "add round"
    DELAY = "delay"
    LOCK = "lock"
    REGISTERED = "registered"
    CANCELLED = "cancelled"
    CORRECTED = "corrected"


class Change(Frozen):
    """One thing that changed.

    `who` is an id of the changed event and `name` that person's name, `other` and `other_name`
    who takes over a timetable. `round` is the round from which it holds (of a round that is cut
    or added: that round). `minutes` is a delay. `details` names the fields that were corrected.
    """

    kind: ChangeKind
    who: str = ""
    name: str = ""
    other: str = ""
    other_name: str = ""
    round: Annotated[int, Field(ge=1)] | None = None
    table: str = ""
    minutes: int = 0
    details: tuple[str, ...] = ()


class Changes(Frozen):
    """Everything that changed at once.

    `newcomers` are the people that walk-ins and substitutes refer to by their new ids. `here`
    lists the ids of those who were ticked at check-in.
    """

    changes: tuple[Change, ...] = ()
    newcomers: tuple[Participant, ...] = ()
    here: tuple[str, ...] = ()


class Replanned(Frozen):
    """How a revision came out of the one before it.

    Rounds before `from_round` had been played. `max_changes` is the most people whose intact
    meetings might be changed; None for no limit. `undone` is the revision that this one brought
    back, if it did.
    """

    from_round: Annotated[int, Field(ge=1)] = 1
    keep: Keep = Keep.MOST
    max_changes: Annotated[int, Field(ge=0)] | None = None
    changes: tuple[Change, ...] = ()
    undone: Annotated[int, Field(ge=1)] | None = None
