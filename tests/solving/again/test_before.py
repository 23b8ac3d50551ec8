"""What could still be held: by hand for each reason, and by the checker's own definition."""

from collections.abc import Callable
from random import Random

import pytest

from generated_changes import Situation, odd_situation, situation, tight_situation
from generated_events import small_event
from generated_odd import odd_event
from matchround.event import Meeting, Participant, Table
from matchround.rules import intact
from matchround.solving import planner
from matchround.solving.again.before import Before, possible_in
from small_days import day, shown, without_round
from support import meet, people, ruled, tables, tiny_event

TWO = (meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "C"), meet(2, 2, "B", "D"))


def _intact(before: Before) -> list[str]:
    """Show what is intact, and see that the checker's definition agrees."""
    checked = intact(before.event, before.meetings, before.from_round)
    assert sorted(shown(before.intact)) == sorted(shown(checked))
    return shown(before.intact)


def test_played_and_later() -> None:
    """Rounds before the one from which is planned again are not asked about."""
    before = day(tiny_event("A B C D", 2, 2), *TWO, from_round=2)
    assert shown(before.played) == ["1 AB 1", "1 CD 2"]
    assert _intact(before) == ["2 AC 1", "2 BD 2"]


def test_pinned() -> None:
    """Those that are intact; what was played is not counted, pinned or not."""
    pinned = [m.model_copy(update={"pinned": True}) for m in TWO]
    who = (*people("A B D"), *people("C", status="absent"))
    before = day(tiny_event(who, 2, 2), *pinned, TWO[0], from_round=2)
    assert shown(before.pinned) == ["2 BD 2"]
    assert day(tiny_event("A B C D", 2, 2), *TWO, from_round=2).pinned == ()


GONE = [
    (people("A B C", available=(1, 2)) + people("D", status="absent"), 2),
    (people("A B C") + people("D", available=(1,)), 2),
    (people("A B C") + people("D", status="absent", present=(1,)), 2),
    (people("A B C"), 2),
    (people("A B C D"), (*tables("1"), *tables("2", open_in=(1,)))),
    (people("A B C D"), 1),
    (people("A B C") + people("D", needs=("quiet",)), 2),
    (people("A B C") + people("D", table="1"), 2),
    (people("A B C") + people("D", avoid=("B",)), 2),
    (people("A C") + people("B D", organisation="one"), 2),
    (people("A C") + people("B D", met_at=("fair",)), 2),
    (people("A C") + people("B", languages=("fi",)) + people("D", languages=("da",)), 2),
    (people("A B C") + people("D", max_meetings=0), 2),
    (people("A B C") + people("D", role="standby"), 2),
]


@pytest.mark.parametrize(("who", "where"), GONE)
def test_what_keeps_b_and_d_from_meeting(
    who: tuple[Participant, ...], where: int | tuple[Table, ...]
) -> None:
    """Somebody or the table is not there, or something forbids it; A and C meet all the same."""
    assert _intact(day(tiny_event(who, 2, where), *TWO, from_round=2)) == ["2 AC 1"]


def test_what_is_no_matter() -> None:
    """An open table, a need that is met, a table of one's own, a wish that is not used up."""
    who = people("A C") + people("B", needs=("quiet",), table="2", max_meetings=2)
    here = (*tables("1"), *tables("2", features=("quiet",), open_in=(2,), seats=2))
    event = tiny_event(who + people("D", available=(1, 2)), 2, here)
    assert _intact(day(event, *TWO, from_round=2)) == ["2 AC 1", "2 BD 2"]


def test_rows_of_pairs() -> None:
    """Kept apart, met before, or promised for another round; a promise overrides history."""
    rows = (ruled("B", "D", "keep apart"), ruled("A", "C", when=(1,)))
    assert _intact(day(tiny_event("A B C D", 2, 2, rows), *TWO, from_round=2)) == []
    rows = (ruled("D", "B", "met before"), ruled("C", "A", when=(1, 2)))
    assert _intact(day(tiny_event("A B C D", 2, 2, rows), *TWO, from_round=2)) == ["2 AC 1"]
    event = tiny_event("A B C D", 2, 2, (*rows, ruled("B", "D", "agreed")))
    assert _intact(day(event, *TWO, from_round=2)) == ["2 AC 1", "2 BD 2"]


def test_a_pair_of_two_rows() -> None:
    """Both have to allow the round."""
    rows = (ruled("B", "D", when=(2,)), ruled("D", "B", "agreed", when=(1,)))
    assert _intact(day(tiny_event("A B C D", 2, 2, rows), *TWO, from_round=2)) == ["2 AC 1"]


def test_only_promises_where_the_rest_is_not_to_be_filled() -> None:
    """With `fill` off, no other meeting stands."""
    event = tiny_event("A B C D", 2, 2, (ruled("B", "D"),), fill=False)
    assert _intact(day(event, *TWO, from_round=2)) == ["2 BD 2"]


def test_a_round_that_is_cut() -> None:
    """Its meetings are none any more; others keep their numbers."""
    cut = without_round(tiny_event("A B C D", 3, 2), 2)
    assert _intact(day(cut, *TWO, meet(3, 1, "A", "D"), from_round=2)) == ["3 AD 1"]


def test_one_meeting_too_many() -> None:
    """A wants two: the one that was played and the next stand, the last does not."""
    event = tiny_event((*people("A", max_meetings=2), *people("B C D")), 3, 2)
    before = day(event, *TWO, meet(3, 1, "A", "D"), meet(3, 2, "B", "C"), from_round=2)
    assert _intact(before) == ["2 AC 1", "2 BD 2", "3 BC 2"]


