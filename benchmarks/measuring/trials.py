"""One method on one case: run as whole processes, and judged."""

import os
import sys
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import baseline
from matchround.event import Event
from measuring.cases import Case
from measuring.judge import PLAN, judge
from measuring.processes import Taken, measure
from measuring.rows import Row

METHODS = ("ours", *baseline.NAMES)
ONCE = frozenset({"reference"})
"""Methods that search for a fixed time, so that a second run tells nothing."""

SLOW = 120.0
"""Seconds of a first run after which there is no other."""


class Task(NamedTuple):
    """A case, its workbook, and the event that is read from it."""

    case: Case
    event: Event
    workbook: Path


class Runs(NamedTuple):
    """What each run took, and whether all wrote the same bytes; the answer of the last."""

    taken: list[Taken]
    same: bool
    answer: Path


def trial(task: Task, method: str, repeats: int, limit: float) -> Row:
    """Measure one method on one case, and judge its plan.

    It runs up to `repeats` times, and is given up after `limit` seconds.
    """
    load = round(os.getloadavg()[0], 2)
    with TemporaryDirectory() as folder:
        runs = _runs(task, method, repeats, (limit, Path(folder)))
        problem = runs.taken[-1].problem
        goals, note = ((), problem) if problem else judge(task.event, runs.answer)
    if not goals:  # no plan: what it took to find out is no result
        return Row(task.case, method, load=load, note=note)
    middle = sorted(runs.taken)[(len(runs.taken) - 1) // 2]
    return Row(
        case=task.case,
        method=method,
        seconds=tuple(round(taken.seconds, 3) for taken in runs.taken),
        cpu=round(middle.cpu, 3),
        megabytes=round(max(taken.megabytes for taken in runs.taken), 1),
        load=load,
        same=runs.same,
        goals=goals,
        note=note,
    )


def _runs(task: Task, method: str, repeats: int, within: tuple[float, Path]) -> Runs:
    limit, folder = within
    taken, prints = list[Taken](), set[str]()
    while not taken or _again(method, taken, repeats):
        answer = folder / str(len(taken))
        taken.append(measure(_command(method, task.workbook, answer), limit))
        if taken[-1].problem:
            break
        prints.add(_fingerprint(answer))
    return Runs(taken, len(prints) == 1, answer)


def _again(method: str, taken: Sequence[Taken], repeats: int) -> bool:
    return len(taken) < repeats and method not in ONCE and taken[0].seconds < SLOW


def _command(method: str, workbook: Path, answer: Path) -> list[str]:
    if method != "ours":
        return [sys.executable, baseline.__file__, method, str(workbook), str(answer)]
    ours = [sys.executable, "-m", "matchround", "plan", str(workbook), "--out", str(answer)]
    return [*ours, "--only", "none", "--quiet"]


def _fingerprint(answer: Path) -> str:
    file = answer / PLAN if answer.is_dir() else answer
    return sha256(file.read_bytes()).hexdigest()
