"""What promised meetings override."""

from pathlib import Path

import pytest

from reading.inputs import Rows, event_of, read_book, warnings

PEOPLE: Rows = (
    ("Name", "Organisation", "Sector", "Met at", "Avoid"),
    ("Anna Berg", "Umeå Energi", "business", "kickoff", ""),
    ("Bo Ek", "Umeå Energi", "business", "", ""),
    ("Cia Lund", "Volvo", "business", "", "Dan Dahl"),
    ("Dan Dahl", "Umeå kommun", "public", "kickoff", "Umeå Energi"),
)


def told(folder: Path, a: str, b: str, rule: str = "must meet", **settings: str) -> list[str]:
    """Give the warnings about one ruled pair."""
    reading = read_book(
        folder,
        Participants=PEOPLE,
        Event=(("setting", "value"), *((k.replace("_", " "), v) for k, v in settings.items())),
        Pairs=(("person A", "person B", "rule"), (a, b, rule)),
    )
    event_of(reading)
    return [warning for warning in warnings(reading) if warning.startswith("pairs.")]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("Anna Berg", "Bo Ek", ["pairs.overrides_organisation C2"]),
        ("Anna Berg", "Cia Lund", ["pairs.overrides_sector C2"]),
        ("Bo Ek", "Dan Dahl", ["pairs.against_avoid C2"]),
        ("Cia Lund", "Dan Dahl", ["pairs.against_avoid C2"]),
        ("Anna Berg", "Dan Dahl", ["pairs.overrides_history C2", "pairs.against_avoid C2"]),
    ],
)
def test_each_rule_that_a_promise_overrides_is_told(
    tmp_path: Path, a: str, b: str, expected: list[str]
) -> None:
    """At its rule; a wish to avoid is never overridden."""
    assert told(tmp_path, a, b) == expected
    assert told(tmp_path, a, b, "met before") == []


def test_nothing_is_overridden_that_is_allowed(tmp_path: Path) -> None:
    """The settings decide."""
    settings = {"same_organisation": "allowed", "cross-sector": "off"}
    assert told(tmp_path, "Anna Berg", "Bo Ek", **settings) == []
