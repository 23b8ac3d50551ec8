"""The plan: who meets whom, in which round and at which table, and how good that is."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field, field_serializer

from matchround.event.base import Frozen
from matchround.event.changes import Change, Replanned
from matchround.event.event import Event

FORMAT: Literal["matchround-plan"] = "matchround-plan"
VERSION: Literal[1] = 1

Data = Mapping[str, str | int | tuple[str, ...]]
"""What a code speaks of: names, numbers, lists of words. Never a sentence."""

MINIMISED = frozenset({"fairness", "crossing", "moves", "breaks", "changes"})
"""Goals of which less is better: their bounds are lower bounds."""


class Coded(Frozen):
    """A code with its data. Wording renders it in the reader's language."""

    code: str
    data: Data = Field(default_factory=dict)

    @field_serializer("data")
    def _by_key(self, data: Data) -> Data:
        """Equal data gives equal bytes, whatever order it was put together in."""
        return dict(sorted(data.items()))


class Meeting(Frozen):
    """Participants (ids, sorted) at one table in one round.

    `worth` is the sum of the worth of its pairs, 0..1000 each. `pinned` may not be changed.
    """

    round: Annotated[int, Field(ge=1)]
    table: str
    participants: Annotated[tuple[str, ...], Field(min_length=2)]
    worth: Annotated[int, Field(ge=0)] = 0
    reasons: tuple[Coded, ...] = ()
    pinned: bool = False


class SitOut(Frozen):
    """Somebody who could have met in a round and does not, and why."""

    round: Annotated[int, Field(ge=1)]
    participant: str
    why: Coded


class Unplaced(Frozen):
    """A wished or promised meeting (by its rule) that the plan does not hold, and why."""

    participants: tuple[str, ...]
    rule: str
    why: Coded


class Goal(Frozen):
    """One thing that the plan is made good at: its value and the proven limit of it.

    `bound` holds given the values reached for the goals before this one. It is a lower bound
    for the goals in MINIMISED, else an upper bound. `proved` is true exactly when both agree.
    """

    name: str
    value: int
    bound: int
    proved: bool

    @property
    def minimised(self) -> bool:
        """Whether less is better."""
        return self.name in MINIMISED


class Revision(Frozen):
    """An earlier revision, whole: what it was and why it was left.

    `replanned` tells how it came about, `changes` what changed after it, `why` in a word why
    another took its place: "planned anew", "re-planned" or "undone".
    """

    revision: Annotated[int, Field(ge=1)]
    created: AwareDatetime
    event: Event
    meetings: tuple[Meeting, ...]
    sit_outs: tuple[SitOut, ...]
    unplaced: tuple[Unplaced, ...]
    goals: tuple[Goal, ...]
    seed: int
    replanned: Replanned | None = None
    changes: tuple[Change, ...] = ()
    why: str = ""


class Plan(Frozen):
    """The answer, with its revision. Meetings are sorted by round, then table order.

    `replanned` tells how it came out of the last of `revisions`; None for a plan made at once.
    """

    format: Literal["matchround-plan"] = FORMAT
    version: Literal[1] = VERSION
    revision: Annotated[int, Field(ge=1)] = 1
    created: AwareDatetime
    event: Event
    meetings: tuple[Meeting, ...]
    sit_outs: tuple[SitOut, ...]
    unplaced: tuple[Unplaced, ...] = ()
    goals: tuple[Goal, ...]
    seed: int
    replanned: Replanned | None = None
    revisions: tuple[Revision, ...] = ()
