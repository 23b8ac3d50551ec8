"""Which options to take, goal by goal: exact by CP-SAT, over all rounds at once.

The meetings that stand are given; an option adds to them. So the same model serves a third who
joins, a standby person who steps in, and the whole of a tiny event, where nothing stands.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import pairwise
from math import ceil, floor
from typing import TypeAlias

from matchround.event import MINIMISED
from matchround.solving.cp_sat import cp_model
from matchround.solving.limits import Limits
from matchround.solving.odd.cast import Cast, Gathering
from matchround.solving.odd.options import NEW, Option
from matchround.solving.odd.room import table_limits
from matchround.solving.odd.values import crosses, degrees, is_extra, kinds, value
from matchround.solving.stages import Stage

Sum: TypeAlias = "cp_model.LinearExprT"

FEWEST = MINIMISED | {"extras", "spread"}
"""Of these less is better."""

UNTOLD = {True: 0, False: 2**62}
"""Bounds that say nothing, of what is to be few and of what is to be much."""


class OddModel:
    """One variable for each option; `standing` are the meetings that the options add to."""

    def __init__(
        self, cast: Cast, standing: Sequence[Gathering], options: Sequence[Option]
    ) -> None:
        self.cast, self.standing, self.options = cast, standing, options
        self.model = cp_model.CpModel()
        self.taken = [self.model.new_bool_var("") for _ in options]
        self._count = degrees(standing)
        self._sums: dict[str, Sum] = {}
        self._add_rules()

    def best(self, name: str, start: Sequence[int], limits: Limits) -> tuple[list[int], Stage]:
        """Find the options that are best for one goal under what is held.

        `start` (positions of options) keeps what is held; the answer is not worse.
        """
        goal = self._sum(name)
        if name in FEWEST:
            self.model.minimize(goal)
        else:
            self.model.maximize(goal)
        self.hint(start)
        solver = limits.solver()
        solver.parameters.linearization_level = 2  # the bounds come from the relaxation
        before = value(self.cast, self.meetings(start), name)
        if not limits.run(solver, self.model, name):
            return list(start), Stage(name, before, UNTOLD[name in FEWEST])
        bound = _whole(name, solver.best_objective_bound)
        found = [place for place, taken in enumerate(self.taken) if solver.boolean_value(taken)]
        after = value(self.cast, self.meetings(found), name)
        if after > before if name in FEWEST else after < before:
            return list(start), Stage(name, before, bound)
        return found, Stage(name, after, bound)

    def hold(self, name: str, reached: int) -> None:
        """Keep a goal at least as good as this from now on."""
        goal = self._sum(name)
        if name == "meetings":
            self.model.add(goal == reached)
        elif name in FEWEST:
            self.model.add(goal <= reached)
        else:
            self.model.add(goal >= reached)

    def meetings(self, taken: Iterable[int]) -> list[Gathering]:
        """Give the meetings that stand with what these options make of them."""
        meetings = list(self.standing)
        for place in taken:
            option = self.options[place]
            if option.base == NEW:
                meetings.append(option.meeting)
            else:
                meetings[option.base] = option.meeting
        return meetings

    def hint(self, start: Iterable[int]) -> None:
        """Let the next search start from these options (positions)."""
        self.model.clear_hints()  # type: ignore[no-untyped-call] # untyped in OR-Tools
        inside = set(start)
        for place, taken in enumerate(self.taken):
            self.model.add_hint(taken, place in inside)

    def _add_rules(self) -> None:
        for keys in (_in_round, _pairs, _grown):
            for own in self._by(keys).values():
                self.model.add_at_most_one(own)
        for person, own in self._of_people().items():
            most = int(self.cast.most[person]) - self._count[person]
            if len(own) > most:
                self.model.add(cp_model.LinearExpr.sum(own) <= most)
        for limit in table_limits(self.cast, self.standing, self.options):
            parts = [self.taken[place] for place in limit.options]
            self.model.add(cp_model.LinearExpr.weighted_sum(parts, limit.weights) <= limit.most)

    def _by(
        self, keys: Callable[[Option], Iterable[Hashable]]
    ) -> "Mapping[Hashable, list[cp_model.IntVar]]":
        groups: dict[Hashable, list[cp_model.IntVar]] = defaultdict(list)
        for option, taken in zip(self.options, self.taken, strict=True):
            for key in keys(option):
                groups[key].append(taken)
        return groups

    def _of_people(self) -> "dict[int, list[cp_model.IntVar]]":
        groups: dict[int, list[cp_model.IntVar]] = defaultdict(list)
        for option, taken in zip(self.options, self.taken, strict=True):
            for person in option.joining:
                groups[person].append(taken)
        return groups

    def _sum(self, name: str) -> Sum:
        """The goal as an expression, made when first asked for."""
        if name not in self._sums:
            special = _SPECIAL.get(name)
            self._sums[name] = special(self) if special else self._linear(name)
        return self._sums[name]

    def _linear(self, name: str) -> Sum:
        gains = [_GAINS[name](self.cast, option) for option in self.options]
        before = value(self.cast, self.standing, name)
        return cp_model.LinearExpr.weighted_sum(self.taken, gains) + before

    def _crossing(self) -> Sum:
        gains = [
            crosses(self.cast, option.meeting.people) and not self._crossed(option)
            for option in self.options
        ]
        before = value(self.cast, self.standing, "crossing")
        return cp_model.LinearExpr.weighted_sum(self.taken, [int(gain) for gain in gains]) + before

    def _crossed(self, option: Option) -> bool:
        return option.base != NEW and crosses(self.cast, self.standing[option.base].people)

    def _fairness(self) -> Sum:
        """Squares of sit-outs: the k-th meeting more takes off 2 (left - k) + 1."""
        gains: list[Sum] = []
        for person, own in self._of_people().items():
            if not self.cast.is_standby(person):
                left = int(self.cast.most[person]) - self._count[person]
                slots = self._slots(own, left)
                left += int(self.cast.owed[person])
                gains += [(2 * (left - k) - 1) * slot for k, slot in enumerate(slots)]
        return value(self.cast, self.standing, "fairness") - cp_model.LinearExpr.sum(gains)

    def _spread(self) -> Sum:
        """Squares of the meetings of standby people: the k-th adds 2 k - 1."""
        costs: list[Sum] = []
        for person, own in self._of_people().items():
            if self.cast.is_standby(person):
                had = self._count[person]
                slots = self._slots(own, int(self.cast.most[person]) - had)
                costs += [(2 * (had + k) + 1) * slot for k, slot in enumerate(slots)]
        return value(self.cast, self.standing, "spread") + cp_model.LinearExpr.sum(costs)

    def _slots(self, own: "Sequence[cp_model.IntVar]", most: int) -> "list[cp_model.IntVar]":
        """Make variables of which the first so many are 1 as there are options taken."""
        slots = [self.model.new_bool_var("") for _ in range(min(most, len(own)))]
        self.model.add(cp_model.LinearExpr.sum(list(own)) == cp_model.LinearExpr.sum(slots))
        for earlier, later in pairwise(slots):
            self.model.add_implication(later, earlier)
        return slots

    def _breadth(self) -> Sum:
        had = {
            kind
            for meeting in self.standing
            for ends in meeting.pairs
            for kind in kinds(self.cast, ends)
        }
        new = self._by(
            lambda option: {kind: None for ends in option.pairs for kind in kinds(self.cast, ends)}
        )
        met = [self._any(own) for kind, own in new.items() if kind not in had]
        return cp_model.LinearExpr.sum(met) + len(had)

    def _any(self, own: "list[cp_model.IntVar]") -> "cp_model.IntVar":
        met = self.model.new_bool_var("")
        self.model.add(met <= cp_model.LinearExpr.sum(own))
        return met


def _in_round(option: Option) -> list[Hashable]:
    return [(person, option.meeting.round) for person in option.joining]


def _pairs(option: Option) -> Iterable[Hashable]:
    return option.pairs


def _grown(option: Option) -> list[Hashable]:
    return [] if option.base == NEW else [option.base]


_SPECIAL: Mapping[str, Callable[[OddModel], Sum]] = {
    "crossing": OddModel._crossing,  # noqa: SLF001 -- the class's own table of goals
    "fairness": OddModel._fairness,  # noqa: SLF001
    "spread": OddModel._spread,  # noqa: SLF001
    "breadth": OddModel._breadth,  # noqa: SLF001
}

_GAINS: Mapping[str, Callable[[Cast, Option], int]] = {
    "promises": lambda cast, option: sum(ends in cast.promised for ends in option.pairs),
    "meetings": lambda cast, option: sum(not cast.is_standby(who) for who in option.joining),
    "extras": lambda cast, option: int(is_extra(cast, option.meeting.people)),
    "worth": lambda cast, option: sum(map(cast.worth, option.pairs)),
}


def _whole(name: str, bound: float) -> int:
    """Round the solver's bound of a whole-numbered goal to a whole number that is still valid."""
    return ceil(bound - 1e-6) if name in FEWEST else floor(bound + 1e-6)
