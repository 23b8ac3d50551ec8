"""The template: whole in every language, read as it is, and filled in by another program."""

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter

from commands import run
from matchround.event import Event
from matchround.reading import read
from matchround.reading.template import file_name, workbook, write_template
from matchround.reading.template.layout import COLUMNS, SETTINGS
from matchround.reading.template.looks import LONGEST_LIST
from matchround.reading.template.sheets import KINDS
from matchround.reading.vocabulary import columns, sheet_names, values
from matchround.wording import LANGUAGES
from reading.inputs import event_of, faults, warnings

MADE = datetime(2027, 1, 1, tzinfo=UTC)
OFFICE = shutil.which("soffice")
Typed = dict[str, str | int]

PEOPLE: tuple[Typed, ...] = (
    {"name": "Åsa Öberg", "organisation": "Alfa", "sector": "public", "available": "1-4"},
    {"name": "Bo Ek", "organisation": "Beta", "sector": "business", "needs": "step-free"},
    {"name": "Cia Lund", "organisation": "Gamma", "sector": "citizens", "max meetings": 1},
    {"name": "Dag Dahl", "organisation": "Delta", "sector": "business", "status": "declined"},
)
"""What an organiser fills in, by column; words are those that the template offers."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_but_examples_is_in_it(tmp_path: Path, language: str) -> None:
    """Every sheet and header is understood; the only fault is that nobody is there yet."""
    reading = read([write_template(tmp_path / file_name(language), language, MADE)])
    assert faults(reading) == ["people.none_yet"]
    assert warnings(reading) == ["rows.left_out_example C2"]
    assert len(reading.left_out) == len(KINDS)
    assert reading.language == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_that_are_offered_are_understood(language: str) -> None:
    """In each cell with a list, and no list is too long for a spreadsheet program."""
    for kind, listed in COLUMNS.items():
        for column in listed:
            assert columns(kind).find(column.name) == column.name
            for word in column.choices(language):
                assert values(column.kind).find(word) is not None
    book = workbook(language, "x.xlsx")
    lists = [rule.formula1 for sheet in book for rule in sheet.data_validations.dataValidation]
    assert len(lists) == 10 + sum(1 for family in SETTINGS.values() if family)
    assert all(len(words) <= LONGEST_LIST + 2 for words in lists)


def test_headers_say_what_they_mean() -> None:
    """Every header has a comment, and the first sheet has ten lines."""
    book = workbook("sv", "min dag.xlsx")
    guide, *sheets = book.worksheets
    for sheet in sheets:
        assert all(cell.comment is not None and cell.comment.text for cell in sheet[1])
        assert sheet.freeze_panes in {"A2", "C2"}
    lines = [guide[f"B{row}"].value for row in range(3, 13)]
    assert all(isinstance(line, str) and "{" not in line for line in lines)
    assert guide["B13"].value is None
    assert 'matchround plan "min dag.xlsx"' in str(lines[-1])


def test_lists_of_rounds_stay_text() -> None:
    """A spreadsheet program would make a date of 1-4."""
    sheet = workbook("en", "x.xlsx")[sheet_names().preferred("participants", "en")]
    place = [column.name for column in COLUMNS["participants"]].index("available")
    assert sheet.cell(2, place + 1).number_format == "@"
    letter = get_column_letter(place + 1)
    assert sheet.column_dimensions[letter].number_format == "@"


def test_the_same_bytes_whenever_it_is_made(tmp_path: Path) -> None:
    """And another language is another workbook."""
    one = write_template(tmp_path / "one.xlsx", "da", MADE).read_bytes()
    assert write_template(tmp_path / "one.xlsx", "da", MADE).read_bytes() == one
    assert write_template(tmp_path / "one.xlsx", "nb", MADE).read_bytes() != one


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_filled_in_and_read(tmp_path: Path, language: str) -> None:
    """Below the examples, over one of them, and with settings."""
    check(read_event(filled(tmp_path, language)), language)


@pytest.mark.tools
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_another_program_saves_it(tmp_path: Path, kind: str) -> None:
    """LibreOffice opens it and saves it, and it says the same as before."""
    saved = tmp_path / "saved"
    words = (str(OFFICE), "--headless", f"-env:UserInstallation=file://{tmp_path}/profile")
    ask = (*words, "--convert-to", kind, "--outdir", str(saved), str(filled(tmp_path, "sv")))
    subprocess.run(ask, check=True, capture_output=True, timeout=120)
    path = saved / f"filled.{kind}"
    assert read_event(path) == read_event(tmp_path / "filled.xlsx")
    check(read_event(path), "sv")
    assert run("plan", path, "--only", "none").exit_code == 0
    if kind == "xlsx":
        book = load_workbook(path)
        rules = [rule for sheet in book for rule in sheet.data_validations.dataValidation]
        assert len(rules) == 17
        assert book.worksheets[1]["B1"].comment is not None


def filled(folder: Path, language: str) -> Path:
    """Write the template, filled in: people, tables, a promise and settings."""
    book = workbook(language, "filled.xlsx")
    for row, person in enumerate(PEOPLE, start=3):
        put(book, "participants", row, {**person, **translated(person, language)}, language)
    put(
        book,
        "tables",
        3,
        {"table": "Fönstret", "features": word("need", "step-free", language)},
        language,
    )
    put(book, "tables", 4, {"table": "2", "open in": "1-4"}, language)
    promise = {"no": "1", "person a": "Bo Ek", "person b": "Cia Lund", "note": "VIP"}
    put(book, "pairs", 2, {**promise, "rule": word("rule", "must meet", language)}, language)
    event = book[sheet_names().preferred("event", language)]
    given: Typed = {"title": "Min dag", "rounds": 4, "odd": word("odd", "trio", language)}
    for row, setting in enumerate(SETTINGS, start=3):
        if setting in given:
            event.cell(row, 2).value = given[setting]
    book.save(folder / "filled.xlsx")
    return folder / "filled.xlsx"


def translated(person: Typed, language: str) -> Typed:
    """Say what was chosen from a list in the words of a language."""
    families = {"sector": "sector", "needs": "need", "status": "status"}
    return {
        column: word(family, str(person[column]), language)
        for column, family in families.items()
        if column in person
    }


def word(family: str, value: str, language: str) -> str:
    """Give the word that the template offers for a value."""
    return values(family).preferred(value, language)


def put(book: Workbook, kind: str, row: int, cells: Typed, language: str) -> None:
    """Type into the cells of a row."""
    sheet = book[sheet_names().preferred(kind, language)]
    names = [column.name for column in COLUMNS[kind]]
    for name, value in cells.items():
        sheet.cell(row, names.index(name) + 1).value = value


def read_event(path: Path) -> Event:
    """Read a template that was filled in; one row in it is still an example."""
    reading = read([path])
    event = event_of(reading)
    assert "Anna Berg" in [row.name for row in reading.left_out]
    return event


def check(event: Event, language: str) -> None:
    """Find what was filled in, and nothing else."""
    asa, bo, cia = event.participants
    assert (asa.name, asa.available, bo.needs) == (
        "Åsa Öberg", (1, 2, 3, 4), (word("need", "step-free", language),),
    )  # fmt: skip
    assert (cia.max_meetings, len(event.rounds)) == (1, 4)
    assert [table.name for table in event.tables] == ["Fönstret", "2"]
    (pair,) = event.pairs
    assert (pair.rule, pair.when) == ("must meet", (1, 2, 3))
    settings = event.settings
    assert (settings.title, settings.language, settings.odd) == ("Min dag", language, "trio")
