"""The tables of the event: the Tables sheet as a whole, else as many as can be used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from matchround.event import Table
from matchround.reading.folding import folded
from matchround.reading.given import Given
from matchround.reading.notes import Notes
from matchround.reading.parsing import Number
from matchround.reading.places import Cell
from matchround.reading.round_lists import Day, rounds_in
from matchround.reading.rows import Row, Sheet
from matchround.reading.spellings import Spellings
from matchround.reading.splitting import splitter
from matchround.reading.vocabulary import closest, values

_MOST_SEATS = 1000


@dataclass(frozen=True)
class Hall:
    """The tables that are used, the cells that name their hosts, and how names are found.

    `listed` says that a Tables sheet gave them; `left` are names on that sheet that are not used.
    """

    tables: tuple[Table, ...]
    hosts: tuple[tuple[str, Cell], ...] = ()
    listed: bool = False
    left: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)

    def find(self, text: str) -> str | None:
        """Return the table that a text names ("5", "Bord 5"), None where there is none."""
        return self.names.get(folded(text)) or self.names.get(_bare(text))

    def near(self, text: str) -> str:
        """Return the name of a table that is spelled almost so, "" where there is none."""
        key = closest(folded(text), self.names)
        return "" if key is None else self.names[key]


def _bare(text: str) -> str:
    """Take the word for table away: "Bord 5" is table 5."""
    word, _, rest = folded(text).partition(" ")
    return rest if values("unit").find(word) == "table" else folded(text)


def _named(tables: Sequence[Table]) -> dict[str, str]:
    bare = {_bare(table.name): table.name for table in tables}
    return {**bare, **{folded(table.name): table.name for table in tables}}


def hall_of(tables: Sequence[Table]) -> Hall:
    """Make a hall of tables that are there already."""
    return Hall(tuple(tables), listed=True, names=_named(tables))


def read_hall(sheet: Sheet, given: Given, day: Day, features: Spellings, notes: Notes) -> Hall:
    """Read the Tables sheet, the whole list of tables.

    The flag `tables` may use fewer, the first ones (a warning names the others); any other
    number that differs from the sheet is a fault.
    """
    if not sheet.headers.has("table"):
        notes.fault("tables.no_name_column", sheet.grid.place)
        return Hall((), listed=True)
    cut = splitter([cell for row in sheet.rows for cell in row.cells.get("features", ())])
    tables: list[Table] = []
    hosts: list[tuple[str, Cell]] = []
    cells: dict[str, Cell] = {}
    for row in sheet.rows:
        if not set(row.cells) - {"note"}:
            continue
        name = row.text("table")
        first = cells.setdefault(folded(name) or name, row.cell("table"))
        if name == "":
            notes.fault("tables.no_name", row.place("table"))
        elif first is not row.cell("table"):
            first_cell = first.place.cell
            notes.fault("tables.twice", row.place("table"), name=name, first_cell=first_cell)
        else:
            texts = [
                text for cell in row.cells.get("features", ()) for text in cut.split(cell.text)
            ]
            kept = features.many(texts, row.located("features"))
            tables.append(_table(row, name, kept, day, notes))
            hosts += [(name, cell) for cell in row.cells.get("host", ())]
    used = _as_many_as_asked(tables, sheet, given, notes)
    left = tuple(table.name for table in tables[used:])
    hosts = [(name, cell) for name, cell in hosts if name not in left]
    used_tables = tuple(tables[:used])
    names = _named(used_tables)
    return Hall(used_tables, tuple(hosts), listed=True, left=left, names=names)


def _table(row: Row, name: str, features: tuple[str, ...], day: Day, notes: Notes) -> Table:
    seats = None
    if row.given("seats"):
        seats = Number(2, _MOST_SEATS)(row.cell("seats"), "seats", notes)
    open_in = rounds_in(row.cell("open in"), day, notes) if row.given("open in") else None
    return Table(name=name, seats=seats, features=features, open_in=open_in)


def _as_many_as_asked(tables: Sequence[Table], sheet: Sheet, given: Given, notes: Notes) -> int:
    wanted = given.value("tables")
    if wanted is None or wanted == len(tables):
        return len(tables)
    place = given.place("tables")
    if not given.is_flag("tables"):
        notes.fault("tables.contradicts", place, value=wanted, count=len(tables))
    elif wanted > len(tables):
        notes.fault("tables.too_few_listed", place, value=wanted, count=len(tables))
    else:
        left = ", ".join(table.name for table in tables[wanted:])
        notes.warn("tables.left_out", sheet.grid.place, value=wanted, left=left)
        return int(wanted)
    return len(tables)


def assumed_hall(
    kept: Sequence[Cell], needs: Sequence[str], given: Given, most: int, notes: Notes
) -> Hall:
    """Make tables "1", "2", ... where there is no Tables sheet: as many as given, else `most`.

    Tables that people keep (`kept`) and that are not among them are added, with a warning; where
    the number was given they take the places of the last ones. Without a Tables sheet nobody
    said what a table offers: every need is assumed to be met at every table.
    """
    if "tables" not in given.cells:
        notes.assume("tables", str(most))
    count = given.value("tables") or most
    names = {str(number): str(number) for number in range(1, count + 1)}
    added: dict[str, Cell] = {}
    for cell in kept:
        if folded(cell.text) not in names and _bare(cell.text) not in names:
            added.setdefault(folded(cell.text) or cell.text, cell)
    for cell in added.values():
        notes.warn("tables.added", cell.place, name=cell.text)
    used = {_bare(cell.text) for cell in kept}
    spare = [name for name in names if name not in used]
    too_many = min(len(added), len(spare)) if "tables" in given.cells else 0
    dropped = set(spare[len(spare) - too_many :])
    listed = [name for name in names if name not in dropped]
    listed += [" ".join(cell.text.split()) for cell in added.values()]
    if needs:
        notes.assume("features", ", ".join(needs))
    tables = tuple(Table(name=name, features=tuple(needs)) for name in listed)
    return Hall(tables, names=_named(tables))
