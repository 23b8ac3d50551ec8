"""schedule.xlsx: sheets, cells and how they print."""

import shutil
import subprocess
from datetime import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from exports.sample_plans import clocked, large_plan, tiny_plan
from exports.workbooks import everything, rows, written
from matchround.event import Event
from matchround.exports.schedule import write

A4 = 9
OFFICE = shutil.which("soffice")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Overview", "By round", "By person", "By table", "Check-in", "Changes"]),
        ("sv", ["Översikt", "Per omgång", "Per person", "Per bord", "Incheckning", "Ändringar"]),
        ("da", ["Overblik", "Efter runde", "Efter person", "Efter bord", "Check-in", "Ændringer"]),
    ],
)
def test_the_sheets_are_named_in_the_language(
    tmp_path: Path, language: str, names: list[str]
) -> None:
    """The order is overview, by round, by person, by table, check-in, changes."""
    assert written(tiny_plan(language), tmp_path).sheetnames == names


def test_the_overview_tells_each_goal_with_its_bound(tmp_path: Path) -> None:
    """No number stands without the limit that is proved for it."""
    found = rows(written(tiny_plan(), tmp_path)["Overview"])
    results = {row[0]: row[1] for row in found if len(row) > 2}
    assert results["Places taken in meetings"] == "13 of at most 13: cannot be better"
    assert results["Worth of the meetings"] == "9,786 of at most 9,796: within 0.1\xa0%"
    assert results["Moves to another table"] == "14, at least 12: at most 2 too many"


def test_the_overview_tells_who_sits_out_and_what_is_not_held(tmp_path: Path) -> None:
    """Both are listed with the reason in words."""
    found = rows(written(tiny_plan(), tmp_path)["Overview"])
    odd = "5 people could meet in this round, an odd number."
    assert ("Dmitrij Öst", "Org D", 2, odd) in found
    apart = "There is no round in which both could meet."
    assert ("Bo Ærø – Dmitrij Öst", "must meet", apart) in found


def test_the_overview_counts_round_by_round(tmp_path: Path) -> None:
    """Available players, meetings, sit-outs and open tables of each round."""
    found = rows(written(tiny_plan(), tmp_path)["Overview"])
    counts = [row for row in found if str(row[0]).startswith("Round ") and len(row) == 6]
    assert counts == [
        ("Round 1", "09:00–09:08", 4, 2, 0, 2),
        ("Round 2", "09:10–09:18", 5, 2, 1, 2),
        ("Round 3", "09:20–09:28", 5, 2, 0, 2),
    ]


def test_by_round_lists_meetings_and_sit_outs(tmp_path: Path) -> None:
    """A round's meetings come in the order of the tables, then who sits out."""
    found = rows(written(tiny_plan(), tmp_path)["By round"])
    assert [row for row in found if row[0] == 2] == [
        (2, "09:10–09:18", 1, "Anna Åberg", "Org A", "Ebba Ŋuovos", "Org E"),
        (2, "09:10–09:18", 2, "Bo Ærø", "Org B", "Cecilie Żak", "Org C"),
        (2, "09:10–09:18", "Sits out", "Dmitrij Öst", "Org D",
         "5 people could meet in this round, an odd number."),
    ]  # fmt: skip


def test_by_person_has_a_row_for_everybody_who_comes(tmp_path: Path) -> None:
    """By surname, with partner and table of each round; nobody who is absent."""
    found = rows(written(tiny_plan("sv"), tmp_path)["Per person"])
    assert [row[0] for row in found[3:]] == [
        "Đorđe, Finn", "Ŋuovos, Ebba", "Żak, Cecilie", "Åberg, Anna", "Ærø, Bo", "Öst, Dmitrij",
    ]  # fmt: skip
    assert found[7] == ("Ærø, Bo", "Org B", "Inte på plats", "Cecilie Żak\nBord 2",
                        "Anna Åberg\nBord 1")  # fmt: skip
    assert found[8][3] == "Sitter över"


