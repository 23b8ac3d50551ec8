"""State value and bound of every goal of a plan with trios or standby people."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from matchround.event import Event, Odd
from matchround.solving.odd.bounds import OddBounds
from matchround.solving.odd.cast import Cast
from matchround.solving.odd.seats import Seated
from matchround.solving.odd.values import value
from matchround.solving.stages import Stage, stage_names, tighter

FEW = ("promises", "meetings", "extras")


class Known(NamedTuple):
    """A bound of a goal that holds for plans with these values."""

    name: str
    bound: int
    given: Mapping[str, int]


def order(event: Event) -> tuple[str, ...]:
    """Name the goals in the order in which meetings are chosen.

    `extras` (how many trios or meetings with standby people) follows on `meetings`, `spread`
    (over standby people) on `fairness`.
    """
    standby = event.settings.odd is Odd.STANDBY
    after = {"meetings": ["extras"], "fairness": ["spread"] if standby else []}
    return tuple(n for name in stage_names(event) for n in (name, *after.get(name, ())))


def known_of_pairs(stages: Sequence[Stage]) -> Iterator[Known]:
    """Give the bounds of a plan of pairs, which hold for plans without extras."""
    values = {"extras": 0}
    for stage in stages:
        if stage.name not in FEW:
            yield Known(stage.name, stage.bound, dict(values))
        values[stage.name] = stage.value


def known_of_whole(stages: Sequence[Stage]) -> Iterator[Known]:
    """Give the bounds that were found with all meetings to choose from."""
    values: dict[str, int] = {}
    for stage in stages:
        yield Known(stage.name, stage.bound, dict(values))
        values[stage.name] = stage.value


def state(cast: Cast, seats: Seated, bounds: OddBounds, known: Sequence[Known]) -> Iterator[Stage]:
    """State each goal in its order, `moves` last."""
    values: dict[str, int] = {}
    for name in (*order(cast.event), "moves"):
        if name in {"extras", "spread"}:
            values[name] = value(cast, seats.meetings, name)
            continue
        bound = bounds.bound(name, values)
        for other in known:
            if other.name == name and other.given.items() <= values.items():
                bound = tighter(name, bound, other.bound)
        values[name] = seats.moves if name == "moves" else value(cast, seats.meetings, name)
        yield Stage(name, values[name], bound)
