"""Files opened as workbooks: their values at the same cells."""

from pathlib import Path
from zipfile import ZipFile

from openpyxl import Workbook

from matchround.reading.annotate_source import opened, unused_title


def test_a_text_file_becomes_a_plain_workbook(tmp_path: Path) -> None:
    """Its only sheet is named as the file; what looks like a formula stays text."""
    path = tmp_path / "people [1].csv"
    path.write_text("name;note\n\nAnna;=1+1\n", "utf-8")
    source = opened(path)
    assert source is not None
    sheet = source.book[source.titles["people [1]"]]
    assert (sheet["A3"].value, sheet["B3"].value, sheet["B3"].data_type) == ("Anna", "=1+1", "s")


def test_titles_are_what_a_workbook_allows() -> None:
    """At most 31 characters, none that is forbidden, no two alike whatever the case."""
    book = Workbook()
    book.worksheets[0].title = "Findings"
    assert unused_title(book, "findings") == "findings 2"
    assert unused_title(book, "a/b") == "a b"
    assert len(unused_title(book, "x" * 40)) == 31
    assert unused_title(book, "?") == "1"


def test_what_is_no_workbook_is_not_opened(tmp_path: Path) -> None:
    """Settings alone, or nothing at all."""
    path = tmp_path / "settings.toml"
    path.write_text("[event]\nrounds = 3\n", "utf-8")
    assert opened(path) is None
    assert opened(tmp_path / "missing.xlsx") is None


def test_a_workbook_that_is_broken_beside_its_values_is_taken_over_plainly(tmp_path: Path) -> None:
    """Its values can still be read."""
    whole = tmp_path / "whole.xlsx"
    book = Workbook()
    book.worksheets[0]["B2"] = "Anna"
    book.save(whole)
    broken = tmp_path / "broken.xlsx"
    with ZipFile(whole) as old, ZipFile(broken, "w") as new:
        for name in old.namelist():
            new.writestr(name, b"<broken" if name == "docProps/core.xml" else old.read(name))
    source = opened(broken)
    assert source is not None
    assert source.book[source.titles["Sheet"]]["B2"].value == "Anna"
