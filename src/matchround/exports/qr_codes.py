"""QR codes as pictures."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import segno

LARGEST = 456
"""Bytes that version 14 holds: 73 modules a side, which a telephone reads at two centimetres."""

_MASK = 3
"""Fixed, because to look for the best of eight masks takes eight times as long."""

_STEPS = re.compile(rb"\x00*\x01+")


def picture(contents: Iterable[str]) -> str:
    """Draw the first of the contents that a code can hold, as SVG; "" where none fits."""
    fitting = (content for content in contents if len(content.encode()) <= LARGEST)
    content = next(fitting, "")
    return _drawn(content) if content else ""


@lru_cache(maxsize=2048)
def _drawn(content: str) -> str:
    """Draw a code. Several products show the same ones."""
    # eci tells that the bytes are UTF-8: without it some readers guess another encoding.
    code = segno.make_qr(
        content, error="l", mask=_MASK, encoding="utf-8", eci=True, boost_error=False
    )
    size = len(code.matrix)
    path = "".join(_lines(code.matrix))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path stroke="#000" d="{path}"/></svg>'
    )


def _lines(modules: Iterable[bytearray]) -> Iterator[str]:
    """Give the strokes of each row."""
    for row, line in enumerate(modules):
        yield f"M0 {row}.5"
        yield from map(_step, _STEPS.findall(bytes(line)))


@cache
def _step(modules: bytes) -> str:
    """Give the way over light modules to a run of dark ones, and the stroke over these.

    Each way begins where the one before it ends: shorter, and read faster, than from the edge.
    """
    gap = modules.count(0)
    move = f"m{gap} 0" if gap else ""
    return f"{move}h{len(modules) - gap}"
