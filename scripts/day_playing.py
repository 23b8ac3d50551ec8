"""Plays the steps of a day with the real commands, and notes what each took and did."""

import os
import resource
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from matchround import api
from matchround.event import Plan
from matchround.rules import basis

BOOK, FOLDER = "participants.xlsx", "participants-plan"
HEAD = ("step", "seconds", "CPU", "lost", "filled", "timetables")


@dataclass(frozen=True)
class Step:
    """One step: what it is called, when it happens (local time), and the words of its command.

    `words` may edit files in the day's folder, and choose people from the plan as it is.
    """

    title: str
    moment: str
    words: Callable[["Day"], Sequence[str]]


@dataclass
class Day:
    """A day in the playing: its folder, the language of what is printed, the figures so far."""

    folder: Path
    language: str
    figures: list[tuple[str, ...]] = field(default_factory=list)

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return api.load(self.folder / FOLDER)

    def play(self, step: Step) -> None:
        """Run a step's command, print it and what it says, verify the plan, note the figures.

        Raises:
            CalledProcessError: when a command does not end well.
        """
        before = self.plan if (self.folder / FOLDER).exists() else None
        words = [*step.words(self), "--language", self.language]
        told = shlex.join(["matchround", *words])
        print(f"\n## {step.title} ({step.moment})\n\n$ {told}\n", flush=True)
        seconds, cpu = self._run(words, step.moment)
        print(f"\n({seconds:.1f} s, of them {cpu:.1f} s CPU)", flush=True)
        self._run(["verify", FOLDER], step.moment)
        counts = _counts(before, self.plan)
        self.figures.append((step.title, f"{seconds:.1f}", f"{cpu:.1f}", *counts))

    def table(self) -> str:
        """Give the figures of all steps as a table in Markdown."""
        rule = ("---", *["--:"] * (len(HEAD) - 1))
        return "\n".join(f"| {' | '.join(cells)} |" for cells in (HEAD, rule, *self.figures))

    def _run(self, words: Sequence[str], moment: str) -> tuple[float, float]:
        """Give seconds by the clock and of CPU."""
        local = datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo("Europe/Stockholm"))
        at = {"SOURCE_DATE_EPOCH": str(int(local.timestamp())), "COLUMNS": "100"}
        command = [sys.executable, "-m", "matchround", *words]
        start, used = perf_counter(), _cpu()
        subprocess.run(command, check=True, cwd=self.folder, env={**os.environ, **at})
        return perf_counter() - start, _cpu() - used


def _cpu() -> float:
    """Tell the CPU seconds of all commands that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _counts(before: Plan | None, after: Plan) -> tuple[str, ...]:
    """Count meetings lost and filled, and timetables that change or are new."""
    if before is None or after.replanned is None:
        return ("", "", "")
    undone = after.replanned.undone is not None
    meetings = before.meetings if undone else basis(after)
    impact = api.impact_of(before, after, meetings, after.replanned.from_round)
    timetables = len(impact.changed) + len(impact.added)
    return (str(len(impact.lost)), str(len(impact.new)), str(timetables))
