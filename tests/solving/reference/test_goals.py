"""Each goal's optimum on events that are counted by hand."""

import pytest

from matchround.event import Event
from matchround.matching import worth_of
from matchround.solving import reference
from matchround.solving.reference.goals import expression
from matchround.solving.reference.model import Model
from support import people, ruled, tables, tiny_event

TWO_SECTORS = people("A B", sector="public") + people("C D", sector="business")


def _values(event: Event) -> dict[str, int]:
    return reference.optimum(event).values


@pytest.mark.parametrize(
    ("event", "promises"),
    [
        (tiny_event("A B C", 1, 1), 0),
        (tiny_event("A B C", 1, 1, [ruled("B", "A", "agreed")]), 1),
        (tiny_event("A B", 1, 1, [ruled("A", "B"), ruled("B", "A", "agreed")]), 1),
        (tiny_event("A B C", 1, 1, [ruled("A", "B"), ruled("A", "C")]), 1),
        (tiny_event("A B C", 2, 1, [ruled("A", "B"), ruled("A", "C")]), 2),
        (tiny_event("A B", 2, tables("1", open_in=(1,)), [ruled("A", "B", when=(2,))]), 0),
    ],
)
def test_promises(event: Event, promises: int) -> None:
    """Each promised pair counts once, if it meets."""
    assert _values(event)["promises"] == promises


@pytest.mark.parametrize(
    ("event", "meetings", "fairness"),
    [
        (tiny_event("A B C", 2, 1), 4, 2),
        (tiny_event("A B C D", 3, 1), 6, 10),
        (tiny_event(people("A B", max_meetings=0), 2, 1), 0, 0),
        (tiny_event(people("A", max_meetings=1) + people("B C"), 3, 1), 4, 5),
        (tiny_event(people("A", available=(1,)) + people("B"), 2, 1), 2, 1),
    ],
)
def test_meetings_and_fairness(event: Event, meetings: int, fairness: int) -> None:
    """Participant-rounds in a meeting, and squares of what each falls short of their most."""
    values = _values(event)
    assert (values["meetings"], values["fairness"]) == (meetings, fairness)


def test_a_later_goal_never_costs_an_earlier_one() -> None:
    """Holding A and B, the promise, leaves C and D sitting out who may not meet."""
    rows = [ruled("A", "B"), ruled("C", "D", "keep apart")]
    values = _values(tiny_event("A B C D", 1, 2, rows))
    assert (values["promises"], values["meetings"], values["fairness"]) == (1, 2, 2)


@pytest.mark.parametrize(("rounds", "crossing"), [(2, 0), (3, 2)])
def test_crossing_only_spares_sit_outs(rounds: int, crossing: int) -> None:
    """Same-sector pairs meet where people would sit out, and no more often."""
    event = tiny_event(TWO_SECTORS, rounds, 2, cross_sector="preferred")
    assert _values(event)["crossing"] == crossing


def test_breadth() -> None:
    """Both widen their view by another sector and another organisation, none by their own."""
    assert _values(tiny_event((TWO_SECTORS[0], TWO_SECTORS[2]), 1, 1))["breadth"] == 4
    assert _values(tiny_event(TWO_SECTORS[:2], 1, 1))["breadth"] == 2
    assert _values(tiny_event(people("A B", organisation=""), 1, 1))["breadth"] == 0


def test_breadth_counts_each_kind_once() -> None:
    """Two people of one organisation are one organisation to whoever meets both."""
    visited = people("B C", organisation="Harbour")
    assert _values(tiny_event(people("A") + visited, 2, 1))["breadth"] == 3


def test_worth() -> None:
    """Of three possible meetings the one that is worth most is held."""
    who = people("A B", topics=("food",)) + people("C", topics=("water",))
    event = tiny_event(who, 1, 1, breadth=False)
    worth = worth_of(event)
    most = max(worth(*pair).worth for pair in (("A", "B"), ("A", "C"), ("B", "C")))
    assert _values(event)["worth"] == most == worth("A", "B").worth


def test_an_unknown_goal() -> None:
    """A name that is no goal is not passed over."""
    with pytest.raises(KeyError):
        expression(Model(tiny_event("A B")), "beauty")
