"""A logo as SVG: what every template can draw, whatever kind of picture it came as."""

import struct
from base64 import b64encode
from collections.abc import Callable, Mapping
from pathlib import Path

from matchround.errors import UsageError
from matchround.exports.typesetting import draws

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8"
_FRAMES = frozenset(range(0xFFC0, 0xFFD0)) - {0xFFC4, 0xFFC8, 0xFFCC}
"""The markers of a jpg that begin a frame."""

_LARGEST = 5_000_000
"""Bytes. A logo that is larger makes every page slow."""


def logo(path: Path) -> str:
    """Read a picture (svg, png or jpg) as SVG.

    Raises:
        UsageError: `export.no_logo`, when it is none or cannot be read.
    """
    try:
        drawn = _svg(path.read_bytes())
        if drawn and draws(drawn):
            return drawn
    except (OSError, UnicodeDecodeError, struct.error):
        pass
    raise UsageError("export.no_logo", file=str(path))


def _svg(content: bytes) -> str:
    """Give a picture as SVG in plain letters; "" where it is of no known kind."""
    if len(content) > _LARGEST:
        return ""
    for start, (kind, end, size) in _KINDS.items():
        if content.startswith(start):
            if end not in content:
                return ""
            return _wrapped(content, kind, size(content))
    text = content.decode("utf-8-sig")
    return text.encode("ascii", "xmlcharrefreplace").decode() if "<svg" in text else ""


def _wrapped(content: bytes, kind: str, size: tuple[int, int]) -> str:
    width, height = size
    data = b64encode(content).decode()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {width} {height}"><image width="{width}" height="{height}" '
        f'xlink:href="data:image/{kind};base64,{data}"/></svg>'
    )


def _png_size(content: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Find the size in the first segment that tells a frame."""
    place = 2
    while True:
        marker, length = struct.unpack(">HH", content[place : place + 4])
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", content[place + 5 : place + 9])
            return width, height
        place += 2 + length


_KINDS: Mapping[bytes, tuple[str, bytes, Callable[[bytes], tuple[int, int]]]] = {
    _PNG: ("png", b"IEND", _png_size),
    _JPEG: ("jpeg", b"\xff\xd9", _jpeg_size),
}
"""What a picture begins with; its kind, what it ends with, and where its size stands."""
