"""Reading csv, tsv and txt."""

from pathlib import Path

import pytest

from matchround.reading import read
from matchround.reading.delimited import delimiter_of, read_delimited
from matchround.reading.notes import Notes
from reading.inputs import event_of, faults, warnings

TEXT = "Namn;Organisation;Ämnen\nÅsa Öberg;Umeå Energi;el, värme\nBo Ek;Umeå kommun;mat\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
@pytest.mark.parametrize("suffix", ["csv", "tsv", "txt"])
def test_encodings_and_delimiters(
    tmp_path: Path, encoding: str, delimiter: str, suffix: str
) -> None:
    """In any combination they hold the same event."""
    path = tmp_path / f"people.{suffix}"
    path.write_bytes(TEXT.replace(";", delimiter).encode(encoding))
    asa, bo = event_of(read([path])).participants
    assert (asa.name, asa.organisation, asa.topics) == (
        "Åsa Öberg",
        "Umeå Energi",
        ("el", "värme"),
    )
    assert bo.topics == ("mat",)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a;b\n1;2\n", ";"),
        ("a,b\n1,2\n", ","),
        ("a\tb\n1\t2\n", "\t"),
        ("name,topics\nAnna,x;y\nBo,z\n", ","),
        ("name;topics\nAnna;x, y\nBo;z, w, v\n", ";"),
        ('name,topics\n"Berg, Anna","x; y"\n', ","),
        ("name\nAnna\n", ";"),
        ("name|topics\nAnna|x, y\nBo|z\n", "|"),
        ("name,topics\nAnna,x|y\nBo,z|w\n", ","),
        # Rows end where their last cell is that holds something; answers hold commas.
        ("a;b;c;d\nx, y, z;1\nx, y, z;1;2\nx;1;2;3\nx, y, z;1;2\n", ";"),
        ("a,b,c,d\nx; y; z,1\nx; y; z,1,2\nx,1,2,3\nx; y; z,1,2\n", ","),
    ],
)
def test_the_delimiter_cuts_rows_evenly(text: str, delimiter: str) -> None:
    """Whatever else stands in the cells."""
    assert delimiter_of(text) == delimiter


def test_addresses_are_those_of_the_program(tmp_path: Path) -> None:
    """A field of two lines is one row, an empty line is a row; the sheet is named as the file."""
    path = tmp_path / "sign-ups.csv"
    path.write_text('\nname;topics\n"Anna";"a\nb"\n\nBo;c\n', "utf-8")
    (grid,) = read_delimited(path, path.read_bytes(), Notes())
    assert [number for number, _ in grid.rows] == [1, 2, 4]
    assert grid.sheet == "sign-ups"


def test_a_line_for_the_program_is_no_row(tmp_path: Path) -> None:
    """`sep=` names the delimiter."""
    path = tmp_path / "people.csv"
    path.write_text("sep=;\nname;shoe size\nAnna;3\nBo;4\n", "utf-8")
    reading = read([path])
    assert [person.name for person in event_of(reading).participants] == ["Anna", "Bo"]
    assert warnings(reading)[0] == "header.unknown B1"


def test_a_mark_and_nothing_else_is_an_empty_sheet(tmp_path: Path) -> None:
    """No row tells how it is delimited."""
    path = tmp_path / "people.csv"
    path.write_bytes(b"\xff\xfe")
    assert faults(read([path])) == ["sheet.empty"]


def test_very_long_lines_hide_no_delimiter() -> None:
    """Cut by another, they would be one cell that is too long."""
    line = ";".join(f"column {number}" for number in range(20000))
    assert delimiter_of(f"{line}\n{line}\n") == ";"


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    """Each line is a row then; the cell is told, whole ones before it lose their marks."""
    path = tmp_path / "people.csv"
    path.write_text('name;organisation\n"Anna ""A"" Hill";"X"\n"Bob;Y\nCia;Z\n', "utf-8")
    reading = read([path])
    names = [person.name for person in event_of(reading).participants]
    assert names == ['Anna "A" Hill', "Bob", "Cia"]
    assert warnings(reading) == ["file.open_quote A3"]