def test_what_does_not_stand_uses_up_nothing() -> None:
    """C is not there in round 2, so that A's meeting of round 3 is their second."""
    who = (*people("A", max_meetings=2), *people("B D"), *people("C", available=(1, 3)))
    before = day(tiny_event(who, 3, 2), *TWO, meet(3, 1, "A", "D"), from_round=2)
    assert _intact(before) == ["2 BD 2", "3 AD 1"]


def test_a_pairs_second_meeting() -> None:
    """Of two later ones the first stands; none does where they have met in a round played."""
    event = tiny_event("A B C D", 3, 2)
    assert _intact(day(event, meet(2, 1, "A", "B"), meet(3, 1, "A", "B"))) == ["2 AB 1"]
    assert _intact(day(event, meet(1, 1, "A", "B"), meet(3, 1, "A", "B"), from_round=2)) == []


IN_ORDER = (ruled("A", "C", no="1", after=("2",)), ruled("B", "D", no="2"))
"""A and C are to meet after B and D."""


@pytest.mark.parametrize(
    ("first", "second", "stand"),
    [
        (2, 3, ["3 BD 2"]),
        (2, 2, ["2 BD 2"]),
        (3, 2, ["2 BD 2", "3 AC 1"]),
        (1, 2, ["2 BD 2"]),
        (2, 1, ["2 AC 1"]),
    ],
)
def test_meetings_in_an_order(first: int, second: int, stand: list[str]) -> None:
    """What is to come after another, and does not, is not intact, be that played or later."""
    event = tiny_event("A B C D", 3, 2, IN_ORDER)
    meetings = (meet(first, 1, "A", "C"), meet(second, 2, "B", "D"))
    assert _intact(day(event, *meetings, from_round=2)) == stand


def test_an_order_that_is_no_matter() -> None:
    """D is gone, so that A and C come after nobody; and only promises have an order."""
    who = (*people("A B C"), *people("D", status="absent"))
    meetings = (meet(2, 1, "A", "C"), meet(3, 2, "B", "D"))
    assert _intact(day(tiny_event(who, 3, 2, IN_ORDER), *meetings)) == ["2 AC 1"]
    again = (meet(1, 2, "B", "D"), *meetings)
    assert _intact(day(tiny_event("A B C D", 3, 2, IN_ORDER), *again, from_round=2)) == ["2 AC 1"]
    history = (IN_ORDER[0], ruled("B", "D", "met before", no="2"), ruled("B", "D"))
    event = tiny_event("A B C D", 3, 2, history)
    assert _intact(day(event, *meetings)) == ["2 AC 1", "3 BD 2"]


@pytest.mark.parametrize(
    ("odd", "stand"), [("trio", ["1 ABC 1"]), ("sit-out", []), ("standby", [])]
)
def test_trios(odd: str, stand: list[str]) -> None:
    """They stand where they are allowed, and a table has three seats."""
    trio = meet(1, 1, "A", "B", "C")
    assert _intact(day(tiny_event("A B C", 1, 1, odd=odd), trio)) == stand
    narrow = tiny_event("A B C", 1, tables("1", seats=2), odd=odd)
    assert _intact(day(narrow, trio)) == []


@pytest.mark.parametrize(("odd", "stand"), [("standby", ["1 AS 1"]), ("sit-out", [])])
def test_standby_people(odd: str, stand: list[str]) -> None:
    """One of them at a table, where they are wanted at all."""
    who = people("A") + people("S T", role="standby")
    event = tiny_event(who, 1, 2, odd=odd)
    assert _intact(day(event, meet(1, 1, "A", "S"))) == stand
    assert _intact(day(event, meet(1, 1, "S", "T"))) == []


def test_one_meeting_by_itself() -> None:
    """Whether it is one too many or a pair's second is not asked."""
    possible = possible_in(tiny_event((*people("A", max_meetings=0), *people("B")), 2, 1))
    assert possible(meet(1, 1, "A", "B"))
    assert not possible(meet(3, 1, "A", "B"))
    assert not possible(meet(1, 1, "A", "Z"))


@pytest.mark.parametrize("make", [situation, odd_situation, tight_situation])
@pytest.mark.parametrize("seed", range(1, 13))
def test_as_the_checker_says_after_changes(make: Callable[[int], Situation], seed: int) -> None:
    """Both definitions, written apart, find the same meetings."""
    given = make(seed)
    _intact(Before(given.event, given.before, given.from_round))


def _meetings(seed: int, *, odd: bool) -> tuple[Meeting, ...]:
    return planner.solve(odd_event(seed) if odd else small_event(seed)).meetings


@pytest.mark.parametrize("odd", [False, True])
@pytest.mark.parametrize("seed", range(1, 13))
def test_as_the_checker_says_of_another_event(seed: int, odd: bool) -> None:  # noqa: FBT001 -- both kinds
    """Of meetings that were planned for other people, tables, rounds and rows."""
    event = odd_event(seed + 100) if odd else small_event(seed + 100)
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same day
    meetings = [
        m.model_copy(update={"table": draw.choice(event.tables).name, "round": m.round})
        for m in _meetings(seed, odd=odd)
    ]
    one_each = {(m.round, m.table): m for m in meetings if m.round in event.position}
    _intact(Before(event, tuple(one_each.values()), draw.choice(event.round_numbers)))
