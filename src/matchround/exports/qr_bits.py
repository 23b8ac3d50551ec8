"""The modules of a QR code, made of bytes as the standard (ISO/IEC 18004) tells.

segno does this for every kind of code and takes ten times as long: seven seconds for the codes
of a thousand people.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, zip_longest

from matchround.exports.qr_frames import Frame, frame

LARGEST_VERSION = 14
_LONG_COUNT = 10
"""From this version on two bytes tell how many bytes there are."""

_FIELD = 0x11D
"""The polynomial of the field of 256 elements in which errors are corrected."""


def matrix(content: bytes) -> Sequence[str]:
    """Give the rows of the smallest code that holds so many bytes of UTF-8, "1" a dark module.

    Raises:
        ValueError: when even the largest is too small.
    """
    for version in range(1, LARGEST_VERSION + 1):
        told = _head(version, len(content)) + content
        if len(told) <= frame(version).capacity:
            return _rows(frame(version), told)
    raise ValueError(len(content))


def _head(version: int, length: int) -> bytes:
    """Tell that the bytes are UTF-8, which some readers do not guess, and how many there are."""
    width = 2 if version >= _LONG_COUNT else 1
    return b"\x71\xa4" + length.to_bytes(2, "big")[-width:]


def _rows(made: Frame, told: bytes) -> Sequence[str]:
    blocks = tuple(_cut(_filled(told, made.capacity), made.blocks))
    corrections = [_correction(block, made.correction) for block in blocks]
    message = bytes((*_in_turn(blocks), *_in_turn(corrections)))
    number = int.from_bytes(message, "big") << (made.bits - 8 * len(message))
    bits = f"{number ^ made.mask:0{made.bits}b}"
    modules = "".join(made.modules(f"{bits}10"))
    return [modules[start : start + made.side] for start in range(0, len(modules), made.side)]


def _filled(told: bytes, capacity: int) -> bytes:
    """Fill up: a zero ends what is told, the rest is prescribed."""
    room = capacity - len(told)
    return told + (b"\0" + b"\xec\x11" * (room // 2))[:room]


def _cut(told: bytes, lengths: Sequence[int]) -> Iterator[bytes]:
    for end, length in zip(accumulate(lengths), lengths, strict=True):
        yield told[end - length : end]


def _in_turn(blocks: Iterable[bytes]) -> Iterator[int]:
    """Give the first byte of each block, then the second of each; short ones end earlier."""
    for bytes_ in zip_longest(*blocks):
        yield from (byte for byte in bytes_ if byte is not None)


def _correction(block: bytes, count: int) -> bytes:
    """Give the rest of the block as a polynomial, divided by that of so many bytes."""
    multiples = _multiples(count)
    top, whole = 8 * (count - 1), (1 << 8 * count) - 1
    rest = 0
    for byte in block:
        rest = (rest << 8) & whole ^ multiples[rest >> top ^ byte]
    return rest.to_bytes(count, "big")


@cache
def _multiples(count: int) -> Sequence[int]:
    """Give the divisor of so many bytes, without its first, times each element of the field."""
    divisor = [1]
    for power in range(count):
        times = [_product(each, _power(power)) for each in divisor]
        divisor = [a ^ b for a, b in zip([*divisor, 0], [0, *times], strict=True)]
    return [
        int.from_bytes(bytes(_product(each, element) for each in divisor[1:]), "big")
        for element in range(256)
    ]


def _power(exponent: int) -> int:
    """Raise two to a power, in the field."""
    element = 1
    for _ in range(exponent):
        element = _product(element, 2)
    return element


def _product(a: int, b: int) -> int:
    """Multiply in the field."""
    product = 0
    while b:
        product ^= a if b & 1 else 0
        a = a << 1 ^ (_FIELD if a & 0x80 else 0)
        b >>= 1
    return product
