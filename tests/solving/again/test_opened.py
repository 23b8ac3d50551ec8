"""What could be reached with everything open but what was played or is pinned."""

import pytest

from matchround.event import Event, Goal, Participant
from matchround.solving import preparing
from matchround.solving.again.before import Before
from matchround.solving.again.opened import Opened, most_in_rounds
from matchround.solving.limits import Limits
from small_days import CHAIN, EXCHANGE, LEFT, day, without_round
from support import meet, people, ruled, tables, tiny_event


def opened(before: Before) -> Opened:
    """Open a day."""
    return Opened(before, Limits())


def goals(**values: int) -> list[Goal]:
    """State goals with these values."""
    return [Goal(name=n, value=v, bound=v, proved=True) for n, v in values.items()]


def test_what_stands_is_open() -> None:
    """With A and B given up, two meet; beside them one."""
    assert opened(EXCHANGE).most_meetings() == 4
    assert opened(CHAIN).most_meetings() == 6
    pinned = Before(EXCHANGE.event, (meet(1, 1, "A", "B", pinned=True),), 1)
    assert opened(pinned).most_meetings() == 2


def test_what_was_played_is_counted() -> None:
    """One meeting of each of two rounds."""
    assert opened(LEFT).most_meetings() == 4
    assert opened(LEFT).complete


def test_promises() -> None:
    """One was held before, one can be held, one cannot."""
    rows = [ruled("A", "B"), ruled("A", "C"), ruled("C", "D", when=(1,))]
    before = day(tiny_event("A B C D", 2, 2, rows), meet(1, 1, "A", "B"), from_round=2)
    assert opened(before).promises == 2


def test_trios_make_up_for_an_odd_number() -> None:
    """Five people of whom all meet, at two tables; as pairs four."""
    before = day(tiny_event("A B C D E", 1, 2, odd="trio"), meet(1, 1, "A", "B"))
    assert opened(before).most_meetings() == 5
    assert opened(day(tiny_event("A B C D E", 1, 2), meet(1, 1, "A", "B"))).most_meetings() == 4


def test_the_bound_of_fairness() -> None:
    """Three meet twice and nobody sits out, or one meeting fewer and two people do."""
    event = tiny_event("A B C D", 2, 2)
    before = day(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(2, 1, "A", "C"))
    full = goals(promises=0, meetings=8, changes=0)
    assert opened(before).bound("fairness", full, 0) == 0
    fewer = goals(promises=0, meetings=6, changes=2)
    assert opened(before).bound("fairness", fewer, 0) == 2


def test_played_rounds_are_in_every_bound() -> None:
    """C and D sat out in round 1; whoever meets now, the squares are four, breadth is eight."""
    held = goals(promises=0, meetings=4)
    assert opened(LEFT).bound("fairness", held, 0) == 4
    assert opened(LEFT).bound("breadth", [*held, *goals(fairness=4)], 0) == 4


def test_meetings_that_stay_cost() -> None:
    """Only A and C share a topic; if A and B stay and B, C cannot, nothing of it is left."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    event = tiny_event(who, 1, 2, breadth=False)
    before = day(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    held = goals(promises=0, meetings=4, fairness=0)
    free, stay = (opened(before).bound("worth", held, count) for count in (0, 2))
    assert free > stay
    best = opened(before).problem.worth.sum()
    assert free <= best


def test_promises_are_not_mistaken_for_meetings_that_stay() -> None:
    """Where something is promised the bound does without them, and holds."""
    who = people("A C", topics=("fish",)) + people("B D", topics=("nets",))
    event = tiny_event(who, 1, 2, [ruled("A", "C")], breadth=False)
    before = day(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    held = goals(promises=1, meetings=4, fairness=0)
    one, other = (opened(before).bound("worth", held, count) for count in (0, 2))
    assert one == other


def test_candidates_of_a_large_event(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not all pairs are looked at, and it says so; the most meetings are the same."""
    monkeypatch.setattr(preparing, "MOST_COMPLETE", 3)
    large = opened(CHAIN)
    assert not large.complete
    assert large.most_meetings() == 6
    assert large.bound("fairness", goals(promises=0, meetings=6), 2) == 0


@pytest.mark.parametrize(
    ("who", "most"),
    [
        (people("A B C D E"), 2),
        (people("A B C D E F G H I"), 3),
        (people("A B C D") + people("S T", role="standby"), 2),
        (people("A B") + people("C D", available=(1,)), 1),
        (people("A B") + people("C D", status="absent"), 1),
        (people("A B C D E", sector="x") + people("F", sector="y"), 1),
        (people("A B C D", sector="x") + people("E F", sector=""), 2),
        (people("A B C D", sector=""), 2),
    ],
)
def test_the_most_in_a_round(who: tuple[Participant, ...], most: int) -> None:
    """Half of the people who are there, the tables, or those of other sectors than the largest."""
    here = (*tables("1 2 3"), *tables("4", open_in=(1,)))
    event = tiny_event(who, 2, here, cross_sector="required")
    assert most_in_rounds(Before(event, (), 2)) == {2: most}


def _of_one_sector(event_pairs: int) -> Event:
    who = people("A B C D", sector="x")
    rows = [ruled("A", "B")][:event_pairs]
    return tiny_event(who, 1, 3, rows, cross_sector="required")


def test_rows_may_let_people_of_one_sector_meet() -> None:
    """Then their sectors bound nothing; nor do they where all may meet."""
    assert most_in_rounds(Before(_of_one_sector(0), (), 1)) == {1: 0}
    assert most_in_rounds(Before(_of_one_sector(1), (), 1)) == {1: 2}
    assert most_in_rounds(Before(tiny_event(people("A B", sector="x"), 1, 3), (), 1)) == {1: 1}


def test_rounds_from_one_on() -> None:
    """By their numbers, also where one was cut."""
    event = without_round(tiny_event("A B", 3, 1), 2)
    assert most_in_rounds(Before(event, (), 1)) == {1: 1, 3: 1}
    assert most_in_rounds(Before(event, (), 2)) == {3: 1}
