"""The reference model: optima worked out by hand, and by trying every plan."""

from itertools import islice

import pytest

from brute_force import all_values, best_of
from generated_events import small_event
from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.rules import goal_names, goal_values, violations
from matchround.solving import reference
from matchround.solving.reference.allowed import places
from support import people, ruled, tables, tiny_event

TWO_SECTORS = people("A B", sector="public") + people("C", sector="business")
COLLEAGUES = people("A B", organisation="Harbour")
NEEDS_QUIET = people("A", needs=("quiet",)) + people("B")


def _tiny_seeds() -> list[int]:
    """Choose events so small that every plan can be tried, with something to choose."""
    return list(islice((seed for seed in range(1, 2000) if _is_tiny(small_event(seed))), 30))


def _is_tiny(event: Event) -> bool:
    chances = len(list(places(event, [table.name for table in event.tables])))
    return len(event.players) <= 5 and len(event.rounds) <= 3 and 8 <= chances <= 36


def _unrestricted(event: Event) -> Event:
    """Drop `fill` and `when`: they choose among the eligible pairs and their rounds."""
    settings = event.settings.model_copy(update={"fill": True})
    pairs = tuple(row.model_copy(update={"when": None}) for row in event.pairs)
    return event.model_copy(update={"settings": settings, "pairs": pairs})


@pytest.mark.parametrize(
    ("event", "optimum"),
    [
        (tiny_event("A B C D", 3, 2), {"meetings": 12, "fairness": 0, "moves": 4}),
        (tiny_event("A B C D", 4, 2), {"meetings": 12, "fairness": 4}),
        (tiny_event("A B C", 3, 1), {"meetings": 6, "fairness": 3, "moves": 0}),
        (tiny_event("A B C D", 3, 1), {"meetings": 6, "fairness": 10, "moves": 0}),
        (tiny_event("A B", 0, 1), {"meetings": 0, "fairness": 0, "moves": 0}),
    ],
    ids=["everybody meets", "a round too many", "odd number", "one table", "no rounds"],
)
def test_full_events(event: Event, optimum: dict[str, int]) -> None:
    """Where everybody may meet everybody the optimum follows from counting."""
    found = reference.optimum(event)
    assert found.proved
    assert optimum.items() <= found.values.items()


@pytest.mark.parametrize(
    ("event", "meetings"),
    [
        (tiny_event("A B", 2, 1), 2),
        (tiny_event("A B", 2, 1, [ruled("A", "B", "met before")]), 0),
        (tiny_event("A B", 2, 1, [ruled("A", "B", "keep apart")]), 0),
        (tiny_event(people("A B", met_at=("spring",))), 0),
        (tiny_event(people("A", met_at=("spring",)) + people("B", met_at=("autumn",))), 2),
        (tiny_event(people("A", avoid=("B",)) + people("B")), 0),
        (tiny_event(people("A", avoid_organisations=("Organisation B",)) + people("B")), 0),
        (tiny_event(COLLEAGUES), 0),
        (tiny_event(COLLEAGUES, same_organisation="allowed"), 2),
        (tiny_event(people("A B", organisation="")), 2),
        (tiny_event(TWO_SECTORS, 3, 1), 6),
        (tiny_event(TWO_SECTORS, 3, 1, cross_sector="required"), 4),
        (tiny_event(people("A", languages=("sv",)) + people("B", languages=("da",))), 0),
        (tiny_event(people("A", languages=("sv",)) + people("B", languages=("da", "sv"))), 2),
        (tiny_event(people("A", languages=("sv",)) + people("B")), 2),
        (tiny_event(people("A", available=(1,)) + people("B", available=(2,))), 0),
        (tiny_event(people("A", available=(1,)) + people("B")), 2),
        (tiny_event(people("A B", max_meetings=0)), 0),
        (tiny_event(people("A", max_meetings=1) + people("B C"), 3, 1), 4),
        (tiny_event(people("A", status="absent") + people("B")), 0),
        (tiny_event(people("A", role="standby") + people("B")), 0),
        (tiny_event("A B C D", 1, tables("1 2", open_in=())), 0),
        (tiny_event("A B C D", 2, tables("1") + tables("2", open_in=(2,))), 6),
        (tiny_event(NEEDS_QUIET, 1, 1), 0),
        (tiny_event(NEEDS_QUIET, 1, tables("1", features=("quiet",))), 2),
        (tiny_event(people("A", table="1") + people("B", table="2"), 1, 2), 0),
        (tiny_event(people("A B", table="1") + people("C D", table="1"), 1, 2), 2),
        (tiny_event("A B C", 3, 1, [ruled("A", "B")], fill=False), 2),
    ],
)  # fmt: skip
def test_each_rule(event: Event, meetings: int) -> None:
    """Each rule on its own decides how many participant-rounds are spent in a meeting."""
    assert reference.optimum(event).values["meetings"] == meetings


