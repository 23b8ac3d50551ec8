"""What was promised of the planner before it was built, beside what is measured."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from measuring.cases import Case
from measuring.rows import Reached, Row
from reporting.numbers import megabytes, percent, presence, seconds

EVERY_GOAL = dict.fromkeys(
    ("promises", "meetings", "fairness", "crossing", "breadth", "worth", "moves"), 0.0
)
EARLIER = dict.fromkeys(("promises", "meetings", "fairness", "crossing", "breadth"), 0.001)


@dataclass(frozen=True)
class Target:
    """A promise for events of one size; `partials` are shares 0..1.

    `quality` says in words what `gaps` says in numbers: how far each goal may stay from its
    bound, as a share of the bound. `seconds` are of the whole process, `megabytes` its peak.
    """

    people: int
    rounds: int
    partials: tuple[float, ...]
    quality: str
    gaps: Mapping[str, float]
    seconds: float
    megabytes: float

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases on which it is measured."""
        return tuple(Case(self.people, self.rounds, partial) for partial in self.partials)

    def misses(self, row: Row) -> tuple[str, ...]:
        """Tell what this row misses; nothing where the target is met."""
        if row.note or not row.goals:
            return (row.note or "no plan",)
        return tuple(self._misses(row))

    def _misses(self, row: Row) -> Iterator[str]:
        yield from (goal.name for goal in row.goals if self._is_far(goal))
        if row.median > self.seconds:
            yield "time"
        if row.megabytes > self.megabytes:
            yield "memory"

    def _is_far(self, goal: Reached) -> bool:
        allowed = self.gaps.get(goal.name)
        if allowed is None:
            return False
        return goal.bound is None or goal.gap_to(goal.bound) > allowed


NEAR = {"promises": 0.0, "meetings": 0.001, "fairness": 0.001, "breadth": 0.001, "worth": 0.0005}

TARGETS = (
    Target(60, 8, (0.0, 0.1), "every goal proved", EVERY_GOAL, 1.5, 400),
    Target(
        300,
        10,
        (0.0,),
        "every goal proved, or worth within 0.01 %",
        EVERY_GOAL | {"worth": 0.0001},
        4,
        600,
    ),
    Target(
        300,
        10,
        (0.1,),
        "meetings, fairness, breadth proved or within 0.1 %, worth within 0.05 %",
        NEAR,
        6,
        600,
    ),
    Target(
        1_000,
        10,
        (0.0,),
        "earlier goals proved or within 0.1 %, worth within 0.03 %",
        EARLIER | {"worth": 0.0003},
        8,
        800,
    ),
    Target(
        1_000,
        10,
        (0.1,),
        "earlier goals proved or within 0.1 %, worth within 0.1 %",
        EARLIER | {"worth": 0.001},
        12,
        800,
    ),
    Target(
        10_000,
        10,
        (0.0, 0.1),
        "meetings and fairness proved or within 0.01 %, worth within 0.1 %",
        {"meetings": 0.0001, "fairness": 0.0001, "worth": 0.001},
        60,
        3_000,
    ),
    Target(
        100_000,
        10,
        (0.0, 0.1),
        "stretch: meetings within 0.1 %, worth within 1 %",
        {"meetings": 0.001, "worth": 0.01},
        1_200,
        16_000,
    ),
)


def lines(rows: Sequence[Row]) -> Iterator[str]:
    """Give the table of targets in Markdown, ours beside them."""
    ours = {row.case: row for row in rows if row.method == "ours"}
    yield "| event | wanted | reached | time | wanted | memory | wanted | target |"
    yield "|---|---|---|--:|--:|--:|--:|---|"
    for target in TARGETS:
        for case in target.cases:
            yield _line(target, case, ours.get(case))


def _line(target: Target, case: Case, row: Row | None) -> str:
    event = f"{case.people:,} x {case.rounds}, {presence(case)}"
    limits = (seconds(target.seconds), megabytes(target.megabytes))
    if row is None or not row.goals:
        said = "not measured" if row is None else row.note
        cells = (event, target.quality, said, "", limits[0], "", limits[1], "")
    else:
        missed = target.misses(row)
        verdict = f"**missed: {', '.join(missed)}**" if missed else "met"
        taken = (seconds(row.median), megabytes(row.megabytes))
        quality = _quality(row.goals)
        cells = (event, target.quality, quality, taken[0], limits[0], taken[1], limits[1], verdict)
    return f"| {' | '.join(cells)} |"


def _quality(goals: Sequence[Reached]) -> str:
    """Say of each goal that is not proved how far it is from its bound."""
    open_goals = [
        f"{goal.name} within {percent(goal.gap_to(goal.bound))}"
        for goal in goals
        if goal.bound is not None and not goal.proved
    ]
    return ", ".join(open_goals) + ", the others proved" if open_goals else "every goal proved"
