"""The modules of a code are those that segno gives."""

from collections.abc import Sequence
from random import Random

import pytest
import segno

from matchround.exports.qr_bits import matrix

# How many bytes each version (from 1 on) holds beside what tells that they are UTF-8.
MOST = (16, 31, 52, 77, 105, 133, 153, 191, 229, 270, 320, 366, 424, 457)


def as_segno(content: str) -> Sequence[str]:
    """Give the rows of the same code made by segno."""
    code = segno.make_qr(content, error="l", mask=3, encoding="utf-8", eci=True, boost_error=False)
    return ["".join(map(str, row)) for row in code.matrix]


@pytest.mark.parametrize("version", range(1, 15))
def test_every_version_is_as_segno_draws_it(version: int) -> None:
    """Full to the last byte, nearly so, and with one byte more than the version below holds."""
    most = MOST[version - 1]
    least = MOST[version - 2] + 1 if version > 1 else 2
    draw = Random(version)  # noqa: S311 -- no secret: the same test each time
    for length in (least, most - 1, most):
        content = "å" + "".join(draw.choices("BEGIN:;äöΩ\n 0123", k=length))
        content = content.encode()[:length].decode(errors="ignore")
        content += "x" * (length - len(content.encode()))
        made = matrix(content.encode())
        assert len(made) == 17 + 4 * version
        assert made == as_segno(content)


def test_what_no_version_holds_has_no_code() -> None:
    """One byte too many."""
    with pytest.raises(ValueError, match="458"):
        matrix(b"x" * 458)
