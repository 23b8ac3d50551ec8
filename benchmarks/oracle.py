"""The planner judged by the reference model on small random events.

`python benchmarks/oracle.py 300` prints in how many of that many events the optimum is reached.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generated_odd import odd_event
from generated_small import small_event
from matchround.event import MINIMISED, Event, Goal, Meeting, Role
from matchround.rules import goal_values, violations
from matchround.solving import planner, reference
from matchround.solving.solution import Solution


@dataclass(frozen=True)
class Judgement:
    """What the oracle says of one solution.

    `faults` say what is untrue in it; `short` names the goals of which more was possible with
    the values that the goals before them have; `unproved` those whose bound is not reached.
    """

    faults: tuple[str, ...]
    short: tuple[str, ...] = ()
    unproved: tuple[str, ...] = ()

    @property
    def optimal(self) -> bool:
        """Whether no plan is better, in the order of the goals."""
        return not self.faults and not self.short


def judge_seed(seed: int, make: Callable[[int], Event] = small_event) -> Judgement:
    """Plan the small event of this seed and judge the solution."""
    event = make(seed)
    return judge(event, planner.solve(event))


def judge(event: Event, solution: Solution) -> Judgement:
    """Compare a solution with the rules, its own meetings and the best that is possible."""
    broken = violations(event, solution.meetings)
    if broken:
        return Judgement(tuple(f"{each.rule} in round {each.round}" for each in broken))
    values = goal_values(event, solution.meetings)
    stated = {goal.name: goal.value for goal in solution.goals}
    if list(values.items()) != list(stated.items()):
        return Judgement((f"states {stated}, its meetings have {values}",))
    reached = values | asides(event, solution.meetings)
    best = reference.along(event, reached, solution.meetings)
    return compared(solution.goals, reached, best)


def compared(
    goals: Sequence[Goal], reached: Mapping[str, int], best: Mapping[str, reference.Best]
) -> Judgement:
    """Compare what is stated, and what was reached, with the best of each goal."""
    return Judgement(
        tuple(fault for goal in goals for fault in _untrue(goal, best[goal.name])),
        tuple(name for name, found in best.items() if reached[name] != found.value),
        tuple(goal.name for goal in goals if not goal.proved),
    )


def asides(event: Event, meetings: Sequence[Meeting]) -> dict[str, int]:
    """Count what only spares sit-outs, and square each standby person's meetings."""
    standby = {p.id for p in event.participants if p.role is Role.STANDBY}
    extras = [m for m in meetings if m.participants[2:] or not standby.isdisjoint(m.participants)]
    stepped_in = Counter(who for meeting in meetings for who in meeting.participants)
    spread = sum(count**2 for who, count in stepped_in.items() if who in standby)
    return {"extras": len(extras), "spread": spread}


def _untrue(goal: Goal, best: reference.Best) -> Iterator[str]:
    if not best.proved:
        yield f"{goal.name}: the reference found no proof"
    if _better(goal.name, best.value, goal.bound):
        yield f"{goal.name}: the bound {goal.bound} cuts off the optimum {best.value}"
    if _better(goal.name, goal.value, best.value):
        yield f"{goal.name}: the value {goal.value} is better than the optimum {best.value}"
    if goal.proved != (goal.value == goal.bound):
        yield f"{goal.name}: value {goal.value}, bound {goal.bound}, proved {goal.proved}"
    if goal.proved and goal.value != best.value:
        yield f"{goal.name}: {goal.value} is said to be proved, the optimum is {best.value}"


def _better(name: str, one: int, other: int) -> bool:
    return one < other if name in MINIMISED else one > other


def report(judged: dict[int, Judgement]) -> Iterator[str]:
    """Give lines that say how often the optimum was reached and proved, by seed and goal."""
    optimal = sum(judgement.optimal for judgement in judged.values())
    proved = sum(not judgement.unproved for judgement in judged.values())
    yield f"optimum reached in {optimal} of {len(judged)} events, every goal proved in {proved}"
    short = Counter(name for judgement in judged.values() for name in judgement.short)
    unproved = Counter(name for judgement in judged.values() for name in judgement.unproved)
    yield from (
        f"  {name}: short in {short[name]}, unproved in {unproved[name]}" for name in unproved
    )
    for seed, judgement in judged.items():
        yield from (f"  seed {seed}: {fault}" for fault in judgement.faults)


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge the planner on events of consecutive seeds and print the counts."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("events", type=int, nargs="?", default=300)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--seeds", action="store_true", help="list the seeds not proved")
    parser.add_argument("--odd", action="store_true", help="events with trios and standby people")
    given = parser.parse_args(arguments)
    make = odd_event if given.odd else small_event
    seeds = range(given.first, given.first + given.events)
    judged = {seed: judge_seed(seed, make) for seed in seeds}
    print("\n".join(report(judged)))
    if given.seeds:
        print("\n".join(_imperfect(judged)))


def _imperfect(judged: dict[int, Judgement]) -> Iterator[str]:
    for seed, judgement in judged.items():
        if judgement.unproved:
            short, unproved = ", ".join(judgement.short), ", ".join(judgement.unproved)
            yield f"  seed {seed}: short in {short or 'nothing'}, unproved in {unproved}"


if __name__ == "__main__":
    main()
