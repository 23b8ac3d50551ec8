"""What is different between two revisions: for each participant in each round, and who is there."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from matchround.event import Event, Meeting, Plan, Revision, Status


@dataclass(frozen=True)
class Cell:
    """A meeting as one participant's timetable tells of it: table, and the others by id."""

    table: str
    partners: tuple[str, ...]


@dataclass(frozen=True)
class CellChange:
    """One participant's round as it was and as it is; None where there is no meeting."""

    round: int
    before: Cell | None
    after: Cell | None


@dataclass(frozen=True)
class Difference:
    """All that is different, by ids.

    `cells` holds, for everybody in either revision, the rounds in which partner, table or
    having a meeting at all differ; a shift of the clock is no difference. `added` are coming
    and were not, `gone` were coming and are not, `renamed` are called something else (before,
    after). People are in the order of the later event, who is missing there last.
    """

    cells: Mapping[str, tuple[CellChange, ...]]
    added: tuple[str, ...]
    gone: tuple[str, ...]
    renamed: Mapping[str, tuple[str, str]]

    @property
    def changed(self) -> tuple[str, ...]:
        """Those whose timetable is different: who had one before, and still has."""
        beside = {*self.added, *self.gone}
        return tuple(who for who in self.cells if who not in beside)


def difference(before: Plan | Revision, after: Plan | Revision) -> Difference:
    """Compare two revisions of a plan, in either direction."""
    return difference_of(before.event, before.meetings, after.event, after.meetings)


def difference_of(
    before: Event, earlier: Iterable[Meeting], after: Event, later: Iterable[Meeting]
) -> Difference:
    """Compare the meetings `earlier` in the event `before` with those `later` in `after`."""
    ids = dict.fromkeys([*after.by_id, *before.by_id])
    had, has = _cells(earlier), _cells(later)
    cells = {who: _differing(had[who], has[who]) for who in ids}
    was, comes = _coming(before), _coming(after)
    return Difference(
        cells={who: changes for who, changes in cells.items() if changes},
        added=tuple(who for who in ids if who in comes and who not in was),
        gone=tuple(who for who in ids if who in was and who not in comes),
        renamed=_renamed(before, after),
    )


def _cells(meetings: Iterable[Meeting]) -> Mapping[str, Mapping[int, Cell]]:
    cells: defaultdict[str, dict[int, Cell]] = defaultdict(dict)
    for meeting in meetings:
        for who in meeting.participants:
            partners = tuple(other for other in meeting.participants if other != who)
            cells[who][meeting.round] = Cell(meeting.table, partners)
    return cells


def _differing(had: Mapping[int, Cell], has: Mapping[int, Cell]) -> tuple[CellChange, ...]:
    return tuple(
        CellChange(number, had.get(number), has.get(number))
        for number in sorted({*had, *has})
        if had.get(number) != has.get(number)
    )


def _coming(event: Event) -> frozenset[str]:
    return frozenset(p.id for p in event.participants if p.status is Status.COMING)


def _renamed(before: Event, after: Event) -> dict[str, tuple[str, str]]:
    return {
        person.id: (before.by_id[person.id].name, person.name)
        for person in after.participants
        if person.id in before.by_id and before.by_id[person.id].name != person.name
    }
