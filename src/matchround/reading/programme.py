"""The rounds of the day: from the Programme sheet, else from the settings alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import time

from matchround.event import Item, ItemKind, Round, RoundKind
from matchround.reading.blocks import CHANGE, MINUTES, Block, read_blocks
from matchround.reading.contradictions import check_settings
from matchround.reading.given import MOST_ROUNDS, Given
from matchround.reading.notes import Notes
from matchround.reading.round_lists import Day
from matchround.reading.rows import Sheet

ROUNDS = 6
_MIDNIGHT = 24 * 60


@dataclass(frozen=True)
class Programme:
    """The day, and the settings that it implies (`start`, `minutes`, `change`)."""

    day: Day
    implied: Mapping[str, object] = field(default_factory=dict)


def _clock(minutes: int | None) -> time | None:
    return None if minutes is None else time(*divmod(minutes, 60))


def from_settings(given: Given, notes: Notes) -> Programme:
    """Lay out rounds one after the other by the settings rounds, start, minutes and change."""
    count = given.value("rounds") or ROUNDS
    if "rounds" not in given.cells:
        notes.assume("rounds", str(ROUNDS))
    minutes = given.value("minutes") or MINUTES
    change = CHANGE if given.value("change") is None else given.value("change")
    start = given.value("start")
    first = None if start is None else start.hour * 60 + start.minute
    if first is not None and first + count * (minutes + change) - change >= _MIDNIGHT:
        notes.fault("programme.past_midnight", given.place("start"))
        first = None
    rounds = tuple(
        Round(
            number=index + 1,
            start=_clock(None if first is None else first + index * (minutes + change)),
            end=_clock(None if first is None else first + index * (minutes + change) + minutes),
        )
        for index in range(count)
    )
    unsure = given.is_flag("rounds") or ("rounds" in given.cells and not given.value("rounds"))
    return Programme(Day(rounds, lenient=unsure))


def from_sheet(sheet: Sheet, given: Given, notes: Notes) -> Programme:
    """Read the Programme sheet; what contradicts itself or the settings is a fault.

    Empty `rounds` is one round; empty `minutes` and `change` are those of the settings; a block
    without `start` follows the one before it (with the change between, where both hold rounds),
    the first one at the setting `start`.
    """
    blocks = read_blocks(sheet, given, notes)
    sound = [block for block in blocks if block is not None]
    total = sum(block.rounds for block in sound)
    broken = len(sound) < len(blocks)
    if not broken and not 1 <= total <= MOST_ROUNDS:
        code = "programme.too_many_rounds" if total else "programme.no_rounds"
        notes.fault(code, sheet.grid.place, count=total, most=MOST_ROUNDS)
        broken = True
    if broken:
        return _hidden(from_settings(given, Notes()))
    timed = _timed(sound, given, notes)
    check_settings(timed, given, notes)
    return Programme(_day(timed), _implied(timed))


def _hidden(programme: Programme) -> Programme:
    """Make the day lenient: a fault hides what it is, and that fault is enough."""
    return replace(programme, day=replace(programme.day, lenient=True))


def _timed(blocks: Sequence[Block], given: Given, notes: Notes) -> list[Block]:
    """Give every block its start, or none to any; a clock that does not add up is a fault."""
    start = given.value("start")
    cursor = None if start is None else start.hour * 60 + start.minute
    if cursor is None and not any(block.start is not None for block in blocks):
        return list(blocks)
    if blocks[0].start is not None:
        cursor = blocks[0].start
    timed: list[Block] = []
    for block in blocks:
        at = block.start if block.start is not None else _follow(timed, block, cursor)
        if at is None:
            notes.fault("programme.start_missing", block.place("start"))
            return _without_clock(blocks)
        if cursor is not None and at < cursor:
            notes.fault("programme.overlap", block.place("start"), **_overlap(at, cursor))
            return _without_clock(blocks)
        cursor = None if block.length is None else at + block.length
        if max(at, cursor or 0) >= _MIDNIGHT:
            notes.fault("programme.past_midnight", block.place("start"))
            return _without_clock(blocks)
        timed.append(replace(block, start=at))
    return timed


def _follow(timed: Sequence[Block], block: Block, cursor: int | None) -> int | None:
    if cursor is None or not timed:
        return cursor
    return cursor + (timed[-1].change if timed[-1].meets and block.meets else 0)


def _overlap(at: int, cursor: int) -> dict[str, str]:
    return {"start": f"{_clock(at):%H:%M}", "end": f"{_clock(cursor):%H:%M}"}


def _without_clock(blocks: Sequence[Block]) -> list[Block]:
    return [replace(block, start=None) for block in blocks]


def _day(blocks: Sequence[Block]) -> Day:
    rounds: list[Round] = []
    items: list[Item] = []
    for index, block in enumerate(blocks):
        if isinstance(block.kind, RoundKind):
            rounds += _rounds_of(block, len(rounds))
        else:
            following = blocks[index + 1].start if index + 1 < len(blocks) else None
            items.append(_item_of(block, len(rounds), following))
    return Day(tuple(rounds), tuple(items))


def _rounds_of(block: Block, before: int) -> list[Round]:
    minutes = block.minutes or MINUTES
    starts = [
        None if block.start is None else block.start + index * (minutes + block.change)
        for index in range(block.rounds)
    ]
    return [
        Round(
            number=before + number,
            kind=RoundKind(block.kind),
            start=_clock(start),
            end=_clock(None if start is None else start + minutes),
            title=block.title,
            group_size=block.group_size,
        )
        for number, start in enumerate(starts, 1)
    ]


def _item_of(block: Block, before: int, following: int | None) -> Item:
    end = following
    if block.start is not None and block.length is not None:
        end = block.start + block.length
    return Item(
        kind=ItemKind(block.kind),
        after_round=before,
        start=_clock(block.start),
        end=_clock(end if block.start is not None else None),
        title=block.title,
    )


def _implied(blocks: Sequence[Block]) -> dict[str, object]:
    meetings = [block for block in blocks if block.meets]
    implied: dict[str, object] = {}
    if blocks[0].start is not None:
        implied["start"] = _clock(blocks[0].start)
    for column in ("minutes", "change"):
        if all(block.row.given(column) for block in meetings):
            implied[column] = getattr(meetings[0], column)
    return implied
