"""Re-plans judged by the reference model on small random events after random changes.

`python benchmarks/oracle_replan.py 200` prints, for each policy, in how many of that many
situations the optimum is reached.
"""

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from generated_changes import Situation, odd_situation, situation, tight_situation
from matchround import explaining
from matchround.event import Event, Keep, Meeting, Plan, Replanned, Revision
from matchround.matching import worth_of
from matchround.rules import changed, check_plan, goal_values, intact
from matchround.solving import reference, replanner
from matchround.solving.reference import Before
from matchround.solving.solution import Solution
from oracle import Judgement, asides, compared, report

MOMENT = datetime(2027, 3, 4, 9, 5, tzinfo=UTC)

KINDS: Mapping[str, Callable[[int], Situation]] = {
    "usual": situation,
    "tight": tight_situation,
    "odd": odd_situation,
}
"""Events of every feature, those in which few may meet, those with trios or standby people."""


@dataclass(frozen=True)
class Asked:
    """How much of a plan is to be kept."""

    keep: Keep
    max_changes: int | None = None


def plan_again(given: Situation, asked: Asked) -> replanner.Replanning:
    """Plan the rest of a situation again."""
    return replanner.replan(
        given.event,
        given.before,
        given.from_round,
        keep=asked.keep,
        max_changes=asked.max_changes,
    )


def judge_again(given: Situation, asked: Asked) -> Judgement:
    """Plan a situation again and judge what comes out."""
    return judge_solution(given, asked, plan_again(given, asked).solution)


def judge_solution(given: Situation, asked: Asked, solution: Solution) -> Judgement:
    """Compare a solution with the rules, its own meetings and the best that is possible."""
    broken = check_plan(
        _plan(given, asked, solution), lambda a, b: worth_of(given.event)(a, b).worth
    )
    if broken:
        return Judgement(tuple(f"{each.rule} in round {each.round}" for each in broken))
    before = before_of(given, asked)
    reached = values_of(given.event, before, solution.meetings)
    best = reference.along(given.event, reached, solution.meetings, before=before)
    return compared(solution.goals, reached, best)


def before_of(given: Situation, asked: Asked) -> Before:
    """Say to the reference model what the planner is told."""
    return Before(given.before, given.from_round, asked.keep, asked.max_changes)


def values_of(event: Event, before: Before, meetings: Sequence[Meeting]) -> dict[str, int]:
    """Give the values of all goals, and of what is kept few beside them."""
    people = changed(intact(event, before.meetings, before.from_round), meetings)
    changes = {"changes": len(people), "cells": sum(map(len, people.values()))}
    return goal_values(event, meetings) | changes | asides(event, meetings)


def _plan(given: Situation, asked: Asked, solution: Solution) -> Plan:
    first = Revision(
        revision=1,
        created=MOMENT,
        event=given.planned,
        meetings=given.meetings,
        sit_outs=(),
        unplaced=(),
        goals=(),
        seed=1,
    )
    return Plan(
        revision=2,
        created=MOMENT,
        event=given.event,
        meetings=solution.meetings,
        sit_outs=explaining.sit_outs(given.event, solution.meetings),
        unplaced=explaining.unplaced(given.event, solution.meetings),
        goals=solution.goals,
        seed=1,
        replanned=Replanned(
            from_round=given.from_round,
            keep=asked.keep,
            max_changes=asked.max_changes,
            changes=given.changes,
        ),
        revisions=(first,),
    )


def main(arguments: Sequence[str] | None = None) -> None:
    """Judge re-plans of situations of consecutive seeds and print the counts by policy."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("situations", type=int, nargs="?", default=200)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--max-changes", type=int, help="the most people who may be changed")
    parser.add_argument("--kind", choices=KINDS, default="usual", help="which events")
    given = parser.parse_args(arguments)
    make = KINDS[given.kind]
    situations = {seed: make(seed) for seed in range(given.first, given.first + given.situations)}
    for keep in Keep:
        asked = Asked(keep, given.max_changes)
        judged = {seed: judge_again(found, asked) for seed, found in situations.items()}
        print(f"keep {keep}")
        print("\n".join(report(judged)))


if __name__ == "__main__":
    main()
