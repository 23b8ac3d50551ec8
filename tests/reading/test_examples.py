"""Example rows of the template are left out, and told."""

from pathlib import Path

import pytest

from matchround.reading.vocabulary import values
from reading.inputs import event_of, faults, read_book, warnings

MARKS = [word for words in values("marker").listing["example"].values() for word in words]
PEOPLE = (("id", "name"), ("Exempel – läses inte", "Eva Exempel"), ("", "Anna"), ("", "Bo"))


@pytest.mark.parametrize("mark", MARKS)
def test_a_marked_person_is_left_out(tmp_path: Path, mark: str) -> None:
    """In any language, and told with its cell."""
    rows = (PEOPLE[0], (mark, "Eva Exempel"), *PEOPLE[2:])
    reading = read_book(tmp_path, Participants=rows)
    assert [person.name for person in event_of(reading).participants] == ["Anna", "Bo"]
    assert warnings(reading) == ["rows.left_out_example A2"]
    assert [(row.name, row.reason) for row in reading.left_out] == [
        ("Eva Exempel", "left_out.example")
    ]


def test_only_the_mark_counts(tmp_path: Path) -> None:
    """A name, a topic or a longer remark that holds the same word is none."""
    rows = (("id", "name", "topics"), ("ex1", "Example", "example"), ("", "Bo Exempel", ""))
    tables = (("table", "note"), ("1", "an example of a good table"))
    reading = read_book(tmp_path, Participants=rows, Tables=tables)
    assert len(event_of(reading).participants) == 2
    assert (len(event_of(reading).tables), reading.left_out) == (1, ())


def test_settings_sheets_that_hold_an_example_only_are_as_good_as_empty(tmp_path: Path) -> None:
    """No table, no round and no pair comes from them."""
    reading = read_book(
        tmp_path,
        Participants=PEOPLE,
        Event=(("setting", "value", "note"), ("title", "A day", "Example"), ("rounds", 3, "")),
        Programme=(("kind", "rounds", "note"), ("pairs", 9, "example")),
        Tables=(("table", "note"), ("1", "example")),
        Pairs=(("no", "person A", "person B", "rule"), ("Example", "Nobody", "None", "agreed")),
        Synonyms=(("topic", "same as", "note"), ("food", "", "example")),
    )
    event = event_of(reading)
    assert (len(event.rounds), event.settings.title, event.pairs) == (3, "book", ())
    assert [row.organisation for row in reading.left_out] == [
        "Event", "Programme", "Participants", "Tables", "Pairs", "Synonyms",
    ]  # fmt: skip


def test_a_template_that_nobody_filled_in_has_a_fault_of_its_own(tmp_path: Path) -> None:
    """Not so where people declined, or one came."""
    assert faults(read_book(tmp_path, Participants=PEOPLE[:2])) == ["people.none_yet"]
    assert faults(read_book(tmp_path, Participants=PEOPLE[:3])) == ["people.too_few"]
    rows = (("id", "name", "status"), ("example", "Eva", ""), ("", "Anna", "declined"))
    assert faults(read_book(tmp_path, Participants=rows)) == ["people.too_few"]
