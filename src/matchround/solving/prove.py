"""Prove: what the plan reached for each goal, beside a bound that holds given the ones before."""

from collections.abc import Sequence

from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.limits import Limits
from matchround.solving.measures import measure
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage, tighter


def prove(problem: Problem, chosen: Pairs, stages: Sequence[Stage], limits: Limits) -> list[Stage]:
    """State value and bound of every goal of a plan that holds these pairs.

    The bounds of `stages` hold as long as the plan reaches the values of the stages before;
    from the first goal that it falls short of, the later ones are bounded anew.
    """
    proved: list[Stage] = []
    for stage in stages:
        value = measure(problem, chosen, stage.name)
        proved.append(Stage(stage.name, value, stage.bound))
        if value != stage.value:
            later = [other.name for other in stages[len(proved) :]]
            return proved + _anew(problem, chosen, proved, later, limits)
    return proved


def _anew(
    problem: Problem, chosen: Pairs, held: Sequence[Stage], names: Sequence[str], limits: Limits
) -> list[Stage]:
    model = ChoiceModel(problem)
    for stage in held:
        model.hold(stage.name, stage.value)
    stages: list[Stage] = []
    for name in names:
        value = measure(problem, chosen, name)
        _, best = model.best(name, chosen, limits)
        model.hold(name, value)
        stages.append(Stage(name, value, tighter(name, best.bound, best.bound)))
    return stages
