"""Every plan of a tiny event, one by one: knows no solver and only the checker's rules."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from matchround.event import MINIMISED, Event, Meeting, Odd
from matchround.matching import worth_of
from matchround.rules import goal_values, violations
from oracle import asides


def plans(event: Event) -> Iterator[tuple[Meeting, ...]]:
    """Give every set of meetings that breaks no rule; each has its worth."""
    yield from _extended(event, (), tuple(_meetings(event)))


def best_of(goal: str, values: Sequence[Mapping[str, int]]) -> int:
    """Give the best value of a goal among plans."""
    reached = [value[goal] for value in values]
    return min(reached) if goal in MINIMISED | {"extras", "spread"} else max(reached)


@cache
def all_values(event: Event) -> list[dict[str, int]]:
    """Give the goals' values of every plan, each combination of values once.

    Where odd numbers are served, what is kept few beside the goals is among them.
    """
    served = event.settings.odd is not Odd.SIT_OUT
    found = {
        tuple((goal_values(event, plan) | (asides(event, plan) if served else {})).items())
        for plan in plans(event)
    }
    return [dict(values) for values in sorted(found)]


def _meetings(event: Event) -> Iterator[Meeting]:
    worth = worth_of(event)
    for round_ in event.rounds:
        for people in _groups(event):
            for table in event.tables:
                yield Meeting(
                    round=round_.number,
                    table=table.name,
                    participants=people,
                    worth=sum(worth(a, b).worth for a, b in combinations(people, 2)),
                )


def _groups(event: Event) -> Iterator[tuple[str, ...]]:
    """Give every two people, and every three where trios are allowed."""
    yield from combinations(sorted(event.by_id), 2)
    if event.settings.odd is Odd.TRIO:
        yield from combinations(sorted(event.by_id), 3)


def _extended(
    event: Event, plan: tuple[Meeting, ...], more: Sequence[Meeting]
) -> Iterator[tuple[Meeting, ...]]:
    """Give the plan and every plan that some of `more` make of it; none mends a broken rule."""
    yield plan
    fitting = [meeting for meeting in more if not violations(event, (*plan, meeting))]
    for place, meeting in enumerate(fitting):
        yield from _extended(event, (*plan, meeting), fitting[place + 1 :])
