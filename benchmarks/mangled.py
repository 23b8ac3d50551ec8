"""Files gone wrong, for looking at what reading makes of them: bytes, parts and cells changed.

Everything follows from the seed.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

NASTY = (
    "", " ", "\u00a0", "-", "=1+1", "#N/A", "'", '"', ";", ",", "|", "\n", "\t", "\x1b[31m",
    "0", "-1", "1e308", "999999999999999999999", "1-4, 6", "13.30-14.00", "25:99", "31.02.2027",
    "ja", "x", "Öberg, Åsa", "a@b", "<a@b.c>", "<b>", "{name}", "%s", "\ud83d\ude00", "\u202e",
    "A" * 40000,
    "ID", "Name", "Sektor", "Topics – x", "P001", "nan", "inf", "∞", "½", "²", "١٢", "Ｎame",
)  # fmt: skip
DELIMITERS = (b";", b",", b"\t")
INSIDE = 40
"""Changes within parts and cells, for one of each that hits the file as a whole."""
_TEXT = re.compile(rb">([^<>]{1,60})<")
_NUMBER = re.compile(rb'="(\d{1,7})"')
Mangle = Callable[[bytes, Random], bytes]


def mangled(path: Path, draw: Random) -> bytes:
    """Give the bytes of a file with something changed in it."""
    content = path.read_bytes()
    ways: list[Mangle] = [flipped, cut, doubled, spliced]
    if content.startswith(b"PK"):
        ways += [in_a_part] * INSIDE + [without_a_part]
    elif path.suffix in {".csv", ".tsv", ".txt"}:
        ways += [in_cells] * INSIDE
    for _ in range(draw.choice((1, 1, 2, 4))):
        content = draw.choice(ways)(content, draw)
    return content


def flipped(content: bytes, draw: Random) -> bytes:
    """Change some bytes."""
    changed = bytearray(content)
    for _ in range(draw.randint(1, 20) if changed else 0):
        changed[draw.randrange(len(changed))] = draw.randrange(256)
    return bytes(changed)


def cut(content: bytes, draw: Random) -> bytes:
    """Lose the end."""
    return content[: draw.randrange(len(content) + 1)]


def doubled(content: bytes, draw: Random) -> bytes:
    """Repeat a stretch."""
    start = draw.randrange(len(content) + 1)
    end = min(len(content), start + draw.randint(1, 400))
    return content[:end] + content[start:end] * draw.randint(1, 3) + content[end:]


def spliced(content: bytes, draw: Random) -> bytes:
    """Put something in."""
    start = draw.randrange(len(content) + 1)
    return content[:start] + nasty(draw) + content[start:]


def nasty(draw: Random) -> bytes:
    """Give a text that somebody may have typed, or better had not."""
    encoding = draw.choice(("utf-8",) * 40 + ("cp1252", "utf-16"))
    return draw.choice(NASTY).encode(encoding, "replace")


def in_cells(content: bytes, draw: Random) -> bytes:
    """Replace cells of a text, or change how it is delimited."""
    delimiter = max(DELIMITERS, key=content.count)
    lines = [line.split(delimiter) for line in content.split(b"\n")]
    for _ in range(draw.randint(1, 6)):
        line = draw.choice(lines)
        line[draw.randrange(len(line))] = nasty(draw)
    other = draw.choice((delimiter,) * 20 + DELIMITERS)
    return b"\n".join(other.join(line) for line in lines)


def in_a_part(content: bytes, draw: Random) -> bytes:
    """Change texts, numbers or bytes within one part of a workbook."""

    def change(part: bytes) -> bytes:
        way = draw.choice((texts, texts, texts, numbers, numbers, flipped, spliced, cut))
        return way(part, draw)

    return with_parts(content, draw, change)


def texts(part: bytes, draw: Random) -> bytes:
    """Replace texts of a part by others."""
    return replaced(part, _TEXT, draw, lambda: b">" + escaped(nasty(draw)) + b"<")


def numbers(part: bytes, draw: Random) -> bytes:
    """Replace numbers of attributes: rows, styles, indices, repetitions."""
    return replaced(part, _NUMBER, draw, lambda: b'="%d"' % draw.choice((0, 1, 2, 7, 255, 99999)))


def replaced(
    part: bytes, pattern: re.Pattern[bytes], draw: Random, new: Callable[[], bytes]
) -> bytes:
    """Replace some of the matches of a pattern."""
    share = draw.choice((0.01, 0.05, 0.3))
    return pattern.sub(lambda match: new() if draw.random() < share else match[0], part)


def escaped(text: bytes) -> bytes:
    """Escape what would end a text of a part."""
    return text.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")


def without_a_part(content: bytes, draw: Random) -> bytes:
    """Lose one part of a workbook."""
    return with_parts(content, draw, lambda _: None)


def with_parts(content: bytes, draw: Random, change: Callable[[bytes], bytes | None]) -> bytes:
    """Write a workbook again with one part changed; one that cannot be opened stays as it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = [(name, archive.read(name)) for name in archive.namelist()]
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError):
        return content
    return zipped(parts, draw.randrange(len(parts)), change) if parts else content


def zipped(
    parts: Sequence[tuple[str, bytes]], which: int, change: Callable[[bytes], bytes | None]
) -> bytes:
    """Zip parts, one of them changed or left out."""
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for number, (name, part) in enumerate(parts):
            new = change(part) if number == which else part
            if new is not None:
                archive.writestr(name, new)
    return whole.getvalue()
