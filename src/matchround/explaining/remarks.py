"""What there is to say of an event before it is planned."""

from enum import StrEnum

from pydantic import Field

from matchround.event import Coded, Frozen
from matchround.event.plan import Data
from matchround.explaining.answers import Wish


class Level(StrEnum):
    """How much a remark asks for: nothing, a thought, or a change."""

    FINE = "fine"
    ADVICE = "advice"
    WARNING = "warning"


class Remark(Frozen):
    """One thing to know of an event before it is planned: a code with its data.

    `people` are the ids of those whom it is about, `wishes` the wishes or promises that cannot
    be held, `why` what stands in their way, as in `causes`.
    """

    level: Level
    code: str
    data: Data = Field(default_factory=dict)
    people: tuple[str, ...] = ()
    wishes: tuple[Wish, ...] = ()
    why: Coded | None = None
