"""The sheet "Changes": what is offered, explained and left empty."""

from pathlib import Path

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from exports.sample_plans import large_plan, tiny_plan
from exports.workbooks import rows, written
from matchround.event import ChangeKind, Event, Plan
from matchround.exports.schedule.changes import KINDS
from matchround.reading import read_changes

WORDS = {
    "en": ("Changes", ("What", "Who", "Round", "Value")),
    "sv": ("Ändringar", ("Vad", "Vem", "Omgång", "Värde")),
    "da": ("Ændringer", ("Hvad", "Hvem", "Runde", "Værdi")),
}
KINDS_OF = {
    "en": "absent,back,late,leaves,walk-in,substitute,close table,cancel round,add round,"
    "delay,lock",
    "sv": "frånvarande,tillbaka,kommer senare,går tidigare,ny på plats,ersättare,stäng bord,"
    "ställ in omgång,lägg till omgång,försening,lås",
    "da": "fraværende,tilbage,kommer senere,går tidligere,ny på stedet,afløser,luk bord,"
    "aflys runde,tilføj runde,forsinkelse,lås",
}
ROW = 18
"""The first row to fill in."""


def choices(sheet: Worksheet) -> dict[str, str]:
    """Give what is offered in which cells."""
    found = sheet.data_validations.dataValidation
    assert not any(choice.showErrorMessage for choice in found)
    return {str(choice.sqref): str(choice.formula1) for choice in found}


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_kinds_are_offered_in_the_language(tmp_path: Path, language: str) -> None:
    """The list holds every kind that can happen on the day; each is explained above."""
    (sheet, heads), kinds = WORDS[language], KINDS_OF[language]
    found = written(tiny_plan(language), tmp_path)[sheet]
    assert rows(found)[-1] == heads
    assert choices(found)["A18:A47"] == f'"{kinds}"'
    explained = [row[0] for row in rows(found) if len(row) == 2]
    assert explained == kinds.split(",")


def test_no_kind_of_the_day_is_missing() -> None:
    """All but what only a new list of registrations tells."""
    told = {ChangeKind.REGISTERED, ChangeKind.CANCELLED, ChangeKind.CORRECTED}
    assert set(KINDS) == set(ChangeKind) - told


def test_names_and_rounds_are_offered(tmp_path: Path) -> None:
    """Names are those of the other sheet; a round that was cut is not offered."""
    plan = large_plan(6, 3)
    rounds = [round_ for round_ in plan.event.rounds if round_.number != 2]
    event = Event.model_validate({**plan.event.model_dump(), "rounds": rounds})
    left = [meeting for meeting in plan.meetings if meeting.round != 2]
    book = written(Plan.model_validate({**dict(plan), "event": event, "meetings": left}), tmp_path)
    offered = choices(book["Ändringar"])
    assert offered["B18:B47"] == "'Incheckning'!$B$7:$B$12"
    assert [cell.value for (cell,) in book["Incheckning"]["B7:B12"]] == [
        "Anna Berg", "Finn Łukaszewska", "Ebba Sørensen", "Cecilie Åström", "Dmitrij Ærø",
        "Bo Öhman",
    ]  # fmt: skip
    assert offered["C18:C47"] == '"1,3"'


def test_more_rounds_than_a_list_takes_are_written_by_hand(tmp_path: Path) -> None:
    """Programs refuse a file with a list of more than 255 letters."""
    sheet = written(large_plan(4, 100), tmp_path)["Ändringar"]
    assert set(choices(sheet)) == {"A18:A47", "B18:B47"}


def test_there_is_room_for_thirty_changes_on_one_page(tmp_path: Path) -> None:
    """Empty cells with borders, upright on A4."""
    sheet = written(tiny_plan(), tmp_path)["Changes"]
    cells = [cell for row in sheet["A18:D47"] for cell in row]
    assert {cell.value for cell in cells} == {None}
    assert all(cell.border.left.style and cell.border.bottom.style for cell in cells)
    assert sheet.page_setup.orientation == "portrait"
    heights = [sheet.row_dimensions[row].height or 13.5 for row in range(1, 48)]
    assert sum(heights) * float(sheet.page_setup.scale or 100) / 100 < 756


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_what_is_filled_in_is_read(tmp_path: Path, language: str) -> None:
    """Every kind as it is offered, by the name and the round that are offered."""
    book = written(tiny_plan(language), tmp_path)
    check_in, changes = book.worksheets[-2:]
    check_in["D7"] = "x"
    for row, kind in enumerate(KINDS_OF[language].split(","), start=ROW):
        changes[f"A{row}"], changes[f"B{row}"] = kind, "Bo Ærø"
        changes[f"C{row}"], changes[f"D{row}"] = 2, "5"
    book.save(tmp_path / "filled.xlsx")
    read = read_changes(tmp_path / "filled.xlsx")
    assert [asked.kind for asked in read.asked] == list(KINDS)
    assert {(asked.round, asked.value) for asked in read.asked} >= {("2", "5")}
    assert [tick.here for tick in read.ticked] == [True, *[None] * 6]
    assert {finding.code for finding in read.findings} == {"change.value_unused"}


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_an_untouched_file_asks_for_nothing(tmp_path: Path, language: str) -> None:
    """Explanations and empty rows are no changes, and blank boxes no ticks."""
    written(tiny_plan(language), tmp_path)
    read = read_changes(tmp_path / "schedule.xlsx")
    assert read.asked == ()
    assert {tick.here for tick in read.ticked} == {None}
    assert read.findings == ()
