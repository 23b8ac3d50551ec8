"""Every plan of a tiny event, one by one: knows no solver and only the checker's rules."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from matchround.event import MINIMISED, Event, Meeting
from matchround.matching import worth_of
from matchround.rules import goal_values, violations


def plans(event: Event) -> Iterator[tuple[Meeting, ...]]:
    """Give every set of meetings that breaks no rule; each has its worth."""
    yield from _extended(event, (), tuple(_meetings(event)))


def best_of(goal: str, values: Sequence[Mapping[str, int]]) -> int:
    """Give the best value of a goal among plans."""
    reached = [value[goal] for value in values]
    return min(reached) if goal in MINIMISED else max(reached)


@cache
def all_values(event: Event) -> list[dict[str, int]]:
    """Give the goals' values of every plan, each combination of values once."""
    found = {tuple(goal_values(event, plan).items()) for plan in plans(event)}
    return [dict(values) for values in sorted(found)]


def _meetings(event: Event) -> Iterator[Meeting]:
    worth = worth_of(event)
    for round_ in event.rounds:
        for a, b in combinations(sorted(event.by_id), 2):
            for table in event.tables:
                yield Meeting(
                    round=round_.number,
                    table=table.name,
                    participants=(a, b),
                    worth=worth(a, b).worth,
                )


def _extended(
    event: Event, plan: tuple[Meeting, ...], more: Sequence[Meeting]
) -> Iterator[tuple[Meeting, ...]]:
    """Give the plan and every plan that some of `more` make of it; none mends a broken rule."""
    yield plan
    fitting = [meeting for meeting in more if not violations(event, (*plan, meeting))]
    for place, meeting in enumerate(fitting):
        yield from _extended(event, (*plan, meeting), fitting[place + 1 :])
