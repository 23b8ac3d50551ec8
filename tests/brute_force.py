"""Every plan of a tiny event, one by one: knows no solver and only the checker's rules."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from matchround.event import MINIMISED, Event, Meeting, Odd
from matchround.matching import Worth, worth_of
from matchround.rules import goal_values, violations
from oracle import asides


def plans(
    event: Event, standing: tuple[Meeting, ...] = (), from_round: int = 1
) -> Iterator[tuple[Meeting, ...]]:
    """Give every set of meetings that breaks no rule; each has its worth.

    Those of `standing` are in all of them, and others only from a round on.
    """
    worth = worth_of(event)
    counted = tuple(_worth(meeting, worth) for meeting in standing)
    more = (meeting for meeting in _meetings(event) if meeting.round >= from_round)
    yield from _extended(event, counted, tuple(more))


def best_of(goal: str, values: Sequence[Mapping[str, int]]) -> int:
    """Give the best value of a goal among plans."""
    reached = [value[goal] for value in values]
    return min(reached) if goal in MINIMISED | {"cells", "extras", "spread"} else max(reached)


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
                yield _worth(
                    Meeting(round=round_.number, table=table.name, participants=people), worth
                )


def _worth(meeting: Meeting, worth: Callable[[str, str], Worth]) -> Meeting:
    total = sum(worth(a, b).worth for a, b in combinations(meeting.participants, 2))
    return meeting.model_copy(update={"worth": total})


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
