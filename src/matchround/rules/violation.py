"""What the checker finds: one broken rule at one place of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from matchround.event import Meeting


@dataclass(frozen=True)
class Violation:
    """A broken rule, where it is broken, and by whom.

    `rule` is the code of its message in wording, filled by `data` (people by their names).
    `round` is None and `table` "" where the rule is not about one round or table.
    `participants` are ids.
    """

    rule: str
    round: int | None = None
    table: str = ""
    participants: tuple[str, ...] = ()
    data: Mapping[str, str | int] = field(default_factory=dict)


def in_meeting(rule: str, meeting: Meeting, who: tuple[str, ...], **data: str | int) -> Violation:
    """Name a rule that `meeting` breaks through the ids `who`; round and table are filled in."""
    placed = {"round": meeting.round, "table": meeting.table, **data}
    return Violation(rule, meeting.round, meeting.table, who, placed)
