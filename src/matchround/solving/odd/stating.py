"""State value and bound of every goal of a plan with trios or standby people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from matchround.event import Event, Odd
from matchround.solving.odd.bounds import OddBounds
from matchround.solving.odd.cast import Cast
from matchround.solving.odd.seats import Seated
from matchround.solving.odd.values import value
from matchround.solving.stages import Stage, stage_names, tighter

ASIDES = ("extras", "spread")
"""What is kept few beside the goals, in the order of goals after `meetings` and `fairness`."""


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
        if stage.name not in {"promises", "meetings"}:
            yield Known(stage.name, stage.bound, dict(values))
        values[stage.name] = stage.value


def known_of_whole(stages: Sequence[Stage]) -> Iterator[Known]:
    """Give the bounds that were found with all meetings to choose from."""
    values: dict[str, int] = {}
    for stage in stages:
        yield Known(stage.name, stage.bound, dict(values))
        values[stage.name] = stage.value


class Statement:
    """A plan, and what is stated of it: `seats`, `values` by name, and the goals' `stages`."""

    def __init__(self, cast: Cast, bounds: OddBounds, known: Iterable[Known]) -> None:
        self._cast = cast
        self._bounds = bounds
        self._known = list(known)
        self.seats = Seated((), (), 0)
        self.values: dict[str, int] = {}
        self.stages: list[Stage] = []

    def know(self, more: Iterable[Known]) -> None:
        """Take in bounds that were found."""
        self._known += more

    def seat(self, seats: Seated) -> None:
        """State every goal of this plan in its order, `moves` last."""
        self.seats, self.values, self.stages = seats, {}, []
        for name in order(self._cast.event):
            reached = value(self._cast, seats.meetings, name)
            if name not in ASIDES:
                self.stages.append(Stage(name, reached, self._bound(name)))
            self.values[name] = reached
        self.stages.append(Stage("moves", seats.moves, self._bound("moves")))

    @property
    def is_even(self) -> bool:
        """Whether no standby person has two meetings more than another could have."""
        standby = len(self._cast.people) - self._cast.players
        least, more = divmod(self.values["extras"], max(1, standby))
        even = more * (least + 1) ** 2 + (standby - more) * least**2
        return self.values.get("spread", 0) <= even

    def _bound(self, name: str) -> int:
        """Give the tightest bound that holds with the values of the goals before this one."""
        bound = self._bounds.bound(name, self.values)
        for known in self._known:
            if known.name == name and known.given.items() <= self.values.items():
                bound = tighter(name, bound, known.bound)
        return bound
