"""Bounds of the goals for plans with trios or standby people.

They hold for every plan that has the same values of the goals before, and no more trios (or
meetings with standby people) than this one: these only spare sit-outs, so the fewest are used.
"""

from collections.abc import Callable, Mapping

import numpy as np

from matchround.event import Odd
from matchround.solving.flow import ChoiceFlow, Multipliers
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.moves_bound import fewest, people_there
from matchround.solving.odd.cast import Cast
from matchround.solving.odd.places import Places
from matchround.solving.odd.pooled_flow import PooledFlow
from matchround.solving.problem import Problem
from matchround.solving.stages import Stage

MOST_WORTH = 1000
"""The most that a pair is worth."""

MOST_BREADTH = {Odd.TRIO: 8, Odd.STANDBY: 2}
"""What a third, or a standby person, adds to breadth at most."""

BREADTH_COUNTS = (0, 100, 1_000, 10_000)
"""What a unit of breadth counts beside worth in the bounds that are tried (Lagrange)."""

MORE_PAIRS = {Odd.TRIO: 2, Odd.STANDBY: 1}
"""How many pairs more there are by a third, or a standby person."""


class OddBounds:
    """Bounds for one event; `flow` bounds the choice of its pairs."""

    def __init__(self, cast: Cast, problem: Problem, flow: FlowBounds) -> None:
        self.places = Places(cast, problem, complete=flow.complete)
        self._cast = cast
        self._odd = cast.event.settings.odd
        self._problem = problem
        self._flow = flow

    def bound(self, name: str, values: Mapping[str, int]) -> int:
        """Bound a goal given the values of the goals before it, and of `extras`."""
        return self._bounds[name](values)

    @property
    def _bounds(self) -> Mapping[str, Callable[[Mapping[str, int]], int]]:
        return {
            "promises": lambda _: len(self._cast.promised),
            "meetings": lambda _: self.places.most_meetings(),
            "fairness": lambda values: self.places.least_squares(values["meetings"]),
            "crossing": lambda values: self._least_crossing(values["meetings"] - values["extras"]),
            "breadth": lambda values: self._of_pairs("breadth", values),
            "worth": lambda values: self._of_pairs("worth", values),
            "moves": lambda values: self._fewest_moves(values["meetings"]),
        }

    def _of_pairs(self, name: str, values: Mapping[str, int]) -> int:
        meetings, extras = values["meetings"], values["extras"]
        if not self._flow.complete:
            return self._beside_pairs(name, meetings, extras)
        if self._odd is Odd.TRIO:
            return self._of_trios(name, values, extras)
        return self._of_standby(name, values, extras)

    def _least_crossing(self, meetings: int) -> int:
        """Without its extras this would be a plan of pairs, with as many participants at least."""
        if not self._flow.complete or not len(self._problem):
            return 0
        flow = ChoiceFlow(self._problem).best(Multipliers(meetings=1, crossing=1), meetings)
        return max(0, meetings - int(flow.total // 2))

    def _beside_pairs(self, name: str, meetings: int, extras: int) -> int:
        """What pairs can have, and the most that each extra could add."""
        more = MOST_BREADTH[self._odd] if name == "breadth" else MOST_WORTH * MORE_PAIRS[self._odd]
        return self._flow.first(name, [Stage("meetings", meetings, meetings)]) + more * extras

    def _of_trios(self, name: str, values: Mapping[str, int], extras: int) -> int:
        """A trio is three pairs: (participants + 3 trios) / 2 pairs in all."""
        if not len(self._problem):
            return 0
        flow = PooledFlow(self._problem, extras)
        meetings = values["meetings"] + 3 * extras
        counted = BREADTH_COUNTS if name == "worth" and "breadth" in values else (0,)
        bounds: list[int] = []
        for count in counted:
            best = flow.best(Multipliers(**{"breadth": count, name: 1}), meetings)
            bounds.append(best.total // 2 - count * values.get("breadth", 0))
        return min(bounds)

    def _of_standby(self, name: str, values: Mapping[str, int], extras: int) -> int:
        """Each meeting with a standby person takes the place of half a pair of players.

        The fewer of them, the more pairs: the bound is a concave function of their number.
        """
        best = -1
        for count in range(extras, -1, -2):
            meetings = values["meetings"] - count
            broad = values["breadth"] - 2 * count if "breadth" in values else None
            of_pairs = _by_flow(self._flow, name, meetings, broad) if len(self._problem) else 0
            bound = of_pairs + (2 * count if name == "breadth" else self._most_worth(count))
            if bound < best:
                break
            best = bound
        return best

    def _fewest_moves(self, meetings: int) -> int:
        """Count the moves of players alone: no more of them stay than there are meetings."""
        players = self._cast.players
        there = people_there(self._cast.available[:players])
        standby: list[int] = self._cast.available[players:].sum(axis=0).tolist()

        def step(r: int, now: int, later: int) -> int:
            held = min((now + standby[r]) // 2, (later + standby[r + 1]) // 2)
            return max(0, now + later - there[r] - held)

        return fewest(self.places.room, meetings, step, saved=1)

    def _most_worth(self, count: int) -> int:
        """Add up the most worth of so many meetings of standby people."""
        cast = self._cast
        standby = range(cast.players, len(cast.people))
        worths = [
            cast.worths(who)[: cast.players][cast.eligible(who)[: cast.players]] for who in standby
        ]
        return int(np.sort(np.concatenate([np.zeros(0, np.int64), *worths]))[::-1][:count].sum())


def _by_flow(flow: FlowBounds, name: str, meetings: int, breadth: int | None) -> int:
    held = [Stage("meetings", meetings, meetings)]
    bound = flow.first(name, held)
    if name == "worth" and breadth is not None:
        bound = min(bound, flow.again(name, [*held, Stage("breadth", breadth, breadth)]))
    return bound
