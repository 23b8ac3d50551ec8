"""QR codes as pictures."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from matchround.exports.qr_bits import matrix

LARGEST = 456
"""Bytes that version 14 holds: 73 modules a side, which a telephone reads at two centimetres."""

_STEPS = re.compile("0*1+")


def picture(contents: Iterable[str]) -> str:
    """Draw the first of the contents that a code can hold, as SVG; "" where none fits."""
    fitting = (content for content in contents if len(content.encode()) <= LARGEST)
    content = next(fitting, "")
    return _drawn(content) if content else ""


@lru_cache(maxsize=2048)
def _drawn(content: str) -> str:
    """Draw a code. Several products show the same ones."""
    modules = matrix(content.encode())
    size = len(modules)
    path = "".join(_lines(modules))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path stroke="#000" d="{path}"/></svg>'
    )


def _lines(modules: Sequence[str]) -> Iterator[str]:
    """Give the strokes of each row."""
    for row, line in enumerate(modules):
        yield f"M0 {row}.5"
        yield from map(_step, _STEPS.findall(line))


@cache
def _step(modules: str) -> str:
    """Give the way over light modules to a run of dark ones, and the stroke over these.

    Each way begins where the one before it ends: shorter, and read faster, than from the edge.
    """
    gap = modules.count("0")
    move = f"m{gap} 0" if gap else ""
    return f"{move}h{len(modules) - gap}"
