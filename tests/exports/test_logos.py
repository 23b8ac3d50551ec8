"""A logo of any usual kind is drawn; what is none is refused."""

import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from exports.sample_replans import replanned
from matchround.errors import UsageError
from matchround.exports import BRANDED, Look, write
from matchround.exports.archive import FILES
from matchround.exports.logos import logo

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><title>Töwn</title>'
    '<rect width="80" height="20" fill="#123456"/></svg>'
)


def png(width: int, height: int) -> bytes:
    """Make a grey picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x80" * width for _ in range(height)))
    start = b"\x89PNG\r\n\x1a\n"
    return start + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_pictures_become_svg_in_plain_letters(tmp_path: Path) -> None:
    """With their own measures; letters beyond ASCII do not look as if they were missing."""
    (tmp_path / "a.png").write_bytes(png(30, 10))
    (tmp_path / "b.svg").write_text(SVG, "utf-8")
    assert 'viewBox="0 0 30 10"' in logo(tmp_path / "a.png")
    assert logo(tmp_path / "b.svg").isascii()


@pytest.mark.parametrize(
    "content", [b"", b"not a picture", b"<svg", png(9, 9)[:30], b"\xff\xd8\xff", b"\x80<svg/>"]
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    """By its name; a file that is missing as well."""
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    for wrong in (path, tmp_path / "missing.png", tmp_path):
        with pytest.raises(UsageError) as caught:
            logo(wrong)
        assert (caught.value.code, caught.value.data) == ("export.no_logo", {"file": str(wrong)})


@pytest.mark.parametrize("name", sorted(BRANDED - {"timetables-single", "html"}))
def test_it_stands_on_the_products_and_they_stay_accessible(tmp_path: Path, name: str) -> None:
    """The file grows by a picture that is read over, not aloud."""
    (tmp_path / "logo.svg").write_text(SVG, "utf-8")
    look = Look(logo=logo(tmp_path / "logo.svg"))
    write(replanned(), [name], tmp_path / "plain")
    (product,) = write(replanned(), [name], tmp_path / "branded", look=look)
    assert product.warnings == ()
    plain = tmp_path / "plain" / FILES[name][0]
    assert plain.read_bytes() != product.path.read_bytes()
    root: Any = PdfReader(product.path).root_object
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    texts = [[p.extract_text() for p in PdfReader(f).pages] for f in (plain, product.path)]
    assert len(texts[0]) == len(texts[1])
