"""Keeps what compiled libraries print by themselves from the screen."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_STDERR = 2


@contextmanager
def without_stderr() -> Iterator[None]:
    """Send what is written to standard error below Python to nowhere, for as long as it lasts.

    The reader of workbooks reports a panic there before it becomes an exception.
    """
    try:
        kept, nowhere = os.dup(_STDERR), os.open(os.devnull, os.O_WRONLY)
    except OSError:
        # No standard error: nothing can be written to it.
        yield
        return
    os.dup2(nowhere, _STDERR)
    try:
        yield
    finally:
        os.dup2(kept, _STDERR)
        os.close(kept)
        os.close(nowhere)
