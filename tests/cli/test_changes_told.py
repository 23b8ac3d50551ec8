"""What changed, in words."""

import pytest

from matchround.cli.changes_told import counted, told
from matchround.cli.naming import Naming
from matchround.event import Change, ChangeKind, Participant
from matchround.wording import has
from support import people, tiny_event

EVENT = tiny_event(people("A B C", organisation=""), 3, 2)
NAMING = Naming(EVENT, "en")
SWEDISH = Naming(EVENT, "sv")


def change(kind: str, who: str = "", **fields: object) -> Change:
    """Make a change of somebody of the event."""
    name = EVENT.by_id[who].name if who in EVENT.by_id else who
    return Change.model_validate({"kind": kind, "who": who, "name": name, **fields})


@pytest.mark.parametrize("kind", ChangeKind)
def test_every_kind_has_its_words(kind: ChangeKind) -> None:
    """In the singular and the plural, without a code shining through."""
    assert has(f"change_count.{kind}")


@pytest.mark.parametrize("name", Participant.model_fields)
def test_every_field_that_is_corrected_has_its_word(name: str) -> None:
    """But those that no registration tells of."""
    assert has(f"person_field.{name}") is (name not in {"id", "surname", "present", "checked_in"})


def test_each_kind_is_counted_once() -> None:
    """In the order of the kinds, whatever the order of the changes."""
    changes = [change("late", "C", round=2), change("absent", "A"), change("absent", "B")]
    assert counted(changes, NAMING) == "2 absent, 1 comes later"
    assert counted(changes, SWEDISH) == "2 frånvarande, 1 kommer senare"
    assert counted([], NAMING) == ""


def test_who_and_from_when() -> None:
    """People by name, with the round where it matters."""
    changes = [
        change("absent", "A", round=1),
        change("absent", "B", round=1),
        change("late", "C", round=2),
    ]
    assert list(told(changes, NAMING)) == [
        "2 absent: Person A, Person B",
        "1 comes later: Person C (from round 2)",
    ]


def test_the_organisation_is_told_where_there_is_one() -> None:
    """It tells people of the same name apart."""
    naming = Naming(tiny_event("A B"), "en")
    assert list(told([change("back", "A")], naming)) == ["1 back again: Person A (Organisation A)"]


def test_who_is_no_longer_known_is_named_all_the_same() -> None:
    """By the name that the change holds."""
    assert list(told([change("cancelled", "Z")], NAMING)) == ["1 cancelled: Z"]


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (change("close table", table="12", round=2), "1 table closed: 12 (from round 2)"),
        (change("cancel round", round=3), "1 round cut: 3"),
        (change("add round", round=4), "1 round added: 4"),
        (change("delay", minutes=10, round=2), "10 minutes later: from round 2"),
        (
            change("substitute", "A", other="C", other_name="Person C"),
            "1 substitute: Person C for Person A",
        ),
        (
            change("corrected", "A", details=("organisation", "sector")),
            "1 corrected: Person A (organisation, sector)",
        ),
    ],
)
def test_what_is_not_about_one_person(one: Change, said: str) -> None:
    """Tables and rounds by name, a delay by its minutes, a correction by its fields."""
    assert list(told([one], NAMING)) == [said]
