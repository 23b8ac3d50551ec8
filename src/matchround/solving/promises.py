"""The first goal: how many must-meet and agreed meetings can be held."""

import numpy as np

from matchround.event import PROMISES, Event
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds, RoundsModel, places_in
from matchround.solving.stages import Stage


def hold_promises(problem: Problem, limits: Limits) -> tuple[Rounds, Stage]:
    """Put as many promised pairs into rounds as can be: exact, for nothing else is in the way."""
    places = np.flatnonzero(problem.promised)
    if not len(places):
        return {}, Stage("promises", 0, 0)
    model = RoundsModel(problem.only(problem.promised))
    chosen, stage = model.best("promises", np.zeros(0, np.intp), limits)
    if not len(chosen):
        return {}, stage
    return places_in(places, model.rounds()), stage


def promised_pairs(event: Event) -> int:
    """How many different pairs have a must-meet or agreed row."""
    return len({row.key for row in event.pairs if row.rule in PROMISES})
