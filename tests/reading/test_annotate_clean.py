"""A copy that is mended and marked again."""

from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment

from matchround.reading import read
from matchround.reading.annotate import annotate
from reading.inputs import write_book


def test_a_copy_is_marked_again_as_if_it_were_new(tmp_path: Path) -> None:
    """What was mended is no longer marked; there is one list, and nothing is read from it."""
    rows = (
        ("name", "sector", "email"),
        ("?", "a", "a@example.org"),
        ("Bo", "b", ""),
        ("C", "a", ""),
    )
    path = write_book(tmp_path / "a.xlsx", Participants=rows)
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    assert annotate(path, read([path]).findings, first, "sv")
    mended = load_workbook(first)
    mended["Participants"]["A2"] = "Anna"
    mended["Participants"]["D1"] = "shoe size"
    mended.save(first)
    reading = read([first])
    assert [finding.cell for finding in reading.findings] == ["D1"]
    assert annotate(first, reading.findings, second, "en")
    again: Workbook = load_workbook(second)
    assert again.sheetnames == ["Participants", "Faults and warnings"]
    assert again["Participants"]["A2"].comment is None
    assert again["Participants"]["A2"].fill.fill_type is None
    assert again["Participants"]["D1"].comment.text.startswith("WARNING: ")


def test_the_organisers_own_comments_come_back(tmp_path: Path) -> None:
    """Whatever was written above them."""
    path = write_book(
        tmp_path / "a.xlsx", Participants=(("name", "shoe size"), ("A B", ""), ("C", ""))
    )
    book = load_workbook(path)
    book["Participants"]["B1"].comment = Comment("ask", "organiser")
    book.save(path)
    first, second = tmp_path / "first.xlsx", tmp_path / "second.xlsx"
    assert annotate(path, read([path]).findings, first, "en")
    assert annotate(first, (), second, "en")
    assert load_workbook(second)["Participants"]["B1"].comment.text == "ask"
