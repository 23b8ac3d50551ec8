"""Why two people should talk."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generated_events import small_event
from matchround.event import Coded, Event, Participant
from matchround.matching import reasons, reasons_of
from matchround.matching.reasons import ORDER
from support import people, ruled, tiny_event

SECTORS = (
    *people("A B C D", sector="municipality"),
    *people("E F", sector="business"),
    *people("G", sector="research"),
)
"""Sizes 4, 2, 1: municipality and business the most usual, business and research the rarest."""


def codes(event: Event, *ids: str) -> list[str]:
    """Give only the codes of a meeting's reasons."""
    return [reason.code for reason in reasons(event, ids)]


def one_of(who: tuple[Participant, ...], **fields: object) -> tuple[Participant, ...]:
    """Give the last of these people more fields."""
    return (*who[:-1], who[-1].model_copy(update=fields))


def test_strangers_are_a_new_acquaintance() -> None:
    """There is always at least one reason, and this one stands alone."""
    assert reasons(tiny_event("A B"), ["A", "B"]) == (Coded(code="new_acquaintance"),)


def test_promises_come_first() -> None:
    """What the organiser or the two agreed is the first reason."""
    who = people("A B", topics=("energy",))
    assert codes(tiny_event(who, pairs=[ruled("B", "A")]), "A", "B")[0] == "must_meet"
    assert codes(tiny_event(who, pairs=[ruled("A", "B", "agreed")]), "A", "B")[0] == "agreed"
    apart = tiny_event(who, pairs=[ruled("A", "B", "met before")])
    assert codes(apart, "A", "B") == ["shared_topics"]


def test_a_wish_names_who_and_whom() -> None:
    """One way it has a direction; both ways it is mutual."""
    one_way = tiny_event(people("A") + people("B", wants=("A",)))
    assert reasons(one_way, ["A", "B"]) == (Coded(code="wish", data={"who": "B", "whom": "A"}),)
    mutual = tiny_event(people("A", wants=("B",)) + people("B", wants=("A",)))
    assert codes(mutual, "A", "B") == ["mutual_wish"]


def test_a_wish_for_an_organisation_names_it() -> None:
    """Nothing more is said of it where the person was wanted by name."""
    wanted = {"wants_organisations": ("Organisation A",)}
    found = reasons(tiny_event(people("A") + people("B", **wanted)), ["A", "B"])
    data = {"who": "B", "organisation": "Organisation A"}
    assert found == (Coded(code="wish_organisation", data=data),)
    by_name = tiny_event(people("A") + people("B", wants=("A",), **wanted))
    assert codes(by_name, "A", "B") == ["wish"]


def test_an_exchange_says_who_gives_what_to_whom() -> None:
    """Spelled as the giver wrote it, in each direction."""
    who = people("A", offers=("Data",), seeks=("money",)) + people(
        "B", offers=("Money", "time"), seeks=("data",)
    )
    assert reasons(tiny_event(who), ["A", "B"]) == (
        Coded(code="offer_seek", data={"giver": "A", "taker": "B", "topics": ("Data",)}),
        Coded(code="offer_seek", data={"giver": "B", "taker": "A", "topics": ("Money",)}),
    )


def test_at_most_three_shared_topics_the_rarest_first() -> None:
    """Two people have d, three c, four b; a, which all five have, is not told."""
    who = people("A B", topics=("a", "b", "c", "d")) + people("C", topics=("a", "b", "c"))
    who += people("D", topics=("a", "b")) + people("E", topics=("a",))
    (reason,) = reasons(tiny_event(who), ["A", "B"])
    assert reason == Coded(code="shared_topics", data={"topics": ("d", "c", "b")})


def test_only_rare_combinations_of_sectors_are_untraditional() -> None:
    """Business meets research seldom, the municipality often; colleagues cross nothing."""
    event = tiny_event(SECTORS)
    (rare,) = reasons(event, ["E", "G"])
    assert rare == Coded(code="untraditional", data={"sectors": ("business", "research")})
    assert codes(event, "A", "E") == ["across_sectors"]
    assert codes(event, "A", "B") == ["new_acquaintance"]


def test_an_unknown_sector_is_not_spoken_of() -> None:
    """Nobody's timetable says that they come from the sector unknown."""
    event = tiny_event((*SECTORS, *people("U", sector="unknown"), *people("V", sector="")))
    assert codes(event, "A", "U") == codes(event, "A", "V") == ["new_acquaintance"]


def test_under_unexpected_the_untraditional_is_told_before_what_is_shared() -> None:
    """The profile decides what the conversation starts with."""
    who = tuple(person.model_copy(update={"topics": ("energy",)}) for person in SECTORS)
    assert codes(tiny_event(who), "E", "G") == ["shared_topics", "untraditional"]
    unexpected = tiny_event(who, profile="unexpected")
    assert codes(unexpected, "E", "G") == ["untraditional", "shared_topics"]


def test_a_trio_has_the_reasons_of_its_pairs_once() -> None:
    """What all three share is said once; the wish of one pair comes before it."""
    who = people("A B", topics=("energy",)) + people("C", topics=("energy",), wants=("A",))
    assert codes(tiny_event(who), "A", "B", "C") == ["wish", "shared_topics"]


@given(st.integers(0, 100_000))
def test_reasons_are_the_same_from_both_sides_and_in_order(seed: int) -> None:
    """Every pair of every event has reasons, the most telling first."""
    event = small_event(seed)
    of_meeting = reasons_of(event)
    ids = [person.id for person in event.participants]
    for one, other in pairwise(ids):
        found = of_meeting([one, other])
        assert found == of_meeting([other, one])
        assert found
        if event.settings.profile != "unexpected":
            ranks = [ORDER.index(reason.code) for reason in found]
            assert ranks == sorted(ranks)
