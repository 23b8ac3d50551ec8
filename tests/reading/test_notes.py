"""What reading has to say."""

import re
from pathlib import Path

from matchround import reading
from matchround.reading.notes import Notes
from matchround.reading.places import Place
from matchround.wording.catalogue import has
from reading.inputs import assumed, faults, warnings

HERE = Place("book.xlsx", "Event", "B2")


def test_faults_and_warnings_are_kept_apart() -> None:
    """Each with its place and data."""
    notes = Notes()
    notes.warn("value.unknown", HERE, value="maybe")
    notes.fault("people.no_name", HERE)
    assert warnings(notes) == ["value.unknown B2"]
    assert faults(notes) == ["people.no_name B2"]
    assert notes.faults[0].sheet == "Event"


def test_warnings_of_a_cell_can_be_taken_back() -> None:
    """Faults cannot."""
    notes = Notes()
    notes.warn("header.unknown", HERE)
    notes.warn("header.unknown", HERE._replace(cell="C2"))
    notes.fault("people.no_name", HERE)
    notes.withdraw(HERE)
    assert [f.cell for f in notes.findings] == ["C2", "B2"]


def test_assumptions_have_codes_of_their_setting() -> None:
    """`same organisation` is `assumed.same_organisation`."""
    notes = Notes()
    notes.assume("same organisation", "never")
    assert assumed(notes) == {"same organisation": "never"}
    assert notes.assumptions[0].code == "assumed.same_organisation"
    assert notes.assumptions[0].data == {"value": "never"}


CODES = re.compile(
    r'"((?:file|toml|sheet|header|map|settings?|value|cell|rows|option|status|people|rounds|'
    r'programme|tables|pairs|wishes|synonyms|assumed|left_out|check_in|change|more_people)\.[a-z_]+)"'
)


def test_every_code_of_reading_has_its_sentences() -> None:
    """What is wrong, and how to mend it."""
    source = Path(reading.__file__).parent
    codes = {
        code for path in source.glob("*.py") for code in CODES.findall(path.read_text("utf-8"))
    }
    assert len(codes) > 100
    assert {code for code in codes if not (has(code) and has(f"{code}.remedy"))} == set()
