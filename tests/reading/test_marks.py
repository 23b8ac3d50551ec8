"""What xlsx and ods files say beside their values."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from matchround.reading.grids import Marks
from matchround.reading.marks import marks_of

FILES = Path(__file__).parent / "files"


def test_xlsx_hidden_rows_formulas_and_errors(tmp_path: Path) -> None:
    """A formula that openpyxl writes has never been calculated."""
    book = Workbook()
    first = book.worksheets[0]
    first.title = "Åå & <b>"
    first["B2"] = "=1+1"
    first["C3"] = "#N/A"
    first["C3"].data_type = "e"
    first["D4"] = 1
    first.row_dimensions[4].hidden = True
    book.create_sheet("Plain")["A1"] = "text"
    book.save(tmp_path / "book.xlsx")
    assert marks_of((tmp_path / "book.xlsx").read_bytes()) == {
        "Åå & <b>": Marks(hidden_rows=(3,), uncalculated=((1, 1),), errors=((2, 2),)),
        "Plain": Marks(),
    }


@pytest.mark.parametrize(
    ("xml", "uncalculated"),
    [
        (b'<c r="AA7"><f>1+1</f></c>', ((6, 26),)),
        (b'<c r="A1"><f>1+1</f><v></v></c>', ((0, 0),)),
        (b'<x:c r="A1" s="1"><x:f t="shared" si="0"/><x:v/></x:c>', ((0, 0),)),
        (b'<c r="A1"><f>1+1</f><v>2</v></c>', ()),
        (b'<c r="A1" t="str"><f>""</f><v></v></c>', ()),
        (b'<c r="A1"/><c r="B1"><v>2</v></c>', ()),
    ],
)
def test_formulas_with_and_without_a_value(
    xml: bytes, uncalculated: tuple[tuple[int, int], ...]
) -> None:
    """An empty text is a calculated value."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("xl/workbook.xml", '<sheets><sheet name="S" r:id="r1"/></sheets>')
        archive.writestr(
            "xl/_rels/workbook.xml.rels", '<Relationship Id="r1" Target="/xl/worksheets/s.xml"/>'
        )
        archive.writestr("xl/worksheets/s.xml", b"<row>" + xml + b"</row>")
    assert marks_of(content.getvalue()) == {"S": Marks(uncalculated=uncalculated)}


def test_ods_hidden_rows_and_errors() -> None:
    """Repeated empty rows count, so that addresses are true."""
    marks = marks_of((FILES / "people.ods").read_bytes())
    assert marks["Deltagare"] == Marks(hidden_rows=(4,), errors=((5, 3),))
    assert marks["Evenemang"] == Marks()


def test_other_files_have_none() -> None:
    """The old xls format is not looked at."""
    assert marks_of((FILES / "people.xls").read_bytes()) == {}
    assert marks_of(b"name;sector") == {}
