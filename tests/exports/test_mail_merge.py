"""mail-merge.xlsx and .csv: the same wide rows, all text, addresses of those who agreed only."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.replanned_plans import with_people
from exports.sample_plans import tiny_plan
from matchround.event import Plan
from matchround.exports import write as write_products
from matchround.exports.mail_merge import write
from matchround.exports.mail_merge.table import harmless


def rows(folder: Path) -> list[dict[str, str]]:
    """Read the csv back."""
    text = (folder / "mail-merge.csv").read_text("utf-8-sig")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def sharing(plan: Plan, *who: str) -> Plan:
    """Let everybody have an address, and some share theirs."""
    given = {
        p.id: {
            "email": f"{p.id.lower()}@example.org",
            "phone": "+46 70-174 06 05",
            "share_contact": p.id in who,
        }
        for p in plan.event.participants
    }
    return plan.model_copy(update={"event": with_people(plan.event, **given)})


def test_there_is_a_row_for_everybody_in_the_order_of_all_lists(tmp_path: Path) -> None:
    """The absent have none."""
    product = write(tiny_plan("sv"), tmp_path)
    assert (product.path, product.print) == (tmp_path / "mail-merge.xlsx", False)
    assert [row["LastName"] for row in rows(tmp_path)] == [
        "Đorđe", "Ŋuovos", "Żak", "Åberg", "Ærø", "Öst",
    ]  # fmt: skip


def test_a_row_tells_the_whole_day(tmp_path: Path) -> None:
    """Time, table, partner and what to begin with, round by round; nothing where none is met."""
    write(tiny_plan(), tmp_path)
    row = next(row for row in rows(tmp_path) if row["PersonID"] == "B")
    assert (row["FirstName"], row["Email"], row["Language"]) == ("Bo", "bo@example.org", "en")
    assert (row["Event"], row["Date"]) == ("Meeting day", "Thursday 4 March 2027")
    assert (row["R1_Time"], row["R1_Partner"], row["Meetings"]) == ("", "", "2")
    assert (row["R2_Time"], row["R2_Table"]) == ("09:10–09:18", "2")
    assert (row["R2_Partner"], row["R2_PartnerOrg"]) == ("Cecilie Żak", "Org C")
    assert "solar" in row["R2_Starter"]


def test_the_workbook_has_the_same_texts(tmp_path: Path) -> None:
    """Every cell is text, with plain short headings."""
    product = write(tiny_plan(), tmp_path)
    head, *body = load_workbook(product.path).worksheets[0].iter_rows()
    headings = [str(cell.value) for cell in head]
    assert all(name.isascii() and len(name) <= 40 for name in headings)
    assert len(headings) == len(set(headings))
    found = [[str(cell.value or "") for cell in row] for row in body]
    assert found == [list(row.values()) for row in rows(tmp_path)]
    assert {cell.data_type for row in body for cell in row if cell.value} == {"s"}
    assert {cell.number_format for row in body for cell in row} == {"@"}


def test_addresses_are_those_of_partners_who_agreed(tmp_path: Path) -> None:
    """Each has their own; nobody's needs stand anywhere."""
    write(sharing(tiny_plan(), "A"), tmp_path)
    by_id = {row["PersonID"]: row for row in rows(tmp_path)}
    assert by_id["D"]["R1_PartnerEmail"] == "a@example.org"
    assert by_id["D"]["R1_PartnerPhone"] == "+46 70-174 06 05"
    assert by_id["A"]["R1_PartnerEmail"] == ""
    text = (tmp_path / "mail-merge.csv").read_text("utf-8-sig")
    assert text.count("c@example.org") == 1
    assert "step-free" not in text


def test_the_files_of_a_person_are_named_where_they_are(tmp_path: Path) -> None:
    """The page and the calendar of each, by their paths in the folder."""
    names = ["timetables-single", "calendar", "mail-merge"]
    write(tiny_plan(), tmp_path)
    assert {row["TimetableFile"] for row in rows(tmp_path)} == {""}
    write_products(tiny_plan(), names, tmp_path)
    row = next(row for row in rows(tmp_path) if row["PersonID"] == "A")
    assert row["TimetableFile"] == "timetables-single/A-anna-aberg.pdf"
    assert row["CalendarFile"] == "calendar/A-anna-aberg.ics"
    assert (tmp_path / row["TimetableFile"]).is_file()


@pytest.mark.parametrize("evil", ['=HYPERLINK("http://x")', "@SUM(1)", "-1+cmd|' /C calc'!A0"])
def test_a_name_is_never_a_formula(tmp_path: Path, evil: str) -> None:
    """As text in the workbook, with an apostrophe before it in the csv."""
    product = write(tiny_plan(A=evil), tmp_path)
    cells = [c for row in load_workbook(product.path).worksheets[0] for c in row if c.value == evil]
    assert cells
    assert {cell.data_type for cell in cells} == {"s"}
    assert f"'{evil}" in [row["R1_Partner"] for row in rows(tmp_path)]


def test_a_line_break_in_a_name_begins_no_row(tmp_path: Path) -> None:
    """A row is a line."""
    write(tiny_plan(A="X\nY;Z"), tmp_path)
    assert len(rows(tmp_path)) == 6
    assert "X Y;Z" in [row["R1_Partner"] for row in rows(tmp_path)]


def test_telephone_numbers_stay_as_they_are() -> None:
    """They begin with a plus and are no formulas."""
    assert harmless("+46 (0)70-174 06 05") == "+46 (0)70-174 06 05"
    assert harmless("+46+cmd") == "'+46+cmd"


def test_the_same_plan_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing of the moment of writing is in the files."""
    for folder in (tmp_path / "one", tmp_path / "two"):
        write(tiny_plan(), folder)
    for name in ("mail-merge.xlsx", "mail-merge.csv"):
        assert len({(tmp_path / n / name).read_bytes() for n in ("one", "two")}) == 1
