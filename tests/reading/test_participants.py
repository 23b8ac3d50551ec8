"""The whole row of each participant."""

from pathlib import Path

import pytest

from matchround.event import Participant
from reading.inputs import Content, data_of, event_of, faults, read_book, warnings


def first(folder: Path, **columns: Content) -> Participant:
    """Read a participant with these columns; `_` in a header stands for a blank."""
    headers = ["name", *(name.replace("_", " ") for name in columns)]
    rows = (headers, ["Anna Berg", *columns.values()], ["Bo Ek"], ["Cia Lund"])
    return event_of(read_book(folder, Participants=rows)).participants[0]


@pytest.mark.parametrize(
    ("column", "written", "field", "value"),
    [
        ("id", "X9", "id", "X9"),
        ("email", " anna@example.org ", "email", "anna@example.org"),
        ("phone", 46701234567.0, "phone", "46701234567"),
        ("organisation", "Umeå\u00a0Energi ", "organisation", "Umeå Energi"),
        ("sector", "business", "sector", "business"),
        ("topics", "energy; food", "topics", ("energy", "food")),
        ("offers", "roofs", "offers", ("roofs",)),
        ("seeks", "solar cells\nheat", "seeks", ("solar cells", "heat")),
        ("languages", "svenska, English", "languages", ("svenska", "English")),
        ("wants to meet", "Bo Ek", "wants", ("P002",)),
        ("avoid", "P003", "avoid", ("P003",)),
        ("available", "1-4, 6", "available", (1, 2, 3, 4, 6)),
        ("role", "standby", "role", "standby"),
        ("table", 1, "table", "1"),
        ("needs", "step-free", "needs", ("step-free",)),
        ("max meetings", 3, "max_meetings", 3),
        ("status", "absent", "status", "absent"),
        ("met at", "kickoff; spring", "met_at", ("kickoff", "spring")),
        ("print language", "norsk", "print_language", "nb"),
        ("share contact", "Ja", "share_contact", True),
        ("share contact", "nej", "share_contact", False),
        ("met at", "Nej", "met_at", ()),
        ("topics", "-", "topics", ()),
    ],
)
def test_every_column_reaches_the_participant(
    tmp_path: Path, column: str, written: Content, field: str, value: object
) -> None:
    """Under its field."""
    assert getattr(first(tmp_path, **{column: written}), field) == value


def test_wishes_may_name_organisations(tmp_path: Path) -> None:
    """In the spelling of the event."""
    rows = (
        ("name", "organisation", "wants to meet", "avoid"),
        ("Anna Berg", "Umeå Energi", "REGION NORR", "umea kommun; Cia Lund"),
        ("Bo Ek", "Region Norr", "", ""),
        ("Cia Lund", "Umeå kommun", "", ""),
    )
    anna = event_of(read_book(tmp_path, Participants=rows)).participants[0]
    assert anna.wants_organisations == ("Region Norr",)
    assert (anna.avoid, anna.avoid_organisations) == (("P003",), ("Umeå kommun",))


def test_topics_offers_and_seeks_share_their_spellings(tmp_path: Path) -> None:
    """And the Synonyms sheet, which says how a topic is spelled."""
    rows = (
        ("name", "topics", "offers", "seeks"),
        ("Anna Berg", "Mat", "SOLAR cells", ""),
        ("Bo Ek", "", "", "energi; solar-cells; mat"),
    )
    synonyms = (("topic", "same as"), ("Energy", "energi"))
    found = event_of(read_book(tmp_path, Participants=rows, Synonyms=synonyms)).participants
    assert found[0].offers == ("SOLAR cells",)
    assert found[1].seeks == ("Energy", "SOLAR cells", "Mat")


def test_topics_that_are_almost_the_same_are_told(tmp_path: Path) -> None:
    """Never merged."""
    rows = (("name", "topics"), ("Anna Berg", "cirkulär ekonomi"), ("Bo Ek", "cirkulär ekonmi"))
    reading = read_book(tmp_path, Participants=rows)
    assert event_of(reading).participants[1].topics == ("cirkulär ekonmi",)
    assert warnings(reading) == ["people.similar_topic B3"]


def test_an_option_with_a_comma_is_told(tmp_path: Path) -> None:
    """Once for its column."""
    rows = (
        ("name", "topics"),
        ("Anna Berg", "Energy, heat and power, Food"),
        ("Bo Ek", "Energy, heat and power"),
        ("Cia Lund", "Food"),
    )
    reading = read_book(tmp_path, Participants=rows)
    assert event_of(reading).participants[0].topics == ("Energy, heat and power", "Food")
    assert warnings(reading) == ["people.comma_inside B2"]


@pytest.mark.parametrize(
    ("column", "written", "code"),
    [
        ("print language", "Klingon", "people.print_language"),
        ("share contact", "Yes, but not my phone", "people.share_contact"),
        ("email", "anna at example", "value.not_email"),
        ("wants to meet", "Xerxes", "wishes.unknown"),
        ("avoid", "Xerxes", "wishes.unknown"),
    ],
)
def test_what_is_only_warned_about(tmp_path: Path, column: str, written: str, code: str) -> None:
    """In its cell."""
    rows = (("name", column), ("Anna Berg", written), ("Bo Ek",))
    assert warnings(read_book(tmp_path, Participants=rows)) == [f"{code} B2"]


@pytest.mark.parametrize(
    ("column", "written", "code"),
    [
        ("max meetings", 0, "value.too_small"),
        ("max meetings", "few", "value.not_number"),
        ("available", "sometimes", "rounds.unreadable"),
        ("role", "boss", "value.unknown"),
    ],
)
def test_what_is_a_fault(tmp_path: Path, column: str, written: Content, code: str) -> None:
    """In its cell."""
    rows = (("name", column), ("Anna Berg", written), ("Bo Ek",))
    assert faults(read_book(tmp_path, Participants=rows)) == [f"{code} B2"]


def test_who_is_wanted_and_avoided_is_avoided(tmp_path: Path) -> None:
    """With a warning."""
    rows = (("name", "wants to meet", "avoid"), ("Anna Berg", "Bo Ek", "Bo Ek"), ("Bo Ek",))
    reading = read_book(tmp_path, Participants=rows)
    anna = event_of(reading).participants[0]
    assert (anna.wants, anna.avoid) == ((), ("P002",))
    assert data_of(reading, "wishes.both") == {"value": "P002"}


@pytest.mark.parametrize("answer", ["", "perhaps", "Yes, but not my phone", "nej"])
def test_contacts_are_shared_on_a_plain_yes_alone(tmp_path: Path, answer: str) -> None:
    """Everything else is a no."""
    assert not first(tmp_path, share_contact=answer).share_contact
