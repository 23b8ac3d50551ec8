"""From the bytes of a text file to its letters, also where a program has garbled them."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_GARBLED = re.compile("[\u00c2-\u00c5\u00e2][^\\x00-\\x7f]")
"""What the first letters outside of English look like when they have been encoded twice."""
_BETWEEN_WORDS = re.compile('[;,\t\r\n" ]')


def decode(content: bytes) -> str | None:
    """Decode by byte order mark, else as strict UTF-8, else as Windows-1252; None if it fails."""
    encodings = [name for bom, name in _BOMS if content.startswith(bom)] or ["utf-8", "cp1252"]
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def mended(text: str) -> str:
    r"""Undo a second encoding, line by line; a line that was encoded once stays as it is.

    >>> mended("Ume\u00c3\u00a5\nÅre")
    'Umeå\nÅre'
    """
    if not _GARBLED.search(text):
        return text
    return "\n".join(map(_mended_line, text.split("\n")))


def _mended_line(line: str) -> str:
    for encoding in ("cp1252", "latin-1"):
        try:
            return line.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    return line


def first_difference(text: str, other: str) -> tuple[str, str]:
    """Give the first word that is different in two texts."""
    words = zip(_BETWEEN_WORDS.split(text), _BETWEEN_WORDS.split(other), strict=False)
    return next(((one, two) for one, two in words if one != two), ("", ""))
