"""The steps of `plan` on a folder that holds a plan: real workbooks, read again."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from matchround import api
from matchround.cli.looking import Source, look
from matchround.cli.outcome import Outcome
from matchround.cli.planning import saved
from matchround.cli.renewing import next_plan
from matchround.cli.screen import Screen
from matchround.event import ChangeKind, Plan

Row = tuple[str, str, str, str]
HEADERS = ("Name", "Organisation", "Sector", "Email")
ROWS: Sequence[Row] = (
    ("Ada Alm", "Alpha", "public", "ada@example.org"),
    ("Bo Berg", "Beta", "business", ""),
    ("Cia Carl", "Gamma", "public", "cia@example.org"),
    ("Dag Dahl", "Delta", "business", ""),
    ("Åsa Öst", "Alpha", "public", ""),
    ("Fia Falk", "Zeta", "business", "fia@example.org"),
    ("Gun Grip", "Gamma", "public", ""),
    ("Bo Berg", "Theta", "business", ""),
)
EVENING: Sequence[Row] = (
    ("Kim Kvist", "Kappa", "public", ""),
    ("Bo Berg", "Theta", "business", ""),
    ("Asa  Ost", " Alpha", "public", ""),
    ("Fia Falk", "Zeta & Co", "business", "fia@example.org"),
    ("Bo Berg", "Beta", "business", ""),
    ("Lea Lund", "Lambda", "business", ""),
    ("Ada Alm", "Alpha", "public", "ada@example.org"),
    ("Moa Moe", "My", "public", ""),
    ("Dag Dahl", "Delta", "business", ""),
)
"""The evening before: three new, two gone, one organisation corrected, rows shuffled."""


def workbook(folder: Path, rows: Sequence[Sequence[str]], headers: Sequence[str]) -> Path:
    """Write a workbook of people and of a day with three rounds."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Participants"
    for row in (headers, *rows):
        sheet.append(tuple(row))
    settings = book.create_sheet("Event")
    for setting in (("setting", "value"), ("rounds", 3), ("tables", 5)):
        settings.append(setting)
    path = folder / "people.xlsx"
    book.save(path)
    return path


def planned(
    folder: Path,
    rows: Sequence[Sequence[str]],
    keep: str = "none",
    headers: Sequence[str] = HEADERS,
) -> tuple[Plan, list[str]]:
    """Read the workbook and plan into the folder."""
    screen, outcome = Screen(quiet=True), Outcome()
    found = look(Source([workbook(folder, rows, headers)]), screen, outcome)
    plan, told = next_plan(found, folder / "plan", keep, screen, outcome)
    saved(plan, folder / "plan", outcome)
    return plan, told


def ids(plan: Plan) -> dict[tuple[str, str], str]:
    """Everybody's id by name and organisation."""
    return {(p.name, p.organisation): p.id for p in plan.event.participants}


@pytest.mark.parametrize("keep", ["none", "most", "all"])
def test_the_evening_before(tmp_path: Path, keep: str) -> None:
    """Ids go with their people, changes are told, and the plan states what it changed."""
    first, nothing = planned(tmp_path, ROWS)
    second, told = planned(tmp_path, EVENING, keep)
    assert nothing == []
    assert told[0] == "Since revision 1"
    assert list(ids(second).items()) == [
        (("Kim Kvist", "Kappa"), "P009"),
        (("Bo Berg", "Theta"), "P008"),
        (("Asa Ost", "Alpha"), "P005"),
        (("Fia Falk", "Zeta & Co"), "P006"),
        (("Bo Berg", "Beta"), "P002"),
        (("Lea Lund", "Lambda"), "P010"),
        (("Ada Alm", "Alpha"), "P001"),
        (("Moa Moe", "My"), "P011"),
        (("Dag Dahl", "Delta"), "P004"),
    ]
    assert second.replanned is not None
    changes = second.replanned.changes
    assert [c.who for c in changes if c.kind is ChangeKind.REGISTERED] == ["P009", "P010", "P011"]
    assert [c.name for c in changes if c.kind is ChangeKind.CANCELLED] == ["Cia Carl", "Gun Grip"]
    corrected = {c.who: c.details for c in changes if c.kind is ChangeKind.CORRECTED}
    assert corrected == {"P005": ("name",), "P006": ("organisation",)}
    assert second.revisions[0].meetings == first.meetings
    assert api.verify(second) == ()
    stated = "changes" in [goal.name for goal in second.goals]
    assert stated is (keep != "none")


def test_who_comes_back_after_two_plans_has_the_old_id(tmp_path: Path) -> None:
    """Three plans in a row, read from the folder each time; no id is used twice."""
    first, _ = planned(tmp_path, ROWS)
    planned(tmp_path, EVENING, "most")
    third, told = planned(tmp_path, [*EVENING[3:], ROWS[2], ("Nils Ny", "Ny", "public", "")])
    assert (third.revision, told[0]) == (3, "Since revision 2")
    assert ids(third)[("Cia Carl", "Gamma")] == ids(first)[("Cia Carl", "Gamma")] == "P003"
    assert ids(third)[("Nils Ny", "Ny")] == "P012"
    assert ids(third)[("Dag Dahl", "Delta")] == "P004"


def test_ids_of_the_workbook_tell_who_somebody_is(tmp_path: Path) -> None:
    """Whoever stands under an id of the organiser's own is the same person by another name."""
    numbered = [(f"M{n}", *row) for n, row in enumerate(ROWS)]
    headers = ("Id", *HEADERS)
    planned(tmp_path, numbered, headers=headers)
    numbered[3] = ("M3", "Dagny Strand", "Delta", "business", "")
    second, told = planned(tmp_path, numbered[::-1], headers=headers)
    assert ids(second)[("Dagny Strand", "Delta")] == "M3"
    assert told[1] == "  corrected: Dagny Strand (Delta): name (before: Dag Dahl)"
