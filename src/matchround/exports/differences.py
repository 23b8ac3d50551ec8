"""What is different from the revision before: for each person in each round, and at each table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from matchround.event import ChangeKind, Event, Meeting, Participant, Plan, Replanned, Revision
from matchround.exports.people import roster

Key = tuple[str, int]
"""A participant (id) or a table (name), and a round (number)."""


@dataclass(frozen=True)
class Cell:
    """A meeting as it was and as it is; None for none. Somebody's, or a table's."""

    before: Meeting | None
    after: Meeting | None


@dataclass(frozen=True)
class Differences:
    """Compares a plan that was made again with the revision that it took the place of.

    A cell is somebody's round: its partners and its table, or that there is no meeting; a shift
    of the clock is no difference. Whoever takes over a timetable is compared with what it was.
    """

    plan: Plan
    replanned: Replanned
    before: Revision

    @cached_property
    def cells(self) -> Mapping[Key, Cell]:
        """Every different cell of those who are there now, by participant (id) and round."""
        there = {person.id for person in self.people}
        differ = _differing(self._cells_before, _cells(self.plan.meetings))
        return {key: cell for key, cell in differ.items() if key[0] in there}

    @cached_property
    def tables(self) -> Mapping[Key, Cell]:
        """Every meeting that is different, by table (name) and round."""
        before = {(m.table, m.round): m for m in self.before.meetings}
        after = {(m.table, m.round): m for m in self.plan.meetings}
        return _differing(before, after)

    @cached_property
    def people(self) -> tuple[Participant, ...]:
        """Everybody who is there now, standby included, in alphabetical order."""
        return roster(self.plan.event)

    @cached_property
    def gone(self) -> tuple[Participant, ...]:
        """Who was expected in the revision before and is no longer, in alphabetical order."""
        return _beside(self.before.event, self.plan.event)

    @cached_property
    def new(self) -> tuple[Participant, ...]:
        """Who was not expected in the revision before and is now, in alphabetical order."""
        return _beside(self.plan.event, self.before.event)

    @cached_property
    def changed(self) -> tuple[Participant, ...]:
        """Whose timetable is not what it was: a different cell, another name, or a new page."""
        ids = {who for who, _ in self.cells} | {person.id for person in self.new} | self._renamed
        return tuple(person for person in self.people if person.id in ids)

    @cached_property
    def substitutes(self) -> Mapping[str, str]:
        """Who takes over (id), by whose timetable it was (id)."""
        changes = self.replanned.changes
        return {c.who: c.other for c in changes if c.kind is ChangeKind.SUBSTITUTE}

    @cached_property
    def _renamed(self) -> frozenset[str]:
        known = self.before.event.by_id
        return frozenset(
            person.id
            for person in self.people
            if person.id in known and _head(person) != _head(known[person.id])
        )

    @property
    def _cells_before(self) -> dict[Key, Meeting]:
        """Everybody's meetings before; who takes over has the other's from then on."""
        cells = _cells(self.before.meetings)
        taken = {
            (new, number): _exchanged(cells[who, number], who, new)
            for who, number in cells
            if (new := self.substitutes.get(who)) and number >= self.replanned.from_round
        }
        return cells | taken


def differences(plan: Plan) -> Differences | None:
    """Compare a plan with the revision before it; None where it was not made again from one."""
    if plan.replanned is None or not plan.revisions:
        return None
    return Differences(plan, plan.replanned, plan.revisions[-1])


def _cells(meetings: Iterable[Meeting]) -> dict[Key, Meeting]:
    return {(who, meeting.round): meeting for meeting in meetings for who in meeting.participants}


def _differing(before: Mapping[Key, Meeting], after: Mapping[Key, Meeting]) -> dict[Key, Cell]:
    cells = {key: Cell(before.get(key), after.get(key)) for key in sorted({*before, *after})}
    return {key: cell for key, cell in cells.items() if _place(cell.before) != _place(cell.after)}


def _place(meeting: Meeting | None) -> tuple[str, tuple[str, ...]] | None:
    return (meeting.table, meeting.participants) if meeting else None


def _exchanged(meeting: Meeting, old: str, new: str) -> Meeting:
    people = tuple(sorted(new if who == old else who for who in meeting.participants))
    return meeting.model_copy(update={"participants": people})


def _beside(event: Event, other: Event) -> tuple[Participant, ...]:
    """List who is on the roster of one event and not on that of the other."""
    known = {person.id for person in roster(other)}
    return tuple(person for person in roster(event) if person.id not in known)


def _head(person: Participant) -> tuple[str, str]:
    return person.name, person.organisation
