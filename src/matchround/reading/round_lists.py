"""Cells that name rounds: `1-4, 6`, `13:00-14:30`, `morning`; empty means all of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from matchround.event import Item, Round
from matchround.reading.clocks import parse_clock
from matchround.reading.notes import Notes
from matchround.reading.places import Cell
from matchround.reading.vocabulary import values

_PIECES = re.compile(r"[,;|\n&]|\s(?:and|och|og|ja)\s")
_RANGE = re.compile(r"(.*?)\s*(?:[-‐‑‒–—−]|\b(?:till|til|to)\b)\s*(.*)", re.DOTALL)
_LAST = 10**6
_NOON = time(12)
_AROUND_LUNCH = frozenset({"before lunch", "after lunch"})
_CLOCK_WORDS = frozenset({"kl", "klokken", "klokka", "klockan", "klo", "at"})
_MOMENT = r"(?P<moment>\d[\d:.]*(?:\s?[ap]m)?)"
_BEFORE = re.compile(rf"(?P<word>[^\d]+?)\s*{_MOMENT}", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:klo\s*)?{_MOMENT}\s*(?P<word>[^\d]+)", re.IGNORECASE)


@dataclass(frozen=True)
class Day:
    """The rounds of the day and what is between them.

    `lenient` says that a flag set the number of rounds, or that a fault hides it: later rounds
    that a cell names are then left away instead of being a fault.
    """

    rounds: tuple[Round, ...]
    items: tuple[Item, ...] = ()
    lenient: bool = False

    @property
    def last(self) -> int:
        """The number of the last round, 0 where there is none."""
        return max((r.number for r in self.rounds), default=0)

    @property
    def has_clock(self) -> bool:
        """Whether every round has its times."""
        return all(r.start is not None for r in self.rounds)


class _UnreadableError(ValueError):
    """Carries the code and the data of a fault."""

    def __init__(self, code: str, **data: str | int) -> None:
        super().__init__(code)
        self.code, self.data = code, data


def rounds_in(cell: Cell, day: Day, notes: Notes) -> tuple[int, ...] | None:
    """Return the numbers of the rounds that a cell names, rising; None for all of them."""
    if cell.empty:
        return None
    try:
        return _rounds_in(cell, day, notes)
    except _UnreadableError as fault:
        notes.fault(fault.code, cell.place, value=cell.text, **fault.data)
        return None


def _rounds_in(cell: Cell, day: Day, notes: Notes) -> tuple[int, ...] | None:
    if isinstance(cell.value, date):
        # "1-4" is the first of April to a spreadsheet program.
        raise _UnreadableError("rounds.became_date")
    named: set[int] = set()
    for piece in _pieces(cell.text, day):
        if values("rounds").find(piece) == "all" or _answer(piece) == "yes":
            return None
        if _answer(piece) == "no":
            continue
        named |= set(_piece(piece, day))
    if not named:
        notes.warn("rounds.none_fits", cell.place, value=cell.text)
    return tuple(sorted(named))


def _pieces(text: str, day: Day) -> Iterator[str]:
    """Cut a cell; "from 10 and to 12" is one window, not all day but a gap."""
    before = ""
    for whole in filter(None, map(str.strip, _PIECES.split(text))):
        piece = _with_edge(whole, day)
        if before.endswith("-") and piece.startswith("-") and before[:-1]:
            before += piece[1:]
            continue
        if before:
            yield before
        before = piece
    if before:
        yield before


def _answer(piece: str) -> str | None:
    """Read yes or no in words; figures are rounds."""
    return values("yes_no").find(piece) if piece.isalpha() else None


def _piece(piece: str, day: Day) -> Sequence[int]:
    part_of_day = values("rounds").find(piece)
    if part_of_day in _AROUND_LUNCH and (lunch := _lunch(day)) is not None:
        before = part_of_day == "before lunch"
        return [r.number for r in day.rounds if (r.number <= lunch) is before]
    if part_of_day is not None:
        return _half_of_day(day, morning=part_of_day in {"morning", "before lunch"})
    text = _without_word(piece)
    ends = [end.strip() for end in match.groups()] if (match := _RANGE.fullmatch(text)) else [text]
    if not any(ends):
        raise _UnreadableError("rounds.unreadable")
    if all(end.isdecimal() for end in ends if end):
        return _numbered(ends, day)
    return _inside_window(ends, day)


def _without_word(piece: str) -> str:
    match = re.match(r"([^\W\d]+)\.?\s*(?=\d)", piece)
    known = match is not None and values("unit").find(match[1]) == "round"
    return piece[match.end() :] if match and known else piece


def _lunch(day: Day) -> int | None:
    """Return the number of the last round before lunch, None where no break is called so."""
    lunches = (item for item in day.items if values("lunch").find(item.title))
    return next((item.after_round for item in lunches), None)


def _with_edge(text: str, day: Day) -> str:
    """Turn "fra kl. 10.30" into "10.30-", "til 12" and "12 asti" into "-12"."""
    match = _BEFORE.fullmatch(text) or _BEHIND.fullmatch(text)
    if match is None:
        word, behind = text.partition(" ")[::2]
        both = values("edge").find(word) == "from" and _RANGE.fullmatch(behind)
        return behind if both else text
    word, moment = match["word"], match["moment"]
    bare = " ".join(w for w in word.split() if w.casefold().strip(".") not in _CLOCK_WORDS)
    edge = values("edge").find(bare)
    if edge is None:
        return text
    if moment.isdecimal() and (bare != word.strip() or int(moment) > day.last):
        # An hour, and no round.
        moment = f"{moment}:00"
    return f"{moment}-" if edge == "from" else f"-{moment}"


def _half_of_day(day: Day, *, morning: bool) -> Sequence[int]:
    if not day.has_clock:
        raise _UnreadableError("rounds.no_clock")
    return [r.number for r in day.rounds if r.start and (r.start < _NOON) is morning]


def _numbered(ends: list[str], day: Day) -> Sequence[int]:
    count = day.last
    first = int(ends[0]) if ends[0] else 1
    last = int(ends[-1]) if ends[-1] else max(first, count)
    if first > last:
        raise _UnreadableError("rounds.backwards")
    if first < 1 or (last > count and not day.lenient):
        raise _UnreadableError("rounds.unknown", round=first if first < 1 else last, count=count)
    named = range(first, min(last, count, _LAST) + 1)
    return [r.number for r in day.rounds if r.number in named]


def _inside_window(ends: list[str], day: Day) -> Sequence[int]:
    if len(ends) == 1:
        raise _UnreadableError("rounds.unreadable")
    start = parse_clock(ends[0]) if ends[0] else time.min
    end = parse_clock(ends[1]) if ends[1] else time.max
    if start is None or end is None:
        raise _UnreadableError("rounds.unreadable")
    if start >= end:
        raise _UnreadableError("rounds.backwards")
    if not day.has_clock:
        raise _UnreadableError("rounds.no_clock")
    return [r.number for r in day.rounds if r.start and r.end and start <= r.start and r.end <= end]
