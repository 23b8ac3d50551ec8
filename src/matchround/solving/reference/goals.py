"""Each goal as an expression over the model.

All but the last, moves, are exact at every value and not only at their best: they are held.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping

from ortools.sat.python.cp_model import IntVar, LinearExpr

from matchround.matching import worth_of
from matchround.solving.reference.allowed import Place, promised_pairs, same_sector
from matchround.solving.reference.model import Model
from matchround.solving.reference.moves import moves


def expression(model: Model, goal: str) -> LinearExpr:
    """Give the value of a goal as an expression; adds what it needs to the model.

    Raises:
        KeyError: when there is no goal of that name.
    """
    return _GOALS[goal](model)


def _promises(model: Model) -> LinearExpr:
    promised = promised_pairs(model.event)
    return model.count(place for place in model.held if place.pair in promised)


def _meetings(model: Model) -> LinearExpr:
    return 2 * model.count(model.held)


def _fairness(model: Model) -> LinearExpr:
    return LinearExpr.sum([_squared_sit_outs(model, who) for who in model.players])


def _squared_sit_outs(model: Model, who: str) -> IntVar:
    most = model.event.most_meetings(model.event.by_id[who])
    sit_outs = model.cp.new_int_var(0, most, "sit-outs")
    squared = model.cp.new_int_var(0, most * most, "squared")
    model.cp.add(sit_outs == most - model.meetings_of(who))
    model.cp.add_multiplication_equality(squared, [sit_outs, sit_outs])
    return squared


def _crossing(model: Model) -> LinearExpr:
    return model.count(place for place in model.held if same_sector(model.event, place.pair))


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
        other = place.b if who == place.a else place.a
        kinds[str(getattr(people[other], of))].append(place)
    return {kind: met for kind, met in kinds.items() if kind not in ("", getattr(people[who], of))}


def _worth(model: Model) -> LinearExpr:
    worth = worth_of(model.event)
    worths = [worth(place.a, place.b).worth for place in model.held]
    return LinearExpr.weighted_sum(list(model.held.values()), worths)


_GOALS: Mapping[str, Callable[[Model], LinearExpr]] = {
    "promises": _promises,
    "meetings": _meetings,
    "fairness": _fairness,
    "crossing": _crossing,
    "breadth": _breadth,
    "worth": _worth,
    "moves": moves,
}
