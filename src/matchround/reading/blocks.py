"""The rows of the Programme sheet, one block each."""

from collections.abc import Sequence
from dataclasses import dataclass

from matchround.event import ItemKind, RoundKind
from matchround.reading.given import MOST_CHANGE, MOST_MINUTES, MOST_ROUNDS, Given
from matchround.reading.notes import Notes
from matchround.reading.parsing import Choice, Number, clock_time
from matchround.reading.places import Place
from matchround.reading.rows import Row, Sheet
from matchround.reading.vocabulary import values

MINUTES = 8
CHANGE = 2
_SMALLEST_GROUP = 3
_LARGEST_GROUP = 1000


@dataclass(frozen=True)
class Block:
    """Some rounds in a row, or one item of the day. Times in minutes, clock since midnight.

    An item without `minutes` (None) ends where the next block starts.
    """

    row: Row
    kind: RoundKind | ItemKind
    rounds: int
    minutes: int | None
    change: int
    group_size: int | None = None
    start: int | None = None

    @property
    def meets(self) -> bool:
        """Whether it holds rounds."""
        return isinstance(self.kind, RoundKind)

    @property
    def length(self) -> int | None:
        """How many minutes it takes, None where that is not known."""
        if self.minutes is None or not self.meets:
            return self.minutes
        return self.rounds * self.minutes + (self.rounds - 1) * self.change

    @property
    def title(self) -> str:
        """Its title."""
        return self.row.text("title")

    def place(self, column: str) -> Place:
        """The place of one of its cells."""
        return self.row.place(column)


def read_blocks(sheet: Sheet, given: Given, notes: Notes) -> tuple[Block | None, ...]:
    """Read the rows of a Programme sheet; None for each that has a fault."""
    rows = [row for row in sheet.rows if set(row.cells) - {"note"}]
    return tuple(_block(row, given, notes) for row in rows)


def _block(row: Row, given: Given, notes: Notes) -> Block | None:
    kind = _kind(row, notes)
    clock = clock_time(row.cell("start"), "start", notes) if row.given("start") else None
    if kind is None or (row.given("start") and clock is None):
        return None
    start = None if clock is None else clock.hour * 60 + clock.minute
    if isinstance(kind, ItemKind):
        return _item(row, kind, start, notes)
    return _meeting(row, kind, start, given, notes)


def _kind(row: Row, notes: Notes) -> RoundKind | ItemKind | None:
    if row.given("kind"):
        word = Choice("kind")(row.cell("kind"), "kind", notes)
    elif row.given("rounds"):
        word = "pairs"
        notes.warn("programme.kind_inferred", row.place("kind"))
    else:
        word = values("kind").find(row.text("title"))
        if word is None:
            notes.fault("programme.kind_missing", row.place("kind"))
    if word is None:
        return None
    return RoundKind(word) if word in {"pairs", "groups"} else ItemKind(word)


def _numbers(row: Row, wanted: Sequence[tuple[str, Number]], notes: Notes) -> list[int | None]:
    return [
        number(row.cell(column), column, notes) if row.given(column) else None
        for column, number in wanted
    ]


def _unreadable(row: Row, columns: Sequence[str], found: Sequence[int | None]) -> bool:
    return any(
        row.given(column) and value is None for column, value in zip(columns, found, strict=True)
    )


def _item(row: Row, kind: ItemKind, start: int | None, notes: Notes) -> Block | None:
    for column in ("rounds", "group size"):
        if row.given(column):
            notes.fault("programme.item_with_rounds", row.place(column), kind=kind, name=column)
            return None
    (minutes,) = _numbers(row, [("minutes", Number(1, MOST_MINUTES, "minute"))], notes)
    if _unreadable(row, ["minutes"], [minutes]):
        return None
    return Block(row, kind, 0, minutes, 0, start=start)


def _meeting(
    row: Row, kind: RoundKind, start: int | None, given: Given, notes: Notes
) -> Block | None:
    wanted = [
        ("rounds", Number(1, MOST_ROUNDS)),
        ("minutes", Number(1, MOST_MINUTES, "minute")),
        ("change", Number(0, MOST_CHANGE, "minute")),
        ("group size", Number(_SMALLEST_GROUP, _LARGEST_GROUP)),
    ]
    found = _numbers(row, wanted, notes)
    if _unreadable(row, [column for column, _ in wanted], found):
        return None
    rounds, minutes, change, group_size = found
    if kind is RoundKind.PAIRS and group_size is not None:
        notes.fault("programme.pairs_with_group_size", row.place("group size"), value=group_size)
        return None
    if kind is RoundKind.GROUPS and group_size is None:
        notes.fault("programme.group_size_missing", row.place("group size"))
        return None
    if change is None:
        change = CHANGE if given.value("change") is None else given.value("change")
    minutes = minutes or given.value("minutes") or MINUTES
    return Block(row, kind, rounds or 1, minutes, change, group_size, start)
