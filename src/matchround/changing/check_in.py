"""The check-in list: who is back and who is absent by it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from matchround.changing.asked import Tick
from matchround.changing.check_in_notes import (
    warn_of_earlier,
    warn_of_early,
    warn_of_later,
    warn_of_unlisted,
)
from matchround.changing.check_in_rows import Row, is_of_another_plan, rows_of
from matchround.changing.contradictions import TAKES_OVER, Said, said_of
from matchround.changing.ground import Ground, Meant, shown
from matchround.event import Change, ChangeKind, Participant, Status

_GONE = (ChangeKind.ABSENT, ChangeKind.SUBSTITUTE)
_STAYS = (ChangeKind.BACK, ChangeKind.LEAVES, ChangeKind.LOCK, TAKES_OVER)


@dataclass(frozen=True)
class CheckIn:
    """What a list says: changes that follow from it, and the ids of those who are here."""

    meant: tuple[Meant, ...] = ()
    here: tuple[str, ...] = ()


def check_in(ground: Ground, ticks: Sequence[Tick], meant: Sequence[Meant]) -> CheckIn:
    """Tell who is back and who is absent by a list, beside what else was asked for.

    Blank means absent only where somebody is ticked, and only for those on the list who are
    free in the next round. Who was ticked at an earlier check-in counts as here all the same,
    unless the list carries most of those earlier ticks: then one of them was taken away.
    """
    if is_of_another_plan(ground, ticks):
        return CheckIn()
    rows = rows_of(ground, ticks)
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
    warn_of_early(ground, [row for row in rows if row.tick.here])
    warn_of_later(ground, (*away, *missing))
    warn_of_earlier(ground, [row for row in silent if row not in missing])
    warn_of_unlisted(ground, rows, ticked=bool(here))
    return CheckIn(tuple(one for one in found if one is not None), here)


def _carries_earlier_ticks(rows: Iterable[Row]) -> bool:
    """Tell whether most who were ticked at an earlier check-in are marked on this list as well."""
    earlier = [row for row in rows if row.person.checked_in]
    return 2 * sum(row.tick.here is not None for row in earlier) >= len(earlier)


def _present(ground: Ground, row: Row, said: Sequence[Said]) -> Meant | None:
    """Let who is ticked in again, where they were absent."""
    _check(ground, row, said, (*_GONE, ChangeKind.LATE), "check_in.here_but")
    told = any(kind in {ChangeKind.BACK, TAKES_OVER} for kind, _ in said)
    if row.person.status is Status.COMING:
        return None
    return None if told else _change(ground, row, ChangeKind.BACK)


def _away(ground: Ground, row: Row, said: Sequence[Said]) -> Meant | None:
    """Take out who is said not to be here; that they come later was known before."""
    _check(ground, row, said, _STAYS, "check_in.away_but")
    if said:
        return None
    return _gone(ground, row) if row.person.status is Status.COMING else None


def _check(
    ground: Ground, row: Row, said: Sequence[Said], against: Sequence[str], code: str
) -> None:
    for kind, _ in said:
        if kind in against:
            ground.fault(code, row.asked, name=shown(row.person), kind=kind)
            return


def _is_missing(person: Participant, said: Sequence[Said]) -> bool:
    """Tell whether a blank says something: of who is coming, and of whom nothing else is said."""
    return person.status is Status.COMING and not said


def _gone(ground: Ground, row: Row) -> Meant | None:
    """Take somebody out who should be there in the next round."""
    if any(row.person.is_available(n) for n in ground.rounds[:1]):
        return _change(ground, row, ChangeKind.ABSENT)
    return None


def _change(ground: Ground, row: Row, kind: ChangeKind) -> Meant:
    person = row.person
    change = Change(kind=kind, who=person.id, name=person.name, round=ground.from_round)
    return Meant(row.asked, change)