def test_by_table_has_a_block_for_each_table(tmp_path: Path) -> None:
    """Each table shows every round, used or not."""
    plan = tiny_plan()
    fewer = plan.model_copy(update={"meetings": plan.meetings[1:]})
    found = rows(written(fewer, tmp_path)["By table"])
    assert [row[:4] for row in found[3:]] == [
        (1, 1, "09:00–09:08", "Not used"),
        (1, 2, "09:10–09:18", "Anna Åberg"),
        (1, 3, "09:20–09:28", "Anna Åberg"),
        (2, 1, "09:00–09:08", "Cecilie Żak"),
        (2, 2, "09:10–09:18", "Bo Ærø"),
        (2, 3, "09:20–09:28", "Cecilie Żak"),
    ]


def test_no_contact_and_no_need_is_anywhere(tmp_path: Path) -> None:
    """The schedule is for every eye: no e-mail address, phone number or need."""
    shown = everything(written(tiny_plan(), tmp_path))
    assert "Bo Ærø" in shown
    assert not [secret for secret in ("example.org", "070-", "step-free") if secret in shown]


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+46 7", "-1", "@cmd", "#N/A", "<script>"])
def test_a_name_that_looks_like_a_formula_is_text(tmp_path: Path, name: str) -> None:
    """The cell holds the name as it is written, and is a text cell."""
    book = written(tiny_plan(A=name), tmp_path)
    cells = [c for s in book for row in s.iter_rows() for c in row if c.value == name]
    assert len(cells) >= 6
    assert {cell.data_type for cell in cells} == {"s"}


def test_every_sheet_prints_on_a4(tmp_path: Path) -> None:
    """Paper, repeated headings, freeze panes, scale and a foot with the revision."""
    book = written(large_plan(60, 8), tmp_path)
    for sheet in book:
        assert sheet.page_setup.paperSize == A4
        assert sheet.page_setup.scale in range(40, 101)
        assert sheet.oddFooter
        assert sheet.oddFooter.left.text == "Revision 1, 2027-03-01 14:05"
    lists = book.worksheets[1:]
    assert [sheet.freeze_panes for sheet in lists] == ["A5", "C5", "A5", "A7", None]
    assert [sheet.print_title_rows for sheet in lists] == [*["$4:$4"] * 3, "$6:$6", None]
    assert book["Per person"].print_title_cols == "$A:$B"


@pytest.mark.parametrize(("start", "hidden"), [(time(9), False), (None, True)])
def test_without_a_clock_there_are_no_times(
    tmp_path: Path, start: time | None, *, hidden: bool
) -> None:
    """The column is there for those who read the file, and not seen."""
    plan = tiny_plan()
    event = {**dict(plan.event), "rounds": clocked(3, start), "items": ()}
    book = written(plan.model_copy(update={"event": Event.model_validate(event)}), tmp_path)
    assert book["By round"].column_dimensions["B"].hidden is hidden
    assert book["By table"].column_dimensions["C"].hidden is hidden
    assert book["By round"]["B4"].value == "Time"
    assert any(row[:2] == ("Round", "Time") for row in rows(book["Overview"])) is not hidden


def test_each_round_begins_a_page(tmp_path: Path) -> None:
    """There is a page break before every round but the first."""
    sheet = written(large_plan(20, 5), tmp_path)["Per omgång"]
    starts = [break_.id + 1 for break_ in sheet.row_breaks.brk]
    assert [sheet.cell(row, 1).value for row in starts] == [2, 3, 4, 5]
    assert [sheet.cell(row - 1, 1).value for row in starts] == [1, 2, 3, 4]


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the moment of writing is in the file."""
    first = write(tiny_plan(), tmp_path / "one").path.read_bytes()
    assert first == write(tiny_plan(), tmp_path / "two").path.read_bytes()


@pytest.mark.tools
@pytest.mark.skipif(not OFFICE, reason="needs LibreOffice")
def test_the_pages_are_as_many_as_meant(tmp_path: Path) -> None:
    """60 people in 8 rounds: overview, a page per round, 3 by person, 11 by table, 2 + 1 lists."""
    path = write(large_plan(60, 8), tmp_path).path
    office = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = [
        str(OFFICE),
        office,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(path),
    ]
    subprocess.run(command, check=True, capture_output=True)
    assert len(PdfReader(path.with_suffix(".pdf")).pages) == 1 + 8 + 3 + 11 + 2 + 1
