"""Rules about must-meet and agreed rows, each broken and kept."""

from matchround.rules import violations
from support import broken, meet, rounds, ruled, tiny_event


def test_a_promise_is_held_when_it_was_agreed() -> None:
    """Agreed for round 2, held in round 1."""
    event = tiny_event("A B", pairs=[ruled("A", "B", "agreed", when=(2,))])
    assert broken(event, meet(1, 1, "A", "B")) == ["rule.outside_when"]
    assert broken(event, meet(2, 1, "A", "B")) == []


def test_a_group_round_is_outside_every_agreement() -> None:
    """Meeting in a group round as well is no breach of when."""
    event = tiny_event(
        "A B",
        rounds_=rounds(1, kind="groups"),
        pairs=[ruled("A", "B", "agreed", when=())],
    )
    assert broken(event, meet(1, 1, "A", "B")) == []


def test_rows_keep_their_order() -> None:
    """A-C must come after row 1, A-B."""
    rows = [ruled("A", "B", no="1"), ruled("C", "A", no="2", after=("1",))]
    event = tiny_event("A B C", pairs=rows)
    assert broken(event, meet(1, 1, "A", "C"), meet(2, 1, "A", "B")) == ["rule.too_early"]
    assert broken(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C")) == []


def test_at_the_same_time_is_not_after() -> None:
    """Rows of other people in the same round are not one after the other."""
    rows = [ruled("A", "B", no="1"), ruled("C", "D", no="2", after=("1",))]
    event = tiny_event("A B C D", pairs=rows)
    assert broken(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D")) == ["rule.too_early"]


def test_order_matters_only_where_both_are_held() -> None:
    """A row whose forerunner is not held may be held at any time."""
    rows = [ruled("A", "B", no="1"), ruled("A", "C", no="2", after=("1",))]
    assert broken(tiny_event("A B C", pairs=rows), meet(1, 1, "A", "C")) == []


def test_only_promised_meetings_where_the_plan_is_not_filled_up() -> None:
    """With fill off, A-C has no business being held."""
    rows = [ruled("A", "B", "agreed")]
    meetings = (meet(1, 1, "A", "B"), meet(2, 1, "A", "C"))
    (found,) = violations(tiny_event("A B C", pairs=rows, fill=False), meetings)
    assert (found.rule, found.participants) == ("rule.not_promised", ("A", "C"))
    assert broken(tiny_event("A B C", pairs=rows), *meetings) == []
