"""Who comes."""

import pytest

from matchround.reading.notes import Notes
from matchround.reading.places import Value
from matchround.reading.status import statuses
from reading.inputs import sheet, warnings

PEOPLE = "participants"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("Kommer", "coming"), ("Påmeldt", "coming"), ("yes", "coming"), ("Ja", "coming"),
        ("Declined", "declined"), ("Kommer inte", "declined"), ("Avslått", "declined"),
        ("nei", "declined"), ("Ei osallistu", "declined"), ("Canceled", "cancelled"),
        ("Avbokad", "cancelled"), ("Afbud", "cancelled"), ("Peruttu", "cancelled"),
        ("Har inte svarat", "no answer"), ("Inte inbjuden än", "no answer"),
        ("Ei vastausta", "no answer"), ("På venteliste", "waiting list"),
        ("Reservlista", "waiting list"), ("jonossa", "waiting list"), ("sjuk", "absent"),
    ],
)  # fmt: skip
def test_statuses_in_six_languages(written: str, status: str) -> None:
    """Under a header that says so, yes and no are answers too."""
    notes = Notes()
    found = statuses(sheet(PEOPLE, ("Name", "Status"), ("Anna", written)), notes)
    assert found == {1: (status, written)}
    assert notes.findings == []


def test_an_unknown_status_counts_as_coming() -> None:
    """With a warning."""
    notes = Notes()
    found = statuses(sheet(PEOPLE, ("Name", "Status"), ("Anna", "perhaps")), notes)
    assert found == {1: ("coming", "perhaps")}
    assert warnings(notes) == ["status.unknown B2"]


def test_a_column_is_known_by_its_values() -> None:
    """When all of them are statuses and somebody stays away."""
    notes = Notes()
    found = sheet(
        PEOPLE, ("Name", "Registration"), ("Anna", "Påmeldt"), ("Bo", "Avslått"), notes=notes
    )
    assert statuses(found, notes) == {1: ("coming", "Påmeldt"), 2: ("declined", "Avslått")}
    assert warnings(notes) == ["status.by_values B1"]


@pytest.mark.parametrize(
    "answers", [("Ja", "Nej"), ("Påmeldt", "Påmeldt"), ("Avslått", "vegetarian"), ("Avslått", "")]
)
def test_other_columns_are_not(answers: tuple[Value, Value]) -> None:
    """Yes and no answer any question."""
    notes = Notes()
    rows = [("Anna", answers[0]), ("Bo", answers[1])]
    found = sheet(PEOPLE, ("Name", "Vegetarian"), *rows, notes=notes)
    assert statuses(found, notes) == {}
    assert warnings(notes) == ["header.unknown B1"]
