"""Fewest moves exactly, in a tiny event with trios or standby people."""

from collections.abc import Mapping, Sequence
from math import ceil

from matchround.solving.limits import Limits
from matchround.solving.odd.cast import Cast
from matchround.solving.odd.model import OddModel
from matchround.solving.odd.options import Option
from matchround.solving.odd.seats import Seated
from matchround.solving.places import members
from matchround.solving.seated_model import SeatedModel

MOST_VARIABLES = 4_000
"""Options times tables up to which an event is small enough."""


def is_small(cast: Cast, options: Sequence[Option]) -> bool:
    """Tell whether there is something to choose from, and not too much."""
    return 0 < len(options) * len(cast.event.tables) <= MOST_VARIABLES


class SeatedOptions(OddModel):
    """All meetings that could be, with the table of each."""

    def __init__(self, cast: Cast, options: Sequence[Option]) -> None:
        super().__init__(cast, [], options)
        seated = SeatedModel(self.model)
        self._tables = [
            seated.add(people, r, members(cast.tables(people, r)), taken)
            for (r, people), taken in zip((o.meeting for o in options), self.taken, strict=True)
        ]
        self.model.minimize(seated.moves())

    def fewest(
        self, seats: Seated, values: Mapping[str, int], limits: Limits
    ) -> tuple[Seated, int] | None:
        """Find the plan with these values that has the fewest moves, and their bound.

        The search starts from `seats`, which have them. None where nothing was found in time.
        """
        for name, reached in values.items():
            self.hold(name, reached)
        self._hint_tables(seats)
        solver = limits.solver()
        solver.parameters.linearization_level = 2
        if not limits.run(solver, self.model, "moves"):
            return None
        found = [
            (option.meeting.round, table, option.meeting)
            for option, tables in zip(self.options, self._tables, strict=True)
            for table, variable in tables.items()
            if solver.boolean_value(variable)
        ]
        better = Seated.of(self.cast, found)
        bound = ceil(solver.best_objective_bound - 1e-6)
        return better if better.moves < seats.moves else seats, bound

    def _hint_tables(self, seats: Seated) -> None:
        at = dict(zip(seats.meetings, seats.tables, strict=True))
        self.hint(place for place, option in enumerate(self.options) if option.meeting in at)
        for option, tables in zip(self.options, self._tables, strict=True):
            for table, variable in tables.items():
                self.model.add_hint(variable, at.get(option.meeting) == table)
