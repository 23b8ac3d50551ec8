"""Changes of the day itself: a table closed, a round cut or added, a delay."""

from collections.abc import Sequence
from datetime import time

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant, listed_rounds, number_in
from matchround.changing.likeness import folded, nearest
from matchround.event import Change, ChangeKind, Table

_MIDNIGHT = 24 * 60


def close_table(ground: Ground, asked: Asked) -> list[Meant]:
    """Close a table from a round on; one that there is none of, or closed already, is a fault."""
    number = ground.round_of(asked)
    text, cell = (asked.value, asked.value_cell) if asked.value.strip() else (asked.who, asked.cell)
    table = _table(ground, asked, text, cell)
    if table is None or number is None:
        return []
    if not any(table.is_open(n) for n in ground.rounds if n >= number):
        ground.fault("change.table_closed", asked, cell, table=table.name, round=number)
        return []
    return [Meant(asked, Change(kind=ChangeKind.CLOSE_TABLE, table=table.name, round=number))]


def _table(ground: Ground, asked: Asked, text: str, cell: str) -> Table | None:
    if not text.strip():
        ground.fault("change.table_missing", asked, cell)
        return None
    tables = ground.event.tables
    wanted = folded(text)
    bare = wanted.split(" ")[-1]
    for fits in (
        [t for t in tables if t.name == text.strip()],
        [t for t in tables if folded(t.name) == wanted],
        [t for t in tables if bare in {folded(t.name), folded(t.name).split(" ")[-1]}],
    ):
        if len(fits) == 1:
            return fits[0]
    names = ", ".join(nearest(text, (t.name for t in tables)))
    ground.fault("change.table_unknown", asked, cell, table=text.strip(), names=names)
    return None


def cancel_round(ground: Ground, asked: Asked) -> list[Meant]:
    """Cut a round."""
    if not asked.round.strip():
        ground.fault("change.round_missing", asked, asked.round_cell, kind=asked.kind)
        return []
    number = ground.round_of(asked)
    if number is None:
        return []
    return [Meant(asked, Change(kind=ChangeKind.CANCEL_ROUND, round=number))]


def add_round(ground: Ground, asked: Asked) -> list[Meant]:
    """Add a round after the last one; its number is settled with those of the others."""
    if asked.round.strip() or asked.value.strip() or asked.who.strip():
        value = asked.round or asked.value or asked.who
        ground.fault("change.add_round_value", asked, asked.round_cell, value=value)
        return []
    return [Meant(asked, Change(kind=ChangeKind.ADD_ROUND))]


def delay(ground: Ground, asked: Asked) -> list[Meant]:
    """Let everything that is still to come begin some minutes later."""
    text = asked.value.strip() or asked.who.strip()
    minutes = number_in(text)
    number = ground.round_of(asked)
    if minutes is None or minutes < 1:
        ground.fault("change.delay_not_minutes", asked, asked.value_cell, value=text)
        return []
    if number is not None and number > ground.from_round:
        first = ground.from_round
        ground.fault("change.round_not_taken", asked, asked.round_cell, from_round=first)
        return []
    if any(r.start is None for r in ground.event.rounds):
        ground.fault("change.delay_no_clock", asked, asked.value_cell)
        return []
    if number is None:
        return []
    return [Meant(asked, Change(kind=ChangeKind.DELAY, minutes=minutes, round=number))]


def check_day(ground: Ground, meant: Sequence[Meant]) -> list[Meant]:
    """Check what changes of the day are together, and number the rounds that are added."""
    kept = _without_repeats(ground, meant)
    _check_rounds(ground, kept)
    _check_clock(ground, kept)
    return _numbered(ground, kept)


def _without_repeats(ground: Ground, meant: Sequence[Meant]) -> list[Meant]:
    """A round is cut once, a table closed once, and there is one delay."""
    kept: list[Meant] = []
    seen: dict[tuple[ChangeKind, str, int], Meant] = {}
    for one in meant:
        change = one.change
        key = {
            ChangeKind.CANCEL_ROUND: (change.kind, "", change.round or 0),
            ChangeKind.CLOSE_TABLE: (change.kind, change.table, 0),
            ChangeKind.DELAY: (change.kind, "", 0),
        }.get(change.kind)
        if key is not None and seen.setdefault(key, one) is not one:
            value = change.table or str(change.minutes or change.round)
            ground.fault("change.twice", one.asked, kind=change.kind, what=value)
        else:
            kept.append(one)
    return kept


def _check_rounds(ground: Ground, meant: Sequence[Meant]) -> None:
    """Somewhere people must meet: the last round is not cut, nor the last table closed."""
    cut = [one for one in meant if one.change.kind is ChangeKind.CANCEL_ROUND]
    added = any(one.change.kind is ChangeKind.ADD_ROUND for one in meant)
    left = set(ground.rounds) - {one.change.round for one in cut}
    if cut and not left and not added:
        last = cut[-1]
        ground.fault("change.last_round", last.asked, last.asked.round_cell)
        return
    closed = [one for one in meant if one.change.kind is ChangeKind.CLOSE_TABLE]
    from_round = {one.change.table: one.change.round or ground.from_round for one in closed}
    dark = [n for n in sorted(left) if not _any_open(ground, n, from_round)]
    if closed and dark:
        last = closed[-1]
        ground.fault("change.last_table", last.asked, rounds=listed_rounds(tuple(dark)))


def _any_open(ground: Ground, number: int, closed_from: dict[str, int]) -> bool:
    return any(
        table.is_open(number) and number < closed_from.get(table.name, number + 1)
        for table in ground.event.tables
    )


def _check_clock(ground: Ground, meant: Sequence[Meant]) -> None:
    """The day ends before midnight."""
    rounds, items = ground.event.rounds, ground.event.items
    ends = [_minutes(r.end) for r in rounds if r.end] + [_minutes(i.end) for i in items if i.end]
    longer = [one for one in meant if one.change.kind in {ChangeKind.DELAY, ChangeKind.ADD_ROUND}]
    if not ends or not longer:
        return
    added = sum(one.change.kind is ChangeKind.ADD_ROUND for one in longer)
    last = _minutes(rounds[-1].end) + added * _length_of_one_more(ground)
    end = max(last, *ends) + sum(one.change.minutes for one in longer)
    if end >= _MIDNIGHT:
        ground.fault("change.past_midnight", longer[-1].asked, longer[-1].asked.value_cell)


def _minutes(moment: time | None) -> int:
    return moment.hour * 60 + moment.minute if moment else 0


def _length_of_one_more(ground: Ground) -> int:
    """Give the minutes that one more round takes, the change before it included."""
    before, last = (None, *ground.event.rounds)[-2:]
    length = _minutes(last.end) - _minutes(last.start) if last else 0
    if before is None or last is None:
        return length + ground.event.settings.change
    apart = any(before.number <= item.after_round < last.number for item in ground.event.items)
    change = _minutes(last.start) - _minutes(before.end)
    return length + (ground.event.settings.change if apart or change < 0 else change)


def _numbered(ground: Ground, meant: Sequence[Meant]) -> list[Meant]:
    number = max(ground.event.round_numbers, default=0)
    numbered = []
    for one in meant:
        if one.change.kind is ChangeKind.ADD_ROUND:
            number += 1
            change = one.change.model_copy(update={"round": number})
            numbered.append(Meant(one.asked, change))
        else:
            numbered.append(one)
    return numbered
