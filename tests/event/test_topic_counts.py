"""How many people hold each topic."""

from matchround.event import Status, TopicCount, topic_counts
from support import people, tiny_event


def test_the_most_common_come_first() -> None:
    """Who is absent is not counted, and those who only offer or seek are told apart."""
    event = tiny_event(
        (
            *people("A B", topics=("energy", "food"), offers=("repair",)),
            *people("C", topics=("energy",), seeks=("repair", "water")),
            *people("D", topics=("waste",), status=Status.ABSENT),
        )
    )
    assert topic_counts(event) == (
        TopicCount("energy", 3),
        TopicCount("food", 2),
        TopicCount("repair", 0, 2, 1),
        TopicCount("water", 0, 0, 1),
    )


def test_nobody_holds_anything() -> None:
    """Then there is nothing to count."""
    assert topic_counts(tiny_event("A B")) == ()
