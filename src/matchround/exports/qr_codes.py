"""QR codes as pictures."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

import segno

LARGEST = 456
"""Bytes that version 14 holds: 73 modules a side, which a telephone reads at two centimetres."""

_MASK = 3
"""Fixed, because to look for the best of eight masks takes eight times as long."""

_DARK = re.compile(rb"\x01+")


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
    path = "".join(_runs(code.matrix))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path stroke="#000" d="{path}"/></svg>'
    )


def _runs(matrix: Iterable[bytearray]) -> Iterator[str]:
    """Give a stroke for each run of dark modules in a row."""
    for row, modules in enumerate(matrix):
        for run in _DARK.finditer(modules):
            yield f"M{run.start()} {row}.5h{run.end() - run.start()}"
