"""Data and scripts inside a page: nothing in them can end them or become markup."""

import json
from base64 import b64encode
from hashlib import sha256

_ESCAPED = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})


def embedded(data: object) -> str:
    r"""Write data as JSON that may stand in a script element.

    >>> embedded({"name": "</script>&"})
    '{"name":"\\u003c/script\\u003e\\u0026"}'
    """
    written = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return written.translate(_ESCAPED)


def in_address(picture: str) -> str:
    """Write a picture (SVG) as an address that holds all of it; nothing in it can run there."""
    return f"data:image/svg+xml;base64,{b64encode(picture.encode()).decode()}"


def fingerprint(content: str) -> str:
    """Name a script or style as a content security policy does, which then allows no other."""
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"
