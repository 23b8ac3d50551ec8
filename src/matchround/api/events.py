"""From the organiser's files to an event, with everything that was found on the way."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.api.collecting import nothing_collected
from matchround.errors import Finding, NoPlanError, Severity
from matchround.event import Event, Odd, Role, RoundKind, Status

if TYPE_CHECKING:
    from matchround.reading import Reading


def read_event(
    paths: Sequence[Path],
    given: Mapping[str, object] | None = None,
    column_map: Mapping[str, str] | None = None,
) -> "Reading":
    """Read the first file (participants) and any more (settings sheets).

    `given` holds settings that win over the files', by their English names ("time limit");
    `column_map` says which column a header means. Never raises for bad input: the reading's
    findings hold every fault and warning, and its event is None when there is a fault.
    """
    from matchround.reading import read  # noqa: PLC0415 -- heavy: the workbook parts

    with nothing_collected():
        return read(paths, given, column_map)


def left_unplanned(event: Event) -> tuple[Finding, ...]:
    """Warn where standby people are wanted and there are none, or the other way round.

    Raises:
        NoPlanError: `plan.group_rounds`, when the programme holds rounds in groups.
    """
    groups = [r.number for r in event.rounds if r.kind is RoundKind.GROUPS]
    if groups:
        raise NoPlanError("plan.group_rounds", rounds=", ".join(map(str, groups)))
    coming = [person for person in event.participants if person.status is Status.COMING]
    standby = sum(person.role is Role.STANDBY for person in coming)
    odd = event.settings.odd
    if odd is Odd.STANDBY and not standby:
        return (Finding(Severity.WARNING, "plan.no_standby"),)
    if odd is not Odd.STANDBY and standby:
        return (Finding(Severity.WARNING, "plan.standby_unused", data={"count": standby}),)
    return ()
