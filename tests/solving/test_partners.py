"""Who has partners enough."""

from matchround.solving import partners
from matchround.solving.partners import Partners, has_trios, wanted_in
from support import people, rounds, tiny_event

TWO_SECTORS = people("A B", sector="public") + people("C D", sector="business")


def test_nobody_meets_more_people_than_they_may() -> None:
    """Two and two of two sectors, three rounds wanted: everybody has two partners."""
    event = tiny_event(TWO_SECTORS, 3, 2, cross_sector="required")
    assert Partners(event).met_at_most(dict.fromkeys("ABCD", 3)) == 8
    assert Partners(event).met_at_most({"A": 1}) == 1


def test_rounds_of_use() -> None:
    """After two rounds nobody has anybody new; without sectors after three."""
    assert Partners(tiny_event(TWO_SECTORS, 5, 2, cross_sector="required")).rounds_of_use() == 2
    assert Partners(tiny_event("A B C D", 5, 2)).rounds_of_use() == 3
    assert Partners(tiny_event("A B C D", 3, 2)).rounds_of_use() == 3


def test_who_is_away_or_wants_few_needs_no_more_partners() -> None:
    """A pair of people who meet once, whatever the number of rounds."""
    away = people("A", available=(3,)) + people("B", max_meetings=1)
    assert Partners(tiny_event(away, 3, 1)).rounds_of_use() == 3
    assert [wanted_in(rounds(3), person) for person in away] == [1, 1]
    assert wanted_in(rounds(2), away[0]) == 0


def test_three_who_may_all_meet() -> None:
    """Of two sectors no three do; of three they do."""
    three = TWO_SECTORS + people("E", sector="research")
    assert not has_trios(tiny_event(TWO_SECTORS, 1, 2, cross_sector="required"))
    assert has_trios(tiny_event(three, 1, 2, cross_sector="required"))


def test_of_many_people_the_sectors_are_looked_at() -> None:
    """More people than are looked at one by one, of two sectors."""
    ids = [f"P{n}" for n in range(partners.MOST_LOOKED_AT + 1)]
    half = len(ids) // 2
    many = people(" ".join(ids[:half]), sector="public")
    many += people(" ".join(ids[half:]), sector="business")
    assert not has_trios(tiny_event(many, 1, 1, cross_sector="required"))
    assert has_trios(tiny_event(many, 1, 1))
