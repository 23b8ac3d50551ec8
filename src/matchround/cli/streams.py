"""The process's own streams: their encoding, and a reader that goes away."""

import os
import sys
from io import TextIOWrapper


def speaking_utf8() -> None:
    """Write UTF-8 whatever the machine's code page, so that no letter can stop a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def put(answer: str) -> None:
    """Print on stdout; where whoever reads it has gone (`matchround ... | head`), nowhere."""
    try:
        print(answer, flush=True)  # noqa: T201 -- this is where results are printed
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
