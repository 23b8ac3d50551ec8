"""Which fields of somebody changed."""

from matchround.changing.corrections import corrected
from matchround.event import Event
from support import people, tiny_event


def fields(before: Event, after: Event, who: str = "A") -> tuple[str, ...]:
    """Name the corrected fields of somebody."""
    return corrected(after.by_id[who], before, after)


def test_every_field_that_differs_is_named_once() -> None:
    """Name and surname are one field; ids, and what happens on the day, are none."""
    before = tiny_event(people("A", topics=("Energy",), surname="A") + people("B"))
    changed = {"name": "Ada New", "surname": "New", "topics": ("Water",), "max_meetings": 2}
    after = tiny_event(people("A", checked_in=True, **changed) + people("B"))
    assert fields(before, after) == ("name", "topics", "max_meetings")
    assert fields(before, before) == ()


def test_order_and_spelling_of_a_list_do_not_count() -> None:
    """The same topics in another order or case are the same topics; so is an organisation."""
    before = tiny_event(people("A", topics=("Energy", "Water")))
    after = tiny_event(people("A", topics=("water", "Energy")))
    assert fields(before, after) == ()
    louder = people("A", organisation="ORGANISATION A", topics=("Energy", "Water"))
    assert fields(before, tiny_event(louder)) == ()
    assert fields(before, tiny_event(people("A", topics=("Energy", "Waters")))) == ("topics",)


def test_a_name_and_an_address_are_exact() -> None:
    """They are of one person only, and are printed or written to as they are."""
    before = tiny_event(people("A", email="a@example.org"))
    named = people("A", name="PERSON A", email="a.a@example.org")
    assert fields(before, tiny_event(named)) == ("name", "email")


def test_wishes_for_those_who_are_gone_do_not_count() -> None:
    """A wish that lost its person is no correction; another wish is."""
    before = tiny_event(people("A", wants=("B", "C"), avoid=("C",)) + people("B C D"))
    assert fields(before, tiny_event(people("A", wants=("B",)) + people("B D"))) == ()
    after = tiny_event(people("A", wants=("B", "D")) + people("B D"))
    assert fields(before, after) == ("wants",)


def test_availability_counts_in_rounds_of_both_events() -> None:
    """Another number of rounds alone corrects nobody."""
    before = tiny_event(people("A", available=(1, 2)) + people("B"), 4)
    assert fields(before, tiny_event(people("A") + people("B"), 2)) == ()
    assert fields(before, tiny_event(people("A") + people("B"), 3)) == ("available",)
    assert fields(before, tiny_event(people("A") + people("B"), 3), "B") == ()
