"""What was promised of re-planning before it was built, beside what is measured."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from measuring.absences import Absence
from measuring.cases import Case
from measuring.replan_judge import Repaired
from measuring.replan_rows import ReplanRow
from measuring.rows import Reached
from reporting.numbers import megabytes, percent, seconds

PROVED = ("meetings", "changes")


@dataclass(frozen=True)
class Target:
    """A promise for `--keep most`: what is proved, how far worth may stay from its bound.

    `worth` is a share of the bound; `seconds` are of the whole process, `megabytes` its peak.
    """

    absence: Absence
    quality: str
    proved: tuple[str, ...]
    worth: float
    seconds: float
    megabytes: float

    def misses(self, row: ReplanRow) -> tuple[str, ...]:
        """Tell what this row misses; nothing where the target is met."""
        if row.note or row.repaired is None:
            return (row.note or "no plan",)
        return tuple(self._misses(row, row.repaired))

    def _misses(self, row: ReplanRow, repaired: Repaired) -> Iterator[str]:
        goals = {goal.name: goal for goal in repaired.goals}
        yield from (name for name in self.proved if not goals[name].proved)
        yield from (name for name in ("meetings", "worth") if gap(goals[name]) > self.worth)
        if row.median > self.seconds:
            yield "time" if row.cpu > self.seconds else "time by the clock"
        if row.megabytes > self.megabytes:
            yield "memory"


def gap(goal: Reached) -> float:
    """How far a goal is from its bound, as a share of it; infinite where none is known."""
    return float("inf") if goal.bound is None else goal.gap_to(goal.bound)


TARGETS = (
    Target(
        Absence(Case(300, 10, 0.0), 4, 0.2),
        "meetings and changes proved, worth within 0.5 %",
        PROVED,
        0.005,
        2.5,
        600,
    ),
    Target(
        Absence(Case(10_000, 10, 0.0), 4, 0.2),
        "stretch: meetings and worth within 1 %",
        (),
        0.01,
        60,
        3_000,
    ),
)


def lines(rows: Sequence[ReplanRow]) -> Iterator[str]:
    """Give the table of targets in Markdown, `--keep most` beside them."""
    most = {row.absence: row for row in rows if row.method == "most"}
    yield "| event | wanted | reached | time | CPU | wanted | memory | wanted | target |"
    yield "|---|---|---|--:|--:|--:|--:|--:|---|"
    for target in TARGETS:
        yield _line(target, most.get(target.absence))


def _line(target: Target, row: ReplanRow | None) -> str:
    absence = target.absence
    event = f"{absence.case.people:,} x {absence.case.rounds}, "
    event += f"{percent(absence.share)} absent from round {absence.from_round}"
    limits = (seconds(target.seconds), megabytes(target.megabytes))
    if row is None or row.repaired is None:
        said = "not measured" if row is None else row.note
        return f"| {event} | {target.quality} | {said} |  |  | {limits[0]} |  | {limits[1]} |  |"
    missed = target.misses(row)
    verdict = f"**missed: {', '.join(missed)}**" if missed else "met"
    taken, memory = (seconds(row.median), seconds(row.cpu)), megabytes(row.megabytes)
    cells = (event, target.quality, _quality(row.repaired), *taken, limits[0])
    return f"| {' | '.join((*cells, memory, limits[1], verdict))} |"


def _quality(repaired: Repaired) -> str:
    """Say what is proved, and of the rest how far it is from its bound."""
    proved = [goal.name for goal in repaired.goals if goal.proved]
    rest = [f"{g.name} {_distance(g)}" for g in repaired.goals if not g.proved]
    return "; ".join(filter(None, (f"proved: {', '.join(proved)}", ", ".join(rest))))


def _distance(goal: Reached) -> str:
    if goal.bound is None:
        return "without a limit"
    return f"{goal.value:,} of {goal.bound:,} ({percent(gap(goal))})"
