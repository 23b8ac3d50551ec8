"""The Pairs sheet: what is ruled about two named people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matchround.event import PROMISES, PairRule, RuledPair
from matchround.reading.directory import Directory, listed
from matchround.reading.notes import Notes
from matchround.reading.parsing import Choice
from matchround.reading.round_lists import Day, rounds_in
from matchround.reading.rows import Row, Sheet
from matchround.reading.splitting import splitter


@dataclass(frozen=True)
class PairRow:
    """A ruled pair and the row that it comes from."""

    pair: RuledPair
    row: Row


def read_pairs(
    sheets: Sequence[Sheet], directory: Directory, day: Day, notes: Notes
) -> tuple[PairRow, ...]:
    """Read every Pairs sheet. An unknown or ambiguous person is a fault with candidates."""
    rows = [row for sheet in sheets for row in _rows(sheet, notes)]
    numbers = _numbers(rows, notes)
    cut = splitter([cell for row in rows for cell in row.cells.get("after", ())])
    found: list[PairRow] = []
    for row in rows:
        after = tuple(text for cell in row.cells.get("after", ()) for text in cut.split(cell.text))
        pair = _pair(row, directory, day, notes)
        _check_after(row, after, numbers, notes)
        if pair is not None:
            found.append(PairRow(pair.model_copy(update={"after": after}), row))
    return _without_repetitions(found, notes)


def _rows(sheet: Sheet, notes: Notes) -> list[Row]:
    missing = [c for c in ("person a", "person b", "rule") if not sheet.headers.has(c)]
    for column in missing:
        notes.fault("pairs.no_column", sheet.grid.place, name=column)
    return [] if missing else [row for row in sheet.rows if set(row.cells) - {"note", "no"}]


def _numbers(rows: Sequence[Row], notes: Notes) -> Mapping[str, Row]:
    numbers: dict[str, Row] = {}
    for row in rows:
        number = row.text("no")
        if number and numbers.setdefault(number, row) is not row:
            first_cell = numbers[number].place("no").cell
            notes.fault("pairs.number_twice", row.place("no"), no=number, first_cell=first_cell)
    return numbers


def _pair(row: Row, directory: Directory, day: Day, notes: Notes) -> RuledPair | None:
    rule = None
    if row.given("rule"):
        rule = Choice("rule")(row.cell("rule"), "rule", notes)
    else:
        notes.fault("pairs.rule_missing", row.place("rule"))
    when = rounds_in(row.cell("when"), day, notes)
    ids = [_person(row, column, directory, notes) for column in ("person a", "person b")]
    if rule is None or not all(ids):
        return None
    if ids[0] == ids[1]:
        notes.fault("pairs.same_person", row.place("person b"), name=row.text("person b"))
        return None
    a, b = map(str, ids)
    return RuledPair(a=a, b=b, rule=PairRule(rule), no=row.text("no"), when=when)


def _person(row: Row, column: str, directory: Directory, notes: Notes) -> str | None:
    text, place = row.text(column), row.place(column)
    entries = directory.people(text)
    if text == "":
        notes.fault("pairs.person_missing", place)
    elif len(entries) > 1:
        notes.fault("pairs.ambiguous", place, name=text, candidates=listed(entries))
    elif entries and not entries[0].id:
        notes.warn("pairs.left_out", place, name=text)
    elif entries:
        return entries[0].id
    elif candidates := directory.candidates(text):
        notes.fault("pairs.unknown_near", place, name=text, candidates=candidates)
    else:
        notes.fault("pairs.unknown", place, name=text)
    return None


def _check_after(row: Row, after: Sequence[str], numbers: Mapping[str, Row], notes: Notes) -> None:
    for number in after:
        if number not in numbers:
            notes.fault("pairs.after_unknown", row.place("after"), no=number)
        elif _leads_back(number, row.text("no"), numbers):
            notes.fault("pairs.after_circle", row.place("after"), no=number)


def _leads_back(start: str, goal: str, numbers: Mapping[str, Row]) -> bool:
    """Tell whether following `after` from row `start` comes to row `goal`."""
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        number = waiting.pop()
        if number == goal:
            return True
        if number not in seen and number in numbers:
            seen.add(number)
            cells = numbers[number].cells.get("after", ())
            waiting += [text for cell in cells for text in splitter(cells).split(cell.text)]
    return False


def _without_repetitions(rows: Sequence[PairRow], notes: Notes) -> tuple[PairRow, ...]:
    """Drop rows said twice; a promise about people who are to be kept apart is a fault."""
    kept: dict[tuple[tuple[str, str], PairRule], PairRow] = {}
    for entry in rows:
        key = (entry.pair.key, entry.pair.rule)
        first = kept.setdefault(key, entry)
        if first is not entry:
            first_cell = first.row.place("person a").cell
            notes.warn("pairs.twice", entry.row.place("person a"), first_cell=first_cell)
    for (people, rule), entry in kept.items():
        apart = kept.get((people, PairRule.KEEP_APART))
        if rule in PROMISES and apart is not None:
            apart_cell = apart.row.place("rule").cell
            notes.fault(
                "pairs.contradiction", entry.row.place("rule"), rule=rule, apart_cell=apart_cell
            )
    return tuple(kept.values())
