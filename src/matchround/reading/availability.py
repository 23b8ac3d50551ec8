"""In which rounds people are there."""

from collections.abc import Mapping, Sequence

from matchround.event import Role, Status
from matchround.reading.notes import Notes
from matchround.reading.people import Person
from matchround.reading.round_lists import Day, rounds_in

Rounds = tuple[int, ...] | None


def availability(persons: Sequence[Person], day: Day, notes: Notes) -> dict[str, Rounds]:
    """Return each person's rounds by id; None for all of them."""
    known: dict[str, Rounds] = {}
    return {p.id: _rounds_of(p, day, known, notes) for p in persons}


def _rounds_of(person: Person, day: Day, known: dict[str, Rounds], notes: Notes) -> Rounds:
    """Read a cell; many people come and go alike, so what was `known` to mean what is kept."""
    if not person.row.given("available"):
        return None
    cell = person.row.cell("available")
    if cell.text in known and isinstance(cell.value, str):
        return known[cell.text]
    before = len(notes.findings)
    rounds = rounds_in(cell, day, notes)
    if len(notes.findings) == before:
        known[cell.text] = rounds
    return rounds


def tables_of_use(
    persons: Sequence[Person], available: Mapping[str, Rounds], roles: Mapping[str, Role], day: Day
) -> int:
    """Return the most tables that can be used in any round.

    A pair round uses one for every two people; a group round one for every `group_size` of
    them, rounded up. Standby people may make one more pair.
    """
    coming = [p for p in persons if p.status is Status.COMING]
    standby = any(roles[p.id] is Role.STANDBY for p in coming)
    most = 1
    for round_ in day.rounds:
        players = sum(
            1
            for p in coming
            if roles[p.id] is not Role.STANDBY and _there(available[p.id], round_.number)
        )
        if round_.group_size:
            most = max(most, -(-players // round_.group_size))
        else:
            most = max(most, (players + 1 if standby else players) // 2)
    return most


def _there(rounds: Rounds, number: int) -> bool:
    return rounds is None or number in rounds
