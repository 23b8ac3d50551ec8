"""A walk-in's topics are those of the event, in whatever words they are told."""

import pytest

from matchround.api.naming_topics import with_event_topics
from matchround.changing import Asked
from matchround.event import ChangeKind
from support import people, tiny_event

EVENT = tiny_event(
    people("A", topics=("Cirkulär ekonomi", "Energy, heat and power"), offers=("kvantdatorer",))
)


@pytest.mark.parametrize(
    ("line", "topics"),
    [
        (
            "Nils; Sweco; business; circular economy, KVANT-datorer",
            "Cirkulär ekonomi, kvantdatorer",
        ),
        ("Nils; Sweco; business; quite new | kiertotalous", "quite new, Cirkulär ekonomi"),
        ("Nils;;; energy, HEAT and power", "energy, HEAT and power"),
    ],
)
def test_topics_are_named_as_in_the_event(line: str, topics: str) -> None:
    """Those that nobody has stay as typed."""
    told = with_event_topics(Asked(ChangeKind.WALK_IN, value=line), EVENT)
    assert told.value.split("; ")[3] == topics
    assert told.value.startswith("Nils; ")


def test_all_else_stays() -> None:
    """A line without topics, and any other change."""
    for asked in (
        Asked(ChangeKind.WALK_IN, value="Nils; Sweco"),
        Asked(ChangeKind.DELAY, value="a; b; c; kiertotalous"),
    ):
        assert with_event_topics(asked, EVENT) == asked
