"""What is lost against the bounds where presences overlap in few rounds.

`python benchmarks/hard_availability.py` plans the kinds of `hard_events` and writes
docs/benchmarks/hard-availability.md; `--sizes` and `--seeds` choose which.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from hard_events import HARD
from matchround.event import Event, Goal
from matchround.files import write_atomically
from matchround.solving import planner
from measuring.judge import fault
from measuring.machine import ROOT, in_words, machine
from reporting.numbers import percent, seconds

COLUMNS = ("meetings", "fairness", "breadth", "worth", "moves")

HEAD = """# Hard availability

Made by `python benchmarks/hard_availability.py`; do not edit. Ten rounds; realistic events (see
[Benchmarks](README.md)) in which

{kinds}

Each cell: the value, ✓ where it is proved that no plan has more (of fairness and moves: less), else
the proven limit and how far from it. Time of planning alone. Measured on {machine}.

| event | people | seed | {columns} | time | |
|---|--:|--:|{rule}--:|---|"""


@dataclass(frozen=True)
class Outcome:
    """The goals of a plan, seconds of planning, and the rules that it breaks (empty: none)."""

    goals: tuple[Goal, ...]
    seconds: float
    fault: str


def solve(event: Event) -> Outcome:
    """Plan one event and check the plan."""
    start = perf_counter()
    solution = planner.solve(event)
    taken = perf_counter() - start
    return Outcome(solution.goals, taken, fault(event, solution.meetings))


def _line(name: str, people: int, seed: int) -> str:
    found = solve(HARD[name](people, seed))
    goals = {goal.name: goal for goal in found.goals}
    cells = " | ".join(_cell(goals[column]) for column in COLUMNS)
    broken = f"**{found.fault}**" if found.fault else ""
    return f"| {name} | {people} | {seed} | {cells} | {seconds(found.seconds)} | {broken} |"


def _cell(goal: Goal) -> str:
    """Units say how far a minimised goal is away: its limit may be 0."""
    if goal.proved:
        return f"{goal.value:,} ✓"
    if goal.minimised:
        return f"{goal.value:,} of {goal.bound:,} ({goal.value - goal.bound:+,})"
    return f"{goal.value:,} of {goal.bound:,} ({percent(goal.value / goal.bound - 1)})"


def _head() -> str:
    kinds = "\n".join(f"- *{name}*: {_said(make.__doc__)}" for name, make in HARD.items())
    columns, rule = " | ".join(COLUMNS), "--:|" * len(COLUMNS)
    return HEAD.format(kinds=kinds, machine=in_words(machine()), columns=columns, rule=rule)


def _said(docstring: str | None) -> str:
    """Begin a sentence as the rest of one."""
    words = docstring or ""
    return words[:1].lower() + words[1:]


def _lines(sizes: Sequence[int], seeds: int) -> Iterator[str]:
    for name in HARD:
        for people in sizes:
            for seed in range(1, seeds + 1):
                yield _line(name, people, seed)


def main(arguments: Sequence[str] | None = None) -> None:
    """Plan the hard events, print the table and write it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[60, 100, 300])
    parser.add_argument("--seeds", type=int, default=1, help="events of seeds 1, 2, ...")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    given = parser.parse_args(arguments)
    lines = [_head()]
    print(lines[0])
    given.out.mkdir(parents=True, exist_ok=True)
    for line in _lines(given.sizes, given.seeds):
        print(line, flush=True)
        lines.append(line)
        write_atomically(given.out / "hard-availability.md", ("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main()
