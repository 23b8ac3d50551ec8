"""Each goal as an expression over the model.

All but the last, moves, are exact at every value and not only at their best: they are held.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping

from ortools.sat.python.cp_model import IntVar, LinearExpr

from matchround.matching import worth_of
from matchround.solving.reference.allowed import (
    Place,
    is_extra,
    keeps_promise,
    place_of,
    same_sector,
)
from matchround.solving.reference.model import Model
from matchround.solving.reference.moves import moves


def expression(model: Model, goal: str) -> LinearExpr:
    """Give the value of a goal as an expression; adds what it needs to the model.

    Raises:
        KeyError: when there is no goal of that name.
    """
    return _GOALS[goal](model)


def _promises(model: Model) -> LinearExpr:
    return LinearExpr.sum(
        [
            held
            for place, held in model.held.items()
            for pair in place.pairs
            if keeps_promise(model.event, pair, place.round)
        ]
    )


def _meetings(model: Model) -> LinearExpr:
    return LinearExpr.sum([model.meetings_of(who) for who in model.players])


def _extras(model: Model) -> LinearExpr:
    """Count what only spares sit-outs: trios, and meetings with standby people."""
    return model.count(place for place in model.held if is_extra(model.event, place.people))


def _changes(model: Model) -> LinearExpr:
    """Count the people of whom an intact meeting does not stand."""
    return LinearExpr.sum(model.changed())


def _cells(model: Model) -> LinearExpr:
    """Count the intact meetings that do not stand, once for each person of theirs."""
    meetings = model.before.intact(model.event)
    stand = [model.held[place_of(meeting)] for meeting in meetings]
    return LinearExpr.weighted_sum(
        [1 - held for held in stand], [len(meeting.participants) for meeting in meetings]
    )


def _fairness(model: Model) -> LinearExpr:
    most = {who: model.most_meetings(who) for who in model.players}
    sit_outs = [most[who] - model.meetings_of(who) for who in model.players]
    return LinearExpr.sum([_squared(model, each, max(most.values())) for each in sit_outs])


def _spread(model: Model) -> LinearExpr:
    """Add up the squares of the meetings of the standby people, less the more even."""
    standby = [who for who in model.people if who not in model.players]
    most = len(model.event.rounds)
    return LinearExpr.sum([_squared(model, model.meetings_of(who), most) for who in standby])


def _squared(model: Model, value: LinearExpr, most: int) -> IntVar:
    plain = model.cp.new_int_var(0, most, "plain")
    squared = model.cp.new_int_var(0, most * most, "squared")
    model.cp.add(plain == value)
    model.cp.add_multiplication_equality(squared, [plain, plain])
    return squared


def _crossing(model: Model) -> LinearExpr:
    return model.count(
        place for place in model.held if any(same_sector(model.event, pair) for pair in place.pairs)
    )


def _breadth(model: Model) -> LinearExpr:
    kinds = [
        kind
        for who in model.players
        for of in ("sector", "organisation")
        for kind in _kinds_met(model, who, of).values()
    ]
    return LinearExpr.sum([model.any_of(kind) for kind in kinds])


def _kinds_met(model: Model, who: str, of: str) -> dict[str, list[Place]]:
    """Sort a person's meetings by the other's sector or organisation, if it is another one."""
    people = model.event.by_id
    kinds: dict[str, list[Place]] = defaultdict(list)
    for place in model.of(who):
        for kind in sorted({str(getattr(people[o], of)) for o in place.people if o != who}):
            kinds[kind].append(place)
    return {kind: met for kind, met in kinds.items() if kind not in ("", getattr(people[who], of))}


def _worth(model: Model) -> LinearExpr:
    worth = worth_of(model.event)
    worths = [sum(worth(a, b).worth for a, b in place.pairs) for place in model.held]
    return LinearExpr.weighted_sum(list(model.held.values()), worths)


_GOALS: Mapping[str, Callable[[Model], LinearExpr]] = {
    "promises": _promises,
    "meetings": _meetings,
    "changes": _changes,
    "cells": _cells,
    "extras": _extras,
    "fairness": _fairness,
    "spread": _spread,
    "crossing": _crossing,
    "breadth": _breadth,
    "worth": _worth,
    "moves": moves,
}
