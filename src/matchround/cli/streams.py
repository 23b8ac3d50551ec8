"""The process's own streams: their encoding, and a reader that goes away."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import TextIOWrapper

from matchround.errors import Exit


def speaking_utf8() -> None:
    """Write UTF-8 whatever the machine's code page, so that no letter can stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


@contextmanager
def stopping_quietly() -> Iterator[None]:
    """End without a word when whoever reads our output has gone (`matchround ... | head`)."""
    try:
        try:
            yield
        finally:
            sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(Exit.DONE) from None