@pytest.mark.parametrize(
    ("event", "promises"),
    [
        (tiny_event("A B C", 1, 1, [ruled("A", "B", "agreed")]), 1),
        (tiny_event(COLLEAGUES, 1, 1, [ruled("B", "A")]), 1),
        (tiny_event(people("A B", met_at=("spring",)), 1, 1, [ruled("A", "B")]), 1),
        (tiny_event(people("A", avoid=("B",)) + people("B"), 1, 1, [ruled("A", "B")]), 0),
        (tiny_event("A B", 1, 1, [ruled("A", "B"), ruled("A", "B", "keep apart")]), 0),
        (tiny_event("A B", 1, 1, [ruled("A", "B"), ruled("B", "A", "agreed")]), 1),
        (tiny_event("A B C", 1, 1, [ruled("A", "B"), ruled("A", "C")]), 1),
        (tiny_event("A B", 2, tables("1", open_in=(1,)), [ruled("A", "B", when=(1,))]), 1),
        (tiny_event("A B", 2, tables("1", open_in=(1,)), [ruled("A", "B", when=(2,))]), 0),
    ],
)
def test_promises(event: Event, promises: int) -> None:
    """A promise overrides organisation and history, not being kept apart nor its rounds."""
    assert reference.optimum(event).values["promises"] == promises


def test_a_later_goal_never_costs_an_earlier_one() -> None:
    """Holding A and B, the promise, leaves C and D sitting out who may not meet."""
    event = tiny_event(
        "A B C D", 1, 2, [ruled("A", "B"), ruled("C", "D", "keep apart")], breadth=False
    )
    values = reference.optimum(event).values
    assert (values["promises"], values["meetings"], values["fairness"]) == (1, 2, 2)


def test_crossing_only_spares_sit_outs() -> None:
    """Same-sector pairs are used where somebody would sit out, and no more often."""
    event = tiny_event(TWO_SECTORS + people("D", sector="business"), 3, 2, cross_sector="preferred")
    assert reference.optimum(event).values["crossing"] == 2
    shorter = tiny_event(event.participants, 2, 2, cross_sector="preferred")
    assert reference.optimum(shorter).values["crossing"] == 0


def test_breadth_counts_other_sectors_and_organisations() -> None:
    """One meeting across sectors and organisations widens both by one sector, one organisation."""
    who = people("A", sector="public") + people("B", sector="business")
    assert reference.optimum(tiny_event(who, 1, 1)).values["breadth"] == 4
    alike = people("A B", sector="public", organisation="")
    assert reference.optimum(tiny_event(alike, 1, 1)).values["breadth"] == 0


def test_a_goal_given_less_than_the_best_of_those_before() -> None:
    """The best of a goal depends on the values that the goals before it have reached."""
    event = tiny_event("A B C D", 3, 2)
    assert reference.best(event, "fairness", {"promises": 0, "meetings": 12}).value == 0
    fewer = reference.best(event, "fairness", {"promises": 0, "meetings": 8})
    assert (fewer.value, fewer.bound, fewer.proved) == (4, 4, True)
    assert reference.optimum(event, {"meetings": 8}).values["fairness"] == 4


def test_values_that_no_plan_has() -> None:
    """An odd number of participant-rounds is impossible, and it is said."""
    with pytest.raises(ValueError, match="no plan with these values"):
        reference.best(tiny_event("A B C D", 3, 2), "fairness", {"meetings": 7})


def test_too_little_time() -> None:
    """Without time to search nothing is claimed."""
    with pytest.raises(ValueError, match="UNKNOWN"):
        reference.optimum(tiny_event("A B C D E F G H", 4, 3), seconds=1e-9)


@pytest.mark.parametrize("seed", _tiny_seeds())
def test_against_every_plan(seed: int) -> None:
    """The optimum and its bounds are those that trying every plan finds."""
    event = small_event(seed)
    left = all_values(event)
    found = reference.optimum(event)
    assert found.proved
    for goal in goal_names(event):
        assert found.values[goal] == best_of(goal, left)
        left = [values for values in left if values[goal] == found.values[goal]]


@pytest.mark.parametrize("seed", _tiny_seeds()[::3])
def test_against_every_plan_along_any_values(seed: int) -> None:
    """Whatever values the earlier goals have, the best of the next is that of every plan."""
    event = small_event(seed)
    every = all_values(event)
    for values in every[:: max(1, len(every) // 5)]:
        left = every
        for goal, found in reference.along(event, values).items():
            assert found.value == found.bound == best_of(goal, left)
            left = [other for other in left if other[goal] == values[goal]]


@pytest.mark.parametrize("seed", range(1, 41))
def test_its_meetings_have_its_values(seed: int) -> None:
    """The checker finds no broken rule and the same values in the meetings."""
    event = small_event(seed)
    found = reference.optimum(event)
    assert violations(event, found.meetings) == ()
    assert goal_values(event, found.meetings) == found.values


def test_who_may_meet_is_what_matching_says() -> None:
    """Two definitions of who may meet, written apart, agree on every small event."""
    for seed in range(1, 301):
        event = _unrestricted(small_event(seed))
        table = eligible_pairs(event)
        ids = [person.id for person in event.players]
        pairs = {tuple(sorted((ids[a], ids[b]))) for a, b in zip(table.a, table.b, strict=True)}
        names = [table.name for table in event.tables]
        assert pairs == {place.pair for place in places(event, names)}, seed
