"""What is wrong with a file, told by its first bytes."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from matchround.reading import read
from matchround.reading.notes import Notes
from matchround.reading.sniffing import FileKind, load
from reading.inputs import TWO_PEOPLE, data_of, faults, write_book

OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504)
CSV = "Namn;Organisation\nAnna Berg;Umeå\nBo Ek;Umeå\n".encode()


def zipped(**parts: bytes) -> bytes:
    """Make a zip file; `__` in a name stands for `/`."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name.replace("__", "/").replace("_", "."), part)
    return content.getvalue()


FAULTY = {
    "empty.xlsx": (b"", "file.empty"),
    "empty.csv": (b"\n \n", "file.empty"),
    "renamed-csv.xlsx": (CSV, "file.text_named_workbook"),
    "renamed-utf16.xlsx": (CSV.decode().encode("utf-16"), "file.text_named_workbook"),
    "web-page.xls": (b"<html><table><tr><td>Namn", "file.page_named_workbook"),
    "encrypted.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), "file.encrypted"),
    "encrypted.ods": (
        zipped(content_xml=b"?", **{"META-INF__manifest_xml": b"<m:encryption-data/>"}),
        "file.encrypted",
    ),
    "letter.xls": (OLE + "WordDocument".encode("utf-16-le"), "file.not_workbook"),
    "letter.xlsx": (zipped(word__document_xml=b"<w/>"), "file.not_workbook"),
    "picture.xlsx": (b"\x89PNG\r\n\x1a\n", "file.not_workbook"),
    "cut-off.xlsx": (b"PK\x03\x04" + bytes(300) + b"x", "file.damaged"),
    "hollow.xlsx": (zipped(xl__workbook_xml=b"<workbook"), "file.damaged"),
    "hollow.ods": (zipped(content_xml=b"<office"), "file.damaged"),
    "hollow.xls": (OLE + "Workbook".encode("utf-16-le"), "file.damaged"),
    "renamed-xlsx.csv": (zipped(xl__workbook_xml=b""), "file.workbook_named_text"),
    "renamed-xls.txt": (OLE, "file.workbook_named_text"),
    "paper.csv": (b"%PDF-1.7 ...", "file.not_text"),
    "binary.csv": (b"a;b\0\0\0\0", "file.not_text"),
    "one-field.csv": (b'Namn\n"' + b"x" * 140_000, "file.not_table"),
    "letters.csv": (b"\xff\xfeN\0a\0m\0n", "file.encoding"),
    "people.pdf": (b"%PDF-1.7 ...", "file.unknown_kind"),
    "people": (CSV, "file.unknown_kind"),
    "~$people.xlsx": (b"\x05Anna", "file.lock"),
    ".~lock.people.ods#": (b"Anna", "file.lock"),
    "settings.toml": (b"[event\nrounds = 8", "toml.invalid"),
    "letters.toml": (b"title = '\xff'", "toml.encoding"),
}


@pytest.mark.parametrize("name", FAULTY)
def test_faulty_files(tmp_path: Path, name: str) -> None:
    """Each has exactly the one fault that it is named for."""
    content, code = FAULTY[name]
    path = tmp_path / name
    path.write_bytes(content)
    reading = read([path])
    assert reading.event is None
    assert faults(reading) == [code]
    assert reading.findings[0].file == str(path)


def test_files_that_are_not_there(tmp_path: Path) -> None:
    """Missing, or a folder."""
    assert faults(read([tmp_path / "missing.xlsx"])) == ["file.not_found"]
    assert faults(read([tmp_path])) == ["file.is_folder"]


def test_a_name_that_the_system_refuses(tmp_path: Path) -> None:
    """Its own words are told."""
    reading = read([tmp_path / ("x" * 300 + ".xlsx")])
    assert faults(reading) == ["file.unreadable"]
    assert data_of(reading, "file.unreadable")["why"]


def test_several_faulty_files_are_all_told(tmp_path: Path) -> None:
    """Beside a good one."""
    good = write_book(tmp_path / "good.xlsx", Participants=TWO_PEOPLE)
    reading = read([good, tmp_path / "a.xlsx", tmp_path / "b.toml"])
    assert faults(reading) == ["file.not_found", "file.not_found"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("A.CSV", FileKind.TEXT), ("a.tsv", FileKind.TEXT), ("a.Toml", FileKind.TOML)],
)
def test_kinds_by_name_whatever_its_case(tmp_path: Path, name: str, kind: FileKind) -> None:
    """Where the first bytes agree."""
    (tmp_path / name).write_bytes(CSV)
    assert load(tmp_path / name, Notes()) == (kind, CSV)
