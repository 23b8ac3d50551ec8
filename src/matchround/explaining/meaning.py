"""What a goal's value means for the people: averages and counts, as codes with numbers."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping

from matchround.event import Coded
from matchround.explaining.answers import GoalAnswer
from matchround.explaining.person import usual_worth
from matchround.explaining.shares import Shares


def goals_explained(shares: Shares) -> tuple[GoalAnswer, ...]:
    """Give every goal with what it means; names that end in `_tenths` are averages, times ten."""
    return tuple(
        GoalAnswer(goal=goal, means=tuple(_MEANS.get(goal.name, _nothing)(shares)))
        for goal in shares.plan.goals
    )


def _nothing(_shares: Shares) -> Iterator[Coded]:
    return iter(())


def _meetings(shares: Shares) -> Iterator[Coded]:
    plan, players = shares.plan, shares.event.players
    had = sum(shares.meetings[person.id] for person in players)
    data = {"meetings": len(plan.meetings), "average_tenths": _tenths(had, len(players))}
    yield Coded(code="meetings", data=data)


def _fairness(shares: Shares) -> Iterator[Coded]:
    """Count the people by how often they sit out."""
    times = Counter(sit_out.participant for sit_out in shares.plan.sit_outs)
    if not times:
        yield Coded(code="nobody_sits_out")
    for count, people in sorted(Counter(times.values()).items()):
        code = "sit_out_once" if count == 1 else "sit_out_times"
        yield Coded(code=code, data={"times": count, "people": people})


def _breadth(shares: Shares) -> Iterator[Coded]:
    players = shares.event.players
    sectors = sum(shares.sectors_met(person) for person in players)
    organisations = sum(shares.organisations_met(person) for person in players)
    data = {
        "sectors_tenths": _tenths(sectors, len(players)),
        "organisations_tenths": _tenths(organisations, len(players)),
    }
    yield Coded(code="breadth" if sectors else "breadth_no_sectors", data=data)


def _worth(shares: Shares) -> Iterator[Coded]:
    yield Coded(code="worth", data={"average": usual_worth(shares.plan)})


def _moves(shares: Shares) -> Iterator[Coded]:
    moves = next(goal.value for goal in shares.plan.goals if goal.name == "moves")
    players = len(shares.event.players)
    yield Coded(code="moves", data={"average_tenths": _tenths(moves, players)})


def _crossing(shares: Shares) -> Iterator[Coded]:
    yield Coded(code="crossing", data={"meetings": len(shares.plan.meetings)})


def _tenths(total: int, count: int) -> int:
    """Ten times the mean, rounded to the nearest."""
    return (20 * total + count) // (2 * max(1, count))


_MEANS: Mapping[str, Callable[[Shares], Iterator[Coded]]] = {
    "meetings": _meetings,
    "fairness": _fairness,
    "crossing": _crossing,
    "breadth": _breadth,
    "worth": _worth,
    "moves": _moves,
}
