"""The rows of the check-in list: who stands in each, and whether it is this plan's list at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matchround.changing.asked import Asked, Tick
from matchround.changing.ground import Ground, shown
from matchround.changing.likeness import alike, folded
from matchround.errors import WhoError
from matchround.event import ChangeKind, Participant


@dataclass(frozen=True)
class Row:
    """Somebody of the plan, and what the list says of them."""

    person: Participant
    tick: Tick

    @property
    def asked(self) -> Asked:
        """The row as if the change had been asked for."""
        tick = self.tick
        return Asked(
            ChangeKind.ABSENT, self.person.id, "", "", "", tick.file, tick.sheet, tick.cell
        )


def is_of_another_plan(ground: Ground, ticks: Sequence[Tick]) -> bool:
    """Fault a list in which most ids are unknown or somebody else's."""
    with_id = [tick for tick in ticks if tick.id and tick.name]
    strange = [tick for tick in with_id if not _fits(_by_id(ground, tick.id), tick)]
    if len(with_id) < 2 or 2 * len(strange) <= len(with_id):  # noqa: PLR2004 -- one row may be a slip
        return False
    first, known = strange[0], _by_id(ground, strange[0].id)
    data = {"id": first.id, "name": first.name, "known": shown(known) if known else "–"}
    counts = {"count": len(strange), "rows": len(with_id)}
    ground.fault("check_in.another_plan", as_asked(first), first.who_cell, **data, **counts)
    return True


def _by_id(ground: Ground, one: str) -> Participant | None:
    wanted = one.casefold()
    return next((p for p in ground.event.participants if p.id.casefold() == wanted), None)


def _fits(person: Participant | None, tick: Tick) -> bool:
    """Tell whether a row's name may be that of the person of its id: a word of it is the same."""
    if person is None:
        return False
    words = set(folded(person.name).split()) & set(folded(tick.name).split())
    return not tick.name or bool(words) or alike(person.name, tick.name)


def rows_of(ground: Ground, ticks: Iterable[Tick]) -> list[Row]:
    """Find who stands in each row; in the order of the event, however the list is sorted."""
    rows: dict[str, Row] = {}
    for tick in ticks:
        person = _person(ground, tick)
        if person is None:
            continue
        first = rows.setdefault(person.id, Row(person, tick))
        if first.tick.here is None:
            # Two desks, a list each: a blank on one of them says nothing.
            rows[person.id] = Row(person, tick)
        elif tick.here not in {None, first.tick.here}:
            data = {"name": shown(person), "first_cell": first.tick.cell}
            ground.fault("check_in.twice", as_asked(tick), **data)
    return [rows[person.id] for person in ground.event.participants if person.id in rows]


def _person(ground: Ground, tick: Tick) -> Participant | None:
    """Find who stands in a row, by id, else by name; notes that name nobody are not read."""
    asked = as_asked(tick)
    if not tick.id:
        return _by_name(ground, tick, asked)
    person = _by_id(ground, tick.id)
    data = {"id": tick.id, "name": tick.name}
    if person is None:
        if tick.name or tick.here is not None:
            ground.fault("check_in.unknown_id", asked, tick.who_cell, **data)
        return None
    if not _fits(person, tick):
        data = {"id": person.id, "name": tick.name, "known": shown(person)}
        ground.fault("check_in.other_name", asked, tick.who_cell, **data)
        return None
    return person


def _by_name(ground: Ground, tick: Tick, asked: Asked) -> Participant | None:
    found = [p for p in ground.event.participants if folded(p.name) == folded(tick.name)]
    found = [p for p in found if folded(p.organisation) == folded(tick.organisation)]
    if len(found) == 1:
        return found[0]
    try:
        return ground.who(ground.event, tick.name)
    except WhoError as error:
        if error.code == "who.several":
            ground.fault("change.who_several", asked, tick.who_cell, **error.data)
        else:
            ground.fault("check_in.unknown_name", asked, tick.who_cell, name=tick.name)
        return None


def as_asked(tick: Tick) -> Asked:
    """Take a row as if it had been asked for: a finding then has its place."""
    return Asked(
        ChangeKind.ABSENT, tick.id or tick.name, "", "", "", tick.file, tick.sheet, tick.cell
    )
