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


def test_the_order_of_a_list_does_not_count() -> None:
    """The same topics in another order are the same topics."""
    before = tiny_event(people("A", topics=("Energy", "Water")))
    after = tiny_event(people("A", topics=("Water", "Energy")))
    assert fields(before, after) == ()


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
