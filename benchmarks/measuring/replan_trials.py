"""One way to re-plan on one absence: run as whole processes, and judged."""

import os
import shutil
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import replan_gaps
from matchround.event import Keep
from measuring.absences import Absence, Situation
from measuring.judge import PLAN
from measuring.processes import measured
from measuring.replan_judge import judge
from measuring.replan_rows import ReplanRow
from methods.gaps import CHOICES

POLICIES = tuple(keep.value for keep in Keep)
METHODS = (*POLICIES, *CHOICES)


class Task(NamedTuple):
    """An absence, what it leaves of the plan, and the folder of the plan."""

    absence: Absence
    left: Situation
    folder: Path


def trial(task: Task, method: str, repeats: int, limit: float) -> ReplanRow:
    """Measure one method so many times, each given up after `limit` seconds; judge the last."""
    load = round(os.getloadavg()[0], 2)
    with TemporaryDirectory() as folder:
        command = partial(_command, task, method)
        taken, answer = measured(command, Path(folder), repeats, limit)
        if problem := taken[-1].problem:
            return ReplanRow(task.absence, method, load=load, note=problem)
        repaired, note = judge(task.left, answer)
    return ReplanRow(
        absence=task.absence,
        method=method,
        seconds=tuple(round(each.seconds, 3) for each in taken),
        cpu=round(sorted(taken)[(len(taken) - 1) // 2].cpu, 3),
        megabytes=round(max(each.megabytes for each in taken), 1),
        load=load,
        repaired=repaired,
        note=note,
    )


def _command(task: Task, method: str, answer: Path) -> list[str]:
    """Make the command that writes `answer`; ours writes into a copy of the plan's folder."""
    missing = task.absence.missing(task.left.plan.event)
    start = str(task.absence.from_round)
    if method in CHOICES:
        ours = [sys.executable, replan_gaps.__file__, method, str(task.folder), str(answer)]
        return [*ours, start, "--absent", *missing]
    answer.mkdir()
    shutil.copyfile(task.folder / PLAN, answer / PLAN)
    ours = [sys.executable, "-m", "matchround", "replan", str(answer), "--from-round", start]
    absent = [word for who in missing for word in ("--absent", who)]
    return [*ours, "--keep", method, "--only", "none", "--quiet", *absent]
