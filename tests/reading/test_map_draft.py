"""Headers drafted into matchround.toml: nothing that stands there is lost."""

import tomllib
from pathlib import Path

import pytest

from matchround.reading import read
from matchround.reading.map_draft import MapDraft, write_map
from reading.inputs import Rows, warnings, write_book

ROWS: Rows = (("Namn", 'Sko"storlek', "Organisatoin"), ("Anna", 38, "X"), ("Bo", 44, "Y"))


def draft(folder: Path, before: str | None = None) -> tuple[MapDraft, str]:
    """Draft the headers of a workbook beside a toml file, and give what then stands there."""
    book = write_book(folder / "book.xlsx", Deltagare=ROWS)
    toml = folder / "matchround.toml"
    if before is not None:
        toml.write_bytes(before.encode())
    made = write_map(book, read([book]).mapping, "sv")
    return made, toml.read_bytes().decode() if toml.exists() else ""


def test_a_new_file_is_read_again_without_a_warning(tmp_path: Path) -> None:
    """Each header stands there once, as ignored; what it may be stands beside it."""
    made, text = draft(tmp_path)
    assert made.written
    assert tomllib.loads(text)["columns"] == {'Sko"storlek': "ignore", "Organisatoin": "ignore"}
    assert "# kanske organisation" in text
    reading = read([tmp_path / "book.xlsx"])
    assert [one for one in warnings(reading) if "header" in one or "map" in one] == []
    assert not write_map(tmp_path / "book.xlsx", reading.mapping, "sv").lines


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_what_stands_in_a_file_stays(tmp_path: Path, ending: str) -> None:
    """Comments, other tables and earlier columns, with the file's own line ends."""
    lines = ["# mine", "[columns]  # here", 'Namn = "name"', "", "[event]", "rounds = 8", ""]
    made, text = draft(tmp_path, ending.join(lines))
    assert made.written
    assert text.startswith(ending.join(lines[:3]) + ending)
    assert text.endswith(ending.join(["", "", "[event]", "rounds = 8", ""]))
    assert set(tomllib.loads(text)["columns"]) == {"Namn", 'Sko"storlek', "Organisatoin"}
    assert text.count("\n") == text.count(ending)


def test_a_table_is_added_at_the_end(tmp_path: Path) -> None:
    """Where there is none."""
    made, text = draft(tmp_path, "[event]\nrounds = 8")
    assert made.written
    assert text.startswith("[event]\nrounds = 8\n\n[columns]\n# ")


@pytest.mark.parametrize("before", ["not toml", 'columns = {Namn = "name"}\n'])
def test_a_file_that_cannot_be_extended_is_left_alone(tmp_path: Path, before: str) -> None:
    """Nothing is written; the lines are there to be written by hand."""
    made, text = draft(tmp_path, before)
    assert not made.written
    assert len(made.lines) == 2
    assert text == before
