"""In which rounds people are there."""

from matchround.event import Role, Round, RoundKind
from matchround.reading.availability import availability, tables_of_use
from matchround.reading.notes import Notes
from matchround.reading.people import Person, read_people
from matchround.reading.round_lists import Day
from reading.inputs import sheet

DAY = Day((Round(number=1), Round(number=2)))


def persons(*available: str, status: str = "") -> tuple[Person, ...]:
    """Make one person per text under `available`."""
    rows = [(f"Person {letter}", text, status) for letter, text in zip("ABCDEFG", available)]  # noqa: B905 -- as many as given
    found = sheet("participants", ("Name", "Available", "Status"), *rows)
    return read_people(found, Notes()).persons


def most(who: tuple[Person, ...], day: Day = DAY, **roles: Role) -> int:
    """Give the tables of use; everybody is a participant unless said otherwise, by id."""
    held = {person.id: roles.get(person.id, Role.PARTICIPANT) for person in who}
    return tables_of_use(who, availability(who, day, Notes()), held, day)


def test_each_person_has_their_rounds() -> None:
    """By id."""
    found = availability(persons("", "2", "1-2"), DAY, Notes())
    assert found == {"P001": None, "P002": (2,), "P003": (1, 2)}


def test_the_fullest_round_decides() -> None:
    """Five people in round 2 make two pairs."""
    assert most(persons("1", "2", "2", "2", "", "2")) == 2
    assert most(persons("1", "1")) == 1
    assert most(persons("")) == 1


def test_standby_people_may_make_one_more_pair() -> None:
    """But are not paired with each other."""
    who = persons("", "", "", "", "")
    assert most(who, P005=Role.STANDBY) == 2
    assert most(who, P004=Role.STANDBY, P005=Role.STANDBY) == 2
    assert most(persons(*[""] * 6), P006=Role.STANDBY) == 3


def test_absent_people_need_no_table() -> None:
    """Of those who are away none is counted."""
    assert most((*persons("", "", "", "", status="absent"), *persons("", ""))) == 1


def test_groups_share_a_table() -> None:
    """Five people in groups of four need two."""
    day = Day((Round(number=1, kind=RoundKind.GROUPS, group_size=4),))
    assert most(persons(*[""] * 5), day) == 2
