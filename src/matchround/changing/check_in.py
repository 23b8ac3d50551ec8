"""The check-in list: who is here, who is not, and whether it is this plan's list at all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matchround.changing.asked import Asked, Tick
from matchround.changing.contradictions import TAKES_OVER, Said, said_of
from matchround.changing.ground import Ground, Meant, shown
from matchround.changing.likeness import alike, folded
from matchround.errors import WhoError
from matchround.event import Change, ChangeKind, Participant, Status

_SHOWN = 12
_GONE = (ChangeKind.ABSENT, ChangeKind.SUBSTITUTE)
_STAYS = (ChangeKind.BACK, ChangeKind.LEAVES, ChangeKind.LOCK, TAKES_OVER)


@dataclass(frozen=True)
class CheckIn:
    """What a list says: changes that follow from it, and the ids of those who are here."""

    meant: tuple[Meant, ...] = ()
    here: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Row:
    person: Participant
    tick: Tick

    @property
    def asked(self) -> Asked:
        """The row as if the change had been asked for."""
        tick = self.tick
        return Asked(
            ChangeKind.ABSENT, self.person.id, "", "", "", tick.file, tick.sheet, tick.cell
        )


def check_in(ground: Ground, ticks: Sequence[Tick], meant: Sequence[Meant]) -> CheckIn:
    """Tell who is back and who is absent by a list, beside what else was asked for.

    Blank means absent only where somebody is ticked, and only for those on the list who are
    free in the next round. Who was ticked at an earlier check-in counts as here all the same,
    unless the list carries most of those earlier ticks: then one of them was taken away.
    """
    if _is_of_another_plan(ground, ticks):
        return CheckIn()
    rows = _rows(ground, ticks)
    said = said_of(meant)
    here = tuple(row.person.id for row in rows if row.tick.here)
    found = [_present(ground, row, said.get(row.person.id, [])) for row in rows if row.tick.here]
    away = [row for row in rows if row.tick.here is False]
    blank = [row for row in rows if row.tick.here is None and here]
    found += [_away(ground, row, said.get(row.person.id, [])) for row in away]
    silent = [row for row in blank if _is_missing(row.person, said.get(row.person.id, []))]
    stale = not _carries_earlier_ticks(rows)
    missing = [row for row in silent if not (stale and row.person.checked_in)]
    found += [_gone(ground, row) for row in missing]
    _warn_of_early(ground, [row for row in rows if row.tick.here])
    _warn_of_later(ground, (*away, *missing))
    _warn_of_earlier(ground, [row for row in silent if row not in missing])
    _warn_of_unlisted(ground, rows, ticked=bool(here))
    return CheckIn(tuple(one for one in found if one is not None), here)


def _is_of_another_plan(ground: Ground, ticks: Sequence[Tick]) -> bool:
    """Fault a list in which most ids are unknown or somebody else's."""
    with_id = [tick for tick in ticks if tick.id and tick.name]
    strange = [tick for tick in with_id if not _fits(_by_id(ground, tick.id), tick)]
    if len(with_id) < 2 or 2 * len(strange) <= len(with_id):  # noqa: PLR2004 -- one row may be a slip
        return False
    first, known = strange[0], _by_id(ground, strange[0].id)
    data = {"id": first.id, "name": first.name, "known": shown(known) if known else "–"}
    counts = {"count": len(strange), "rows": len(with_id)}
    ground.fault("check_in.another_plan", _as_asked(first), first.who_cell, **data, **counts)
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


def _rows(ground: Ground, ticks: Iterable[Tick]) -> list[_Row]:
    """Find who stands in each row; in the order of the event, however the list is sorted."""
    rows: dict[str, _Row] = {}
    for tick in ticks:
        person = _person(ground, tick)
        if person is None:
            continue
        first = rows.setdefault(person.id, _Row(person, tick))
        if first.tick.here is None:
            # Two desks, a list each: a blank on one of them says nothing.
            rows[person.id] = _Row(person, tick)
        elif tick.here not in {None, first.tick.here}:
            data = {"name": shown(person), "first_cell": first.tick.cell}
            ground.fault("check_in.twice", _as_asked(tick), **data)
    return [rows[person.id] for person in ground.event.participants if person.id in rows]


