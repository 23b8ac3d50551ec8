"""A table cannot be closed under its host."""

from collections.abc import Sequence

from matchround.changing.ground import Ground, Meant, shown
from matchround.event import ChangeKind, Participant, Status


def check_hosts(ground: Ground, meant: Sequence[Meant]) -> None:
    """Fault each closed table at which somebody keeps their place after it closes."""
    gone = {one.change.who for one in meant if one.change.kind is ChangeKind.ABSENT}
    departures = {
        one.change.who: one.change.round for one in meant if one.change.kind is ChangeKind.LEAVES
    }
    again = {one.change.who for one in meant if one.change.kind is ChangeKind.BACK}
    for one in meant:
        if one.change.kind is not ChangeKind.CLOSE_TABLE:
            continue
        first = one.change.round or ground.from_round
        hosts = [
            person
            for person in ground.event.participants
            if person.table == one.change.table
            and person.id not in gone
            and (person.status is Status.COMING or person.id in again)
            and _is_free(ground, person, first, departures.get(person.id))
        ]
        if hosts:
            names = ", ".join(map(shown, hosts))
            data = {"table": one.change.table, "names": names, "id": hosts[0].id}
            ground.fault("change.table_of_host", one.asked, one.asked.value_cell, **data)


def _is_free(ground: Ground, person: Participant, first: int, departure: int | None) -> bool:
    return any(
        n >= first and (departure is None or n < departure)
        for n in ground.rounds
        if person.available is None or n in person.available
    )
