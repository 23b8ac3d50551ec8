"""How much the sectors meet."""

from matchround.event import Meeting, Plan
from matchround.explaining.answers import SectorPair
from matchround.explaining.sectors import dominant_sector, sector_pairs, sectors_of
from support import meet, people, plan_of, tiny_event

PEOPLE = people("A B C", sector="public") + people("D E", sector="business")
PEOPLE += people("F", sector="research")


def plan(*meetings: Meeting, cross_sector: str = "required", rounds_: int = 2) -> Plan:
    """Make a plan of three, two and one people of three sectors."""
    return plan_of(tiny_event(PEOPLE, rounds_, 3, cross_sector=cross_sector), *meetings)


def pairs(made: Plan) -> dict[tuple[str, str], SectorPair]:
    """Give the pairs of sectors."""
    return {pair.sectors: pair for pair in sector_pairs(made)}


def test_the_largest_sector_comes_first() -> None:
    """Then by size; people without a sector are of none."""
    assert sectors_of(plan().event) == ("public", "business", "research")
    assert sectors_of(tiny_event("A B")) == ()


def test_what_is_possible() -> None:
    """In each of two rounds as many as the smaller sector has people; no more than pairs."""
    found = pairs(plan())
    assert found["public", "business"].possible == 4
    assert found["public", "research"].possible == 2
    assert found["business", "research"].possible == 2
    assert pairs(plan(rounds_=5))["business", "research"].possible == 2


def test_a_sector_within_itself_where_that_is_allowed() -> None:
    """Three people, one pair in each round; one person alone has nobody."""
    found = pairs(plan(cross_sector="off"))
    assert found["public", "public"].possible == 2
    assert ("research", "research") not in found


def test_meetings_are_counted_from_both_sides() -> None:
    """A meets D, F meets B."""
    found = pairs(plan(meet(1, 1, "A", "D"), meet(2, 1, "B", "F")))
    assert found["public", "business"].meetings == 1
    assert found["public", "research"].meetings == 1


def test_a_trio_counts_for_each_of_its_pairs() -> None:
    """Three sectors, three pairs."""
    found = pairs(plan(meet(1, 1, "A", "D", "F"), cross_sector="off"))
    assert sum(pair.meetings for pair in found.values()) == 3


def test_sectors_that_hardly_meet() -> None:
    """None of two meetings, where others have three of four."""
    held = (meet(1, 1, "A", "D"), meet(1, 2, "B", "E"), meet(2, 1, "A", "E"), meet(2, 2, "C", "F"))
    found = pairs(plan(*held))
    assert [key for key, pair in found.items() if pair.hardly] == [("business", "research")]


def test_a_sector_that_is_in_most_meetings() -> None:
    """Public is in three of four; with two sectors it would be no news."""
    held = (meet(1, 1, "A", "D"), meet(1, 2, "B", "E"), meet(2, 1, "C", "F"))
    made = plan(*held, meet(2, 2, "D", "E"), cross_sector="off")
    found = dominant_sector(made)
    assert found is not None
    assert (found.sector, found.size, found.meetings, found.all_meetings) == ("public", 3, 3, 4)
    even = plan(meet(1, 1, "A", "D"), meet(1, 2, "E", "F"))
    assert dominant_sector(even) is None
    two = plan_of(tiny_event(PEOPLE[:5], 1), meet(1, 1, "A", "D"))
    assert dominant_sector(two) is None


def test_a_trio_is_one_meeting_of_its_sector() -> None:
    """Two public people at one table with a third have one meeting, not two or three."""
    who = people("A B", sector="public") + people("C", sector="x") + people("D", sector="y")
    found = dominant_sector(plan_of(tiny_event(who, 1, 2, odd="trio"), meet(1, 1, "A", "B", "C")))
    assert found is not None
    assert (found.meetings, found.all_meetings) == (1, 1)
