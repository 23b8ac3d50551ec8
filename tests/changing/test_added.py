"""People who are added from files."""

from changing.asking import K, ask, changes, plan, said
from matchround.changing import Asked
from matchround.event import Participant


def added(who: str, file: str = "more.csv", **fields: object) -> Asked:
    """Ask for somebody to be added."""
    person = Participant.model_validate({"id": who, "name": f"Person {who}", **fields})
    return Asked(K.WALK_IN, file=file, cell="A2", person=person)


def test_people_keep_ids_that_are_free() -> None:
    """And walk-ins in the same call get others."""
    found = ask(added("P007"), Asked(K.WALK_IN, value="Gun; Skogen; civil"), added("X1"))
    assert sorted(changes(found)) == [
        ("walk-in", "P007", 2), ("walk-in", "P008", 2), ("walk-in", "X1", 2),
    ]  # fmt: skip


def test_an_id_that_was_somebodys_is_exchanged() -> None:
    """In wishes as well; those for people of the event stay."""
    found = ask(added("p002"), added("P007", wants=("p002", "P001"), avoid=("p002",)))
    first, second = found.changes.newcomers
    assert (first.id, second.id) == ("P008", "P007")
    assert (second.wants, second.avoid) == (("P008", "P001"), ("P008",))


def test_an_id_of_an_earlier_revision_is_never_used_again() -> None:
    """Though nobody of the event has it any more."""
    before = plan()
    names = (
        "revision", "created", "event", "meetings", "sit_outs", "unplaced", "goals", "seed",
    )  # fmt: skip
    earlier = {name: getattr(before, name) for name in names}
    fewer = before.event.model_copy(update={"participants": before.event.participants[:5]})
    after = plan(fewer, revision=2, revisions=(earlier,))
    found = ask(added("P006"), on=after)
    assert [p.id for p in found.changes.newcomers] == ["P007"]
    walk_in = ask(Asked(K.WALK_IN, value="Gun; Skogen; civil"), on=after)
    assert [p.id for p in walk_in.changes.newcomers] == ["P007"]


def test_two_files_may_use_the_same_ids() -> None:
    """For different people, each wished for by their own."""
    found = ask(
        added("A1", "one.csv"), added("A2", "one.csv", wants=("A1",)),
        added("A1", "two.csv", name="Gun"), added("A3", "two.csv", wants=("A1",)),
    )  # fmt: skip
    one, two, three, four = found.changes.newcomers
    assert (one.id, two.wants) == ("A1", ("A1",))
    assert three.id != "A1"
    assert four.wants == (three.id,)


def test_the_round_from_which_they_come() -> None:
    """The first that is to come in which they can; a warning where there is none."""
    found = ask(added("P007", available=(1, 4)), added("P008", available=(1,)))
    assert changes(found) == [("walk-in", "P007", 4), ("walk-in", "P008", 2)]
    assert said(found) == ["warning change.added_too_late A2"]


def test_somebody_added_who_is_a_walk_in_as_well() -> None:
    """Comes once."""
    found = ask(Asked(K.WALK_IN, value="Gun; Skogen; civil"), added("P009", name="Gun",
                organisation="Skogen"))  # fmt: skip
    assert said(found) == ["fault change.newcomer_twice A2"]
