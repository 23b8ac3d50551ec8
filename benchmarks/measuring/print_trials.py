"""One product of one case: written by whole processes."""

import os
import shutil
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from measuring.cases import Case
from measuring.judge import PLAN
from measuring.print_rows import PrintRow
from measuring.processes import measured

ALL, NOTHING = "all", "none"
"""Everything there is of a plan that was not made again; nothing but reading and checking it."""


class Task(NamedTuple):
    """A case and the folder of its plan."""

    case: Case
    folder: Path


def trial(task: Task, product: str, repeats: int, limit: float) -> PrintRow:
    """Write a product so many times, each given up after `limit` seconds."""
    load = round(os.getloadavg()[0], 2)
    with TemporaryDirectory() as folder:
        command = partial(_command, task, product)
        taken, answer = measured(command, Path(folder), repeats, limit)
        written = [path for path in answer.rglob("*") if path.is_file() and path.name != PLAN]
        return PrintRow(
            case=task.case,
            product=product,
            seconds=tuple(round(each.seconds, 2) for each in taken),
            cpu=tuple(round(each.cpu, 2) for each in taken),
            megabytes=round(max(each.megabytes for each in taken), 1),
            files=len(written),
            kilobytes=round(sum(path.stat().st_size for path in written) / 1000),
            load=load,
            note=taken[-1].problem,
        )


def _command(task: Task, product: str, answer: Path) -> list[str]:
    """Make the command that writes a product beside a copy of the plan in `answer`."""
    answer.mkdir()
    shutil.copyfile(task.folder / PLAN, answer / PLAN)
    ours = [sys.executable, "-m", "matchround", "export", str(answer), "--quiet"]
    return ours if product == ALL else [*ours, "--only", product]
