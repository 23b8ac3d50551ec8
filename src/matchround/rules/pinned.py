"""Rule: pinned meetings stand as they are. It needs the meetings before and after."""

from collections.abc import Sequence

from matchround.event import Meeting
from matchround.rules.violation import Violation, in_meeting


def pinned_violations(before: Sequence[Meeting], after: Sequence[Meeting]) -> tuple[Violation, ...]:
    """List the pinned meetings of `before` whose round, table or people changed in `after`."""
    stand = {(m.round, m.table, m.participants) for m in after}
    return tuple(
        in_meeting("rule.pinned_changed", m, m.participants)
        for m in before
        if m.pinned and (m.round, m.table, m.participants) not in stand
    )
