"""The letters that character codes stand for, as a font's ToUnicode says."""

import re
from collections.abc import Iterator
from typing import Any

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)end\1", re.DOTALL)
_CHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f ]*)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[(.*?)\])")
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")


def letters(font: Any) -> dict[int, str]:  # noqa: ANN401 -- pikepdf's objects
    """Give the letters of each code of a font; none where it has no ToUnicode."""
    if "/ToUnicode" not in font:
        return {}
    found: dict[int, str] = {}
    for kind, block in _BLOCK.findall(font.ToUnicode.read_bytes()):
        found.update(_chars(block) if kind == b"bfchar" else _ranges(block))
    return found


def _chars(block: bytes) -> Iterator[tuple[int, str]]:
    for code, value in _CHAR.findall(block):
        yield int(code, 16), _text(value)


def _ranges(block: bytes) -> Iterator[tuple[int, str]]:
    for first, last, start, listed in _RANGE.findall(block):
        codes = range(int(first, 16), int(last, 16) + 1)
        if listed:
            yield from zip(codes, map(_text, _HEX.findall(listed)), strict=True)
        else:
            text = _text(start)
            for n, code in enumerate(codes):
                yield code, text[:-1] + chr(ord(text[-1]) + n)


def _text(value: bytes) -> str:
    return bytes.fromhex(value.decode()).decode("utf-16-be")


def codes_of(shown: bytes) -> tuple[int, ...]:
    """Give the codes of two bytes each that an operator shows."""
    return tuple(int.from_bytes(shown[n : n + 2], "big") for n in range(0, len(shown), 2))
