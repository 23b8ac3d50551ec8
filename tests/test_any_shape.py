"""However a list of people is written down, it is the same event."""

from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from matchround.event import Event
from matchround.reading import read
from matchround.reading.vocabulary import columns
from reading.inputs import event_of, warnings

COLUMNS = (
    "name", "email", "organisation", "sector", "topics", "offers", "wants to meet", "available",
    "phone", "max meetings",
)  # fmt: skip
PEOPLE = (
    ("Åsa Öberg", "asa@example.se", "Umeå kommun", "offentlig", ("energi", "mat"), ("lokaler",),
     ("Bo Ek",), ("1-3",), "070-1", ""),
    ("Bo Ek", "bo@example.se", "Umeå Energi", "näringsliv", ("mat",), (), (), (), "", "4"),
    ("Ørjan Ærø", "", "Ærø Træ", "näringsliv", (), ("lokaler", "data"), ("Åsa Öberg", "Cia Ås"),
     (), "45 12", ""),
    ("Cia Ås", "cia@example.se", "", "civilsamhälle", ("bygg", "energi", "mat"), (), (),
     ("2", "5"), "", ""),
)  # fmt: skip
CASES: tuple[Callable[[str], str], ...] = (str, str.upper, str.lower, str.title)
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252")
LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")

Table = Sequence[Sequence[str]]


def table(language: str, case: Callable[[str], str], order: Sequence[int], between: str) -> Table:
    """Write the people down, with headers of a language in an order and a case."""
    words = columns("participants")
    title = [case(words.preferred(COLUMNS[index], language)) for index in order]
    rows = [
        [between.join(cell) if isinstance(cell, tuple) else cell for cell in person]
        for person in PEOPLE
    ]
    return [title, *([row[index] for index in order] for row in rows)]


def as_text(path: Path, rows: Table, delimiter: str, encoding: str) -> Path:
    """Write a table as spreadsheet programs write text."""
    lines = [
        delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows
    ]  # fmt: skip
    path.write_bytes("\r\n".join(lines).encode(encoding))
    return path


def as_workbook(path: Path, rows: Table) -> Path:
    """Write a table as a workbook."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    book.save(path)
    return path


def same(event: Event) -> dict[str, object]:
    """Give what must not depend on the shape: all but the title and the language."""
    return event.model_dump(exclude={"settings": {"title", "language"}})


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_order_case_language_separator_and_encoding_do_not_matter(data: st.DataObject) -> None:
    """Columns in any order, headers in any of six languages, text or workbook."""
    order = data.draw(st.permutations(range(len(COLUMNS))))
    language, case = data.draw(st.sampled_from(LANGUAGES)), data.draw(st.sampled_from(CASES))
    rows = table(language, case, order, data.draw(st.sampled_from(("; ", ";", " | ", ", ", "\n"))))
    with TemporaryDirectory() as folder:
        plain = table("sv", str, range(len(COLUMNS)), "; ")
        expected = read([as_text(Path(folder, "a.csv"), plain, ",", "utf-8")])
        if data.draw(st.booleans()):
            path = as_workbook(Path(folder, "b.xlsx"), rows)
        else:
            delimiter = data.draw(st.sampled_from((",", ";", "\t")))
            encoding = data.draw(st.sampled_from(ENCODINGS))
            path = as_text(Path(folder, "b.csv"), rows, delimiter, encoding)
        found = read([path])
    assert same(event_of(found)) == same(event_of(expected))
    assert warnings(found) == []
