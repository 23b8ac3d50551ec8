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


def fewest_moves(
    cast: Cast,
    options: Sequence[Option],
    seats: Seated,
    values: Mapping[str, int],
    limits: Limits,
) -> tuple[Seated, int] | None:
    """Find the plan with these values that has the fewest moves, and their bound.

    None where the event is too large, or nothing was found in time.
    """
    if not options or len(options) * len(cast.event.tables) > MOST_VARIABLES:
        return None
    model = OddModel(cast, [], options)
    for name, reached in values.items():
        model.hold(name, reached)
    seated = SeatedModel(model.model)
    places = [
        (
            option.meeting,
            seated.add(option.meeting.people, option.meeting.round, members(mask), taken),
        )
        for option, taken in zip(options, model.taken, strict=True)
        for mask in (cast.tables(option.meeting.people, option.meeting.round),)
    ]
    model.model.minimize(seated.moves())
    at = dict(zip(seats.meetings, seats.tables, strict=True))
    model.hint(place for place, option in enumerate(options) if option.meeting in at)
    for meeting, tables in places:
        for table, variable in tables.items():
            model.model.add_hint(variable, at.get(meeting) == table)
    solver = limits.solver()
    solver.parameters.linearization_level = 2
    if not limits.run(solver, model.model, "moves"):
        return None
    found = sorted(
        (meeting.round, table, meeting)
        for meeting, tables in places
        for table, variable in tables.items()
        if solver.boolean_value(variable)
    )
    better = Seated.of(cast, found)
    return better if better.moves < seats.moves else seats, ceil(solver.best_objective_bound - 1e-6)
