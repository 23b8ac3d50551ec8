"""Who may meet nobody, or too few."""

from matchround.event import Event
from matchround.explaining import lonely
from matchround.explaining.lonely import partners_by_groups
from support import people, tiny_event


def found(event: Event) -> list[tuple[str, tuple[str, ...], object]]:
    """Give code, people and the cause or the numbers of each remark."""
    return [
        (one.code, one.people, one.data.get("cause", one.data.get("listed")))
        for one in lonely(event)
    ]


def one_sector(**settings: object) -> Event:
    """Make an event of three people of one sector and one of another, for two rounds."""
    who = people("A B C", sector="x") + people("D", sector="y")
    return tiny_event(who, 2, 2, (), **settings)


def test_nobody_is_lonely_where_all_may_meet() -> None:
    """Three others for two rounds."""
    assert lonely(one_sector()) == ()


def test_who_may_meet_fewer_people_than_there_are_rounds() -> None:
    """The three meet only D; what is missing is told as one of two."""
    listed = ("Person A (1/2)", "Person B (1/2)", "Person C (1/2)")
    expected = [("few_to_meet", ("A", "B", "C"), listed)]
    assert found(one_sector(cross_sector="required")) == expected


def test_who_may_meet_nobody_is_told_with_the_cause() -> None:
    """All are of one sector."""
    event = tiny_event(people("A B", sector="x"), 1, cross_sector="required")
    assert found(event) == [("nobody_to_meet", ("A", "B"), "same_sector")]


def test_where_only_promised_meetings_are_held_nobody_is_lonely() -> None:
    """Nobody is expected to meet others."""
    assert lonely(one_sector(cross_sector="required", fill=False)) == ()


def test_many_people_are_counted_by_their_groups() -> None:
    """Where sector and organisation are all that matters, that counts whom each may meet."""
    who = people("A B", sector="x", organisation="O") + people("C", sector="x")
    who += people("D", sector="y", organisation="O") + people("E", sector="", organisation="")
    assert partners_by_groups(tiny_event(who)) == [2, 2, 4, 2, 4]
    required = tiny_event(who, cross_sector="required")
    assert partners_by_groups(required) == [1, 1, 2, 2, 4]
