"""What was filled in by hand on the day, from files."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from changing.asking import PEOPLE, ask, changes, check_sentences, day, plan
from matchround.event import Plan, Settings
from matchround.exports import schedule
from matchround.exports.schedule import FILE
from matchround.reading import ReadChanges, read_changes
from matchround.wording import LANGUAGES, text
from reading.inputs import write_book

CHECK_IN = (("id", "name", "organisation", "here"), ("P001", "Anna Berg", "", "x"))
CHANGES = (("what", "who", "round", "value"), ("absent", "P002"))


def said(found: ReadChanges) -> list[str]:
    """Give what is found, in short; it can be said in full."""
    check_sentences(found.findings)
    return [f"{f.severity} {f.code} {f.sheet} {f.cell}".strip() for f in found.findings]


def counts(found: ReadChanges) -> tuple[int, int]:
    """Count changes and rows of the list."""
    return len(found.asked), len(found.ticked)


@pytest.mark.parametrize(
    ("sheets", "expected"),
    [
        ({"Check-in": CHECK_IN, "Changes": CHANGES}, (1, 1)),
        ({"INCHECKNING": CHECK_IN, "ändringar": CHANGES}, (1, 1)),
        ({"Innsjekking": CHECK_IN, "Endringer": CHANGES}, (1, 1)),
        ({"Oppmøte": CHECK_IN, "Endringar": CHANGES}, (1, 1)),
        ({"Check-in": CHECK_IN, "AEndringer ": CHANGES}, (1, 1)),
        ({"Saapuminen": CHECK_IN, "Muutokset": CHANGES}, (1, 1)),
        ({"Check-in": CHECK_IN}, (0, 1)),
        ({"Overview": (("Rounds", 3),), "Changes": CHANGES}, (1, 0)),
        ({"Desk A": CHECK_IN, "Later": CHANGES}, (1, 1)),
    ],
)
def test_sheets(tmp_path: Path, sheets: dict[str, object], expected: tuple[int, int]) -> None:
    """By name in any language, else by their columns; one is enough."""
    found = read_changes(write_book(tmp_path / "schedule.xlsx", **sheets))  # type: ignore[arg-type] # rows of a sheet
    assert counts(found) == expected
    assert found.findings == ()


def test_a_text_file_by_its_columns(tmp_path: Path) -> None:
    """Such as one sheet that was saved as csv."""
    path = tmp_path / "desk.csv"
    path.write_text("id;name;here\nP001;Anna;x\nP002;Bo;\n", "utf-8")
    assert [tick.here for tick in read_changes(path).ticked] == [True, None]
    path.write_text("vad,vem,omgång,värde\nlate,Anna,3,\n", "utf-8")
    assert [one.round for one in read_changes(path).asked] == ["3"]


def test_neither_sheet(tmp_path: Path) -> None:
    """Is a fault that lists the sheets that are there."""
    found = read_changes(write_book(tmp_path / "book.xlsx", A=(("a", "b"),), B=(("c",),)))
    assert said(found) == ["fault check_in.no_sheet"]
    assert found.findings[0].data == {"sheets": "A, B"}


def test_a_sheet_by_its_name_that_lacks_its_columns(tmp_path: Path) -> None:
    """Is told, though another sheet may be read by its columns."""
    path = write_book(tmp_path / "s.xlsx", **{"Check-in": (("id", "name"),), "X": CHANGES})
    assert said(read_changes(path)) == ["fault check_in.no_columns Check-in"]


def test_a_workbook_that_is_damaged_inside(tmp_path: Path) -> None:
    """Is told once."""
    path = tmp_path / "schedule.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "rubbish")
    assert said(read_changes(path)) == ["fault file.damaged"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("none.xlsx", None, "file.not_found"),
        ("~$schedule.xlsx", b"x", "file.lock"),
        ("empty.xlsx", b"", "file.empty"),
        ("schedule.xlsx", b"id,name,here\n", "file.text_named_workbook"),
        ("schedule.xlsx", b"PK\x03\x04rubbish", "file.damaged"),
        ("schedule.pdf", b"%PDF", "file.unknown_kind"),
        ("schedule.toml", b"a = 1", "check_in.no_sheet"),
    ],
)
def test_files_that_cannot_be_read(
    tmp_path: Path, name: str, content: bytes | None, code: str
) -> None:
    """One fault, never an exception."""
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    found = read_changes(path)
    assert [f.code for f in found.findings] == [code]
    assert counts(found) == (0, 0)


def written(folder: Path, language: str) -> tuple[Plan, Path]:
    """Write the schedule of the small day."""
    event = day().model_copy(update={"settings": Settings(language=language, cross_sector="off")})
    before = plan(event)
    folder.mkdir(exist_ok=True)
    schedule.write(before, folder)
    return before, folder / FILE


def cell_below(sheet: Worksheet, heading: str, beside: str) -> str:
    """Give the address under a heading, in the row in which something stands."""
    (column,) = (c.column_letter for row in sheet.iter_rows() for c in row if c.value == heading)
    (row,) = (c.row for line in sheet.iter_rows() for c in line if c.value == beside)
    return f"{column}{row}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_schedule_as_it_is_written_says_nothing(tmp_path: Path, language: str) -> None:
    """Neither its list nor the explanations of its sheet of changes."""
    before, path = written(tmp_path, language)
    found = read_changes(path)
    assert said(found) == []
    assert {tick.id for tick in found.ticked} == {p.id for p in PEOPLE}
    understood = ask(*found.asked, ticks=found.ticked, on=before)
    assert (understood.changes.changes, understood.findings) == ((), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_schedule_that_was_filled_in(tmp_path: Path, language: str) -> None:
    """Ticks and changes come back as they were written."""
    before, path = written(tmp_path, language)
    book = load_workbook(path)
    ticks = book[text("sheet.check_in", language)]
    for who in ("P001", "P002", "P006"):
        ticks[cell_below(ticks, text("column.here", language), who)] = "x"
    rows = book[text("sheet.changes", language)]
    (head,) = (c.row for line in rows.iter_rows() for c in line
               if c.value == text("column.what", language))  # fmt: skip
    lines = [("late", "Cia Lund", 3, None), ("walk-in", None, None, "Gun Åberg; Skogen")]
    for number, (kind, *others) in enumerate(lines, head + 1):
        cells = (text(f"change_kind.{kind}", language), *others)
        for column, value in enumerate(cells, 1):
            rows.cell(number, column).value = value
    book.save(path)
    found = read_changes(path)
    understood = ask(*found.asked, ticks=found.ticked, on=before)
    assert understood.faults == ()
    assert understood.changes.here == ("P001", "P002", "P006")
    assert changes(understood) == [
        ("late", "P003", 3), ("walk-in", "P007", 2), ("back", "P006", 2), ("absent", "P004", 2),
    ]  # fmt: skip
