"""Measure a command as a whole process: seconds by the clock, and peak memory."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

LAUNCHER = Path(__file__).with_name("launcher.py")

MOMENT = "1810627200"
"""When every plan says that it was made, so that equal plans are equal files."""


class Taken(NamedTuple):
    """What a command took: seconds by the clock, CPU seconds, and peak memory in MB (10^6 bytes).

    `problem` is empty where it ended well, else its last word.
    """

    seconds: float
    cpu: float
    megabytes: float
    problem: str


def measure(command: Sequence[str], limit: float) -> Taken:
    """Run a command, which is killed after `limit` seconds."""
    with TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        lean = [sys.executable, "-I", "-S", str(LAUNCHER), str(limit), str(report)]
        ran = subprocess.run(
            [*lean, *command],
            check=True,
            capture_output=True,
            text=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": MOMENT},
        )
        taken = json.loads(report.read_text("utf-8"))
    problem = _problem(taken["exit"], ran.stderr, limit)
    return Taken(taken["seconds"], taken["cpu"], taken["peak"] / 1e6, problem)


def measured(
    command: Callable[[Path], Sequence[str]], folder: Path, repeats: int, limit: float
) -> tuple[Sequence[Taken], Path]:
    """Run a command so many times, until it goes wrong; give each run and the last one's answer.

    `command` makes the command that writes its answer to a path of its own below `folder`.
    """
    taken, answer = list[Taken](), folder
    while len(taken) < repeats and not any(each.problem for each in taken):
        answer = folder / str(len(taken))
        taken.append(measure(command(answer), limit))
    return taken, answer


def _problem(exit_code: int, errors: str, limit: float) -> str:
    if exit_code == 0:
        return ""
    if exit_code == -signal.SIGKILL:
        return f"not done within {limit:g} s"
    return (errors.strip().splitlines() or [f"exit code {exit_code}"])[-1]
