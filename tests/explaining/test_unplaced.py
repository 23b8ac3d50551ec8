"""Each cause of a promise or wish that is not held, where it is the cause."""

import pytest

from matchround.event import Coded, Event, Meeting, Participant, RuledPair
from matchround.explaining import unplaced
from support import meet, people, ruled, tables, tiny_event


def whys(event: Event, *meetings: Meeting) -> list[Coded]:
    """Give the causes in order."""
    return [entry.why for entry in unplaced(event, meetings)]


def test_held_promises_and_wishes_are_not_listed() -> None:
    """A meets B as promised and C as wished."""
    event = tiny_event(people("A", wants=("C",)) + people("B C"), pairs=[ruled("A", "B")])
    assert unplaced(event, [meet(1, 1, "A", "B"), meet(2, 1, "A", "C")]) == ()


def test_promises_come_first_and_are_listed_once() -> None:
    """Two rows of one pair, a wish for the same pair, and a mutual wish."""
    who = people("A", wants=("B",)) + people("B") + people("C", wants=("D",))
    who += people("D", wants=("C",))
    rows = [ruled("B", "A", "agreed"), ruled("A", "B"), ruled("A", "C", "met before")]
    found = unplaced(tiny_event(who, pairs=rows), [])
    assert [(entry.participants, entry.rule) for entry in found] == [
        (("A", "B"), "agreed"),
        (("C", "D"), "wish"),
    ]


def test_a_wish_says_who_wants_whom() -> None:
    """D wants A: D comes first."""
    (found,) = unplaced(tiny_event(people("A") + people("D", wants=("A",))), [])
    assert found.participants == ("D", "A")


def test_the_wishes_of_the_absent_are_not_listed() -> None:
    """Who does not come misses nothing; to miss somebody absent is a cause."""
    who = people("A", status="absent", wants=("B",)) + people("B", wants=("A",))
    (found,) = unplaced(tiny_event(who), [])
    assert found.participants == ("B", "A")
    assert found.why == Coded(code="absent", data={"name": "Person A"})


HARBOUR = people("A B", organisation="Harbour")


@pytest.mark.parametrize(
    ("pair", "rows", "why"),
    [
        (people("A B"), [ruled("A", "B", "keep apart")], Coded(code="kept_apart")),
        (people("A B"), [ruled("A", "B", "met before")], Coded(code="met_before")),
        (people("A B", met_at=("spring",)), [], Coded(code="met_before")),
        (HARBOUR, [], Coded(code="same_organisation", data={"organisation": "Harbour"})),
        (
            people("A B", sector="public"),
            [],
            Coded(code="same_sector", data={"sector": "public"}),
        ),
        (
            people("A", languages=("sv",)) + people("B", languages=("da",)),
            [],
            Coded(code="no_shared_language"),
        ),
        (
            people("A", available=(1,)) + people("B", available=(2,)),
            [],
            Coded(code="no_common_round"),
        ),
        (
            people("A", table="1") + people("B", table="2"),
            [],
            Coded(code="hosts_of_different_tables"),
        ),
        (people("A", needs=("quiet",)) + people("B"), [], Coded(code="no_table")),
        (
            people("A", role="standby") + people("B"),
            [],
            Coded(code="standby", data={"name": "Person A"}),
        ),
        (
            people("A", max_meetings=0) + people("B"),
            [],
            Coded(code="max_meetings", data={"name": "Person A"}),
        ),
        (people("A B"), [], Coded(code="no_room")),
    ],
)
def test_why_a_wish_is_not_held(
    pair: tuple[Participant, ...], rows: list[RuledPair], why: Coded
) -> None:
    """A wants to meet B, and one thing stands in the way."""
    first, second = pair
    wishing = first.model_copy(update={"wants": ("B",)})
    event = tiny_event((wishing, second), pairs=rows, cross_sector="required")
    assert whys(event) == [why]


def test_a_promise_overrides_what_a_wish_does_not() -> None:
    """Colleagues who must meet lack room, not the permission."""
    assert whys(tiny_event(HARBOUR, pairs=[ruled("A", "B")])) == [Coded(code="no_room")]


def test_keeping_apart_is_told_before_anything_else() -> None:
    """Colleagues who are kept apart."""
    event = tiny_event(
        people("A", organisation="Harbour", wants=("B",)) + people("B", organisation="Harbour"),
        pairs=[ruled("A", "B", "keep apart")],
    )
    assert whys(event) == [Coded(code="kept_apart")]


def test_a_promise_for_a_round_in_which_one_is_away() -> None:
    """Agreed for round 1, B comes for round 2; two rows that exclude each other likewise."""
    who = people("A") + people("B", available=(2,))
    rows = [ruled("A", "B", "agreed", when=(1,))]
    assert whys(tiny_event(who, pairs=rows)) == [Coded(code="no_common_round")]
    rows.append(ruled("A", "B", when=(2,)))
    assert whys(tiny_event("A B", pairs=rows)) == [Coded(code="no_common_round")]


def test_a_promise_held_outside_its_rounds_is_not_held() -> None:
    """Agreed for round 2, held in round 1."""
    event = tiny_event("A B", pairs=[ruled("A", "B", "agreed", when=(2,))])
    assert whys(event, meet(1, 1, "A", "B")) == [Coded(code="no_room")]
    assert whys(event, meet(2, 1, "A", "B")) == []


def test_wishes_where_the_plan_is_not_filled_up() -> None:
    """Only what was agreed is held."""
    event = tiny_event(
        people("A", wants=("B",)) + people("B C"), pairs=[ruled("B", "C")], fill=False
    )
    assert whys(event, meet(1, 1, "B", "C")) == [Coded(code="only_promised")]
    assert whys(event) == [Coded(code="no_room"), Coded(code="only_promised")]


def test_one_standby_person_may_be_met_where_standby_steps_in() -> None:
    """Not meeting S is then a matter of room; two standby people never meet."""
    who = people("A", wants=("S",)) + people("S T", role="standby", wants=("T",))
    event = tiny_event(who, tables_=tables("1"), odd="standby")
    assert whys(event) == [
        Coded(code="no_room"),
        Coded(code="standby", data={"name": "Person S"}),
    ]
