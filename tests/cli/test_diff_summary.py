"""What is different between two revisions, in words."""

from matchround import api
from matchround.cli.diff_summary import Compared, of_difference
from matchround.event import Change, Event, Meeting
from support import change, meet, people, plan_of, tiny_event

BEFORE = tiny_event("A B C D", 2, 2, title="A day")


def lines(
    before: tuple[Meeting, ...],
    after: tuple[Meeting, ...],
    *changes: Change,
    event: Event = BEFORE,
    language: str = "en",
) -> list[str]:
    """Compare two revisions of a day, the second perhaps of a changed event."""
    one = plan_of(BEFORE, *before)
    other = plan_of(event, *after, revision=2)
    compared = Compared(one, other, api.difference(one, other), changes)
    return of_difference(compared, language)


def test_what_was_and_what_is() -> None:
    """By name, below it each round that is different."""
    assert lines((meet(1, 1, "A", "B"),), (meet(1, 2, "A", "C"),)) == [
        "A day – revision 1 → 2",
        "",
        "3 timetables are different",
        "  Person A, Organisation A",
        "    Round 1: table 1, Person B → table 2, Person C",
        "  Person B, Organisation B",
        "    Round 1: table 1, Person A → no meeting",
        "  Person C, Organisation C",
        "    Round 1: no meeting → table 2, Person A",
        "",
    ]


def test_nothing_is_different() -> None:
    """Is said."""
    held = (meet(1, 1, "A", "B"),)
    assert lines(held, held)[2:] == ["Nothing is different."]


def test_who_came_and_who_went() -> None:
    """Are named, and are not among those whose timetable is different."""
    after = tiny_event(people("A B C E") + people("D", status="absent"), 2, 2)
    told = lines((meet(1, 1, "C", "D"),), (meet(1, 1, "C", "E"),), event=after)
    assert told[told.index("Have come") + 1] == "  Person E, Organisation E"
    assert told[told.index("Are no longer there") + 1] == "  Person D, Organisation D"
    assert "1 timetable is different" in told
    assert "    Round 1: table 1, Person D → table 1, Person E" in told


def test_a_name_that_was_corrected() -> None:
    """Tells both names."""
    after = tiny_event(people("A B C") + people("D", name="Dora Dahl"), 2, 2)
    assert "  Person D → Dora Dahl, Organisation D" in lines((), (), event=after)


def test_what_led_there() -> None:
    """The changes between the two stand first."""
    told = lines((), (), change("absent", "A", name="Person A"))
    assert told[2:4] == ["What happened between them", "  1 absent: Person A (Organisation A)"]


def test_a_round_that_was_cut_keeps_its_name() -> None:
    """It is that of the revision that held it."""
    after = tiny_event("A B C D", 1, 2)
    told = lines((meet(2, 1, "A", "B"),), (), event=after)
    assert "    Round 2: table 1, Person B → no meeting" in told


def test_a_trio_is_told_whole() -> None:
    """With both partners, in the language asked for."""
    told = lines((), (meet(1, 1, "A", "B", "C"),), language="sv")
    assert "    Omgång 1: inget möte → bord 1, Person B och Person C" in told


def test_people_stand_by_surname() -> None:
    """As on every list: Å after Z in Swedish."""
    after = tiny_event(people("A", name="Bo Åberg") + people("B", name="Åke Zorn"), 1, 1)
    told = lines((), (meet(1, 1, "A", "B"),), event=after, language="sv")
    first, second = "  Åke Zorn, Organisation B", "  Bo Åberg, Organisation A"
    assert told.index(first) < told.index(second)