def _carries_earlier_ticks(rows: Iterable[_Row]) -> bool:
    """Tell whether most who were ticked at an earlier check-in are marked on this list as well."""
    earlier = [row for row in rows if row.person.checked_in]
    return 2 * sum(row.tick.here is not None for row in earlier) >= len(earlier)


def _person(ground: Ground, tick: Tick) -> Participant | None:
    """Find who stands in a row, by id, else by name; notes that name nobody are not read."""
    asked = _as_asked(tick)
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
    found = [p for p in found if folded(p.organisation) == folded(tick.organisation)] or found
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


def _as_asked(tick: Tick) -> Asked:
    return Asked(
        ChangeKind.ABSENT, tick.id or tick.name, "", "", "", tick.file, tick.sheet, tick.cell
    )


def _present(ground: Ground, row: _Row, said: Sequence[Said]) -> Meant | None:
    """Let who is ticked in again, where they were absent."""
    _check(ground, row, said, (*_GONE, ChangeKind.LATE), "check_in.here_but")
    told = any(kind in {ChangeKind.BACK, TAKES_OVER} for kind, _ in said)
    if row.person.status is Status.COMING:
        return None
    return None if told else _change(ground, row, ChangeKind.BACK)


def _away(ground: Ground, row: _Row, said: Sequence[Said]) -> Meant | None:
    """Take out who is said not to be here; that they come later was known before."""
    _check(ground, row, said, _STAYS, "check_in.away_but")
    if said:
        return None
    return _gone(ground, row) if row.person.status is Status.COMING else None


def _check(
    ground: Ground, row: _Row, said: Sequence[Said], against: Sequence[str], code: str
) -> None:
    for kind, _ in said:
        if kind in against:
            ground.fault(code, row.asked, name=shown(row.person), kind=kind)
            return


def _is_missing(person: Participant, said: Sequence[Said]) -> bool:
    """Tell whether a blank says something: of who is coming, and of whom nothing else is said."""
    return person.status is Status.COMING and not said


def _gone(ground: Ground, row: _Row) -> Meant | None:
    """Take somebody out who should be there in the next round."""
    if any(row.person.is_available(n) for n in ground.rounds[:1]):
        return _change(ground, row, ChangeKind.ABSENT)
    return None


def _change(ground: Ground, row: _Row, kind: ChangeKind) -> Meant:
    person = row.person
    change = Change(kind=kind, who=person.id, name=person.name, round=ground.from_round)
    return Meant(row.asked, change)


def _warn_of_early(ground: Ground, rows: Sequence[_Row]) -> None:
    """Name who is here already and does not take part in the next round."""
    early = [
        row
        for row in rows
        if row.person.status is Status.COMING
        and not any(row.person.is_available(n) for n in ground.rounds[:1])
    ]
    if early:
        ground.warn("check_in.early", early[0].asked, **_named([row.person for row in early]))


def _warn_of_later(ground: Ground, rows: Sequence[_Row]) -> None:
    """Name who is not here yet, as was known."""
    later = [
        row
        for row in rows
        if row.person.status is Status.COMING
        and not any(row.person.is_available(n) for n in ground.rounds[:1])
        and any(row.person.is_available(n) for n in ground.rounds)
    ]
    if later:
        ground.warn("check_in.later", later[0].asked, **_named([row.person for row in later]))


def _warn_of_earlier(ground: Ground, rows: Sequence[_Row]) -> None:
    """Name who was ticked earlier and is not on this list, which was made before."""
    if rows:
        people = [row.person for row in rows]
        ground.warn("check_in.ticked_before", rows[0].asked, **_named(people))


def _warn_of_unlisted(ground: Ground, rows: Sequence[_Row], *, ticked: bool) -> None:
    """Name who is not on the list at all."""
    listed = {row.person.id for row in rows}
    unlisted = [
        p for p in ground.event.participants if p.id not in listed and p.status is Status.COMING
    ]
    if unlisted and ticked:
        ground.warn("check_in.not_listed", _as_asked(rows[0].tick), **_named(unlisted))


def _named(people: Sequence[Participant]) -> dict[str, str | int]:
    names = ", ".join(shown(person) for person in people[:_SHOWN])
    return {"count": len(people), "names": names + (", …" if len(people) > _SHOWN else "")}
