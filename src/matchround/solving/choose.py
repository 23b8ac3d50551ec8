"""Choose who meets whom, goal after goal, each with its bound."""

import numpy as np

from matchround.solving.arrays import Pairs
from matchround.solving.choice_model import ChoiceModel
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage, stage_names


def choose(problem: Problem, promises: Stage, limits: Limits) -> tuple[Pairs, list[Stage]]:
    """Find the best choice of pairs, lexicographically over the goals.

    `promises` is what can be held of them; the stages after it come in order.
    """
    model = ChoiceModel(problem)
    model.hold("promises", promises.value)
    chosen: Pairs = np.zeros(0, np.intp)
    stages = [promises]
    for name in stage_names(problem.event)[1:]:
        chosen, stage = model.best(name, chosen, limits)
        model.hold(name, stage.value)
        stages.append(stage)
    return chosen, stages
