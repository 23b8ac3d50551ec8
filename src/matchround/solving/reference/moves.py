"""How many people change their table: who meets in two rounds running, less those who stay.

Of tables that are alike only the group is known, so a variable says who stays. It may be 1 only
where that is possible, so the fewest moves found are never too many; that they are not too few
shows when the meetings are seated by it and their moves are counted.
"""

from collections.abc import Iterable
from itertools import pairwise

from ortools.sat.python.cp_model import IntVar, LinearExpr

from matchround.solving.reference.allowed import Place
from matchround.solving.reference.model import Model


def moves(model: Model) -> LinearExpr:
    """Give the number of moves as an expression; the model learns who stays where."""
    numbers = [round_.number for round_ in model.event.rounds]
    return LinearExpr.sum([_between(model, *rounds) for rounds in pairwise(numbers)])


def _between(model: Model, before: int, after: int) -> LinearExpr:
    first, second = _in(before, model.held), _in(after, model.held)
    meet = [model.both(_of(who, first), _of(who, second)) for who in model.people]
    stay = [
        who_stays
        for group in model.groups
        for who_stays in _stays(model, _at(group, first), _at(group, second), after)
    ]
    return LinearExpr.sum(meet) - LinearExpr.sum(stay)


def _stays(model: Model, first: list[Place], second: list[Place], after: int) -> list[IntVar]:
    """Make a variable of each person: whether they stay at their table of this group.

    Of two people of a meeting only one can stay there, and only one of two who meet can have
    stayed, or the pair would meet twice; so the stays are no more than the meetings.
    """
    cp = model.cp
    stays = {who: cp.new_bool_var("stays") for who in model.people}
    for who, stay in stays.items():
        cp.add(stay <= model.count(_of(who, first)))
        cp.add(stay <= model.count(_of(who, second)))
    for place in (*first, *second):
        for a, b in place.pairs:
            cp.add(stays[a] + stays[b] + model.held[place] <= 2)  # noqa: PLR2004 -- one
    for meetings in (first, second):
        cp.add(LinearExpr.sum(list(stays.values())) <= model.count(meetings))
    model.stays += [((who, after), stay) for who, stay in stays.items()]
    return list(stays.values())


def _in(number: int, places: Iterable[Place]) -> list[Place]:
    return [place for place in places if place.round == number]


def _of(who: str, places: Iterable[Place]) -> list[Place]:
    return [place for place in places if who in place.people]


def _at(group: str, places: Iterable[Place]) -> list[Place]:
    return [place for place in places if place.table == group]
