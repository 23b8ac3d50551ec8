"""Findings in the reader's own words for columns, settings and choices."""

import pytest

from matchround.errors import Finding, Severity
from matchround.reading.notes import Notes
from matchround.reading.spoken import spoken, spoken_values


def data(code: str, language: str = "sv", **given: str) -> dict[str, str | int]:
    """Give the data of a finding once it is spoken."""
    (finding,) = spoken([Finding(Severity.FAULT, code, data=given)], language)
    return dict(finding.data)


@pytest.mark.parametrize(
    ("code", "given", "said"),
    [
        ("value.not_number", {"name": "max meetings"}, {"name": "max möten"}),
        ("value.too_small", {"name": "minutes"}, {"name": "minuter"}),
        ("header.unknown_near", {"column": "sector"}, {"column": "sektor"}),
        ("header.unclear", {"columns": "topics, seeks"}, {"columns": "ämnen, söker"}),
        ("pairs.overrides_sector", {"rule": "must meet"}, {"rule": "måste träffas"}),
        ("programme.item_with_rounds", {"kind": "break"}, {"kind": "paus"}),
        ("sheet.unknown_near", {"near": "tables"}, {"near": "Bord"}),
        ("setting.unknown_near", {"near": "rounds"}, {"near": "omgångar"}),
    ],
)
def test_canonical_names_are_spoken(code: str, given: dict[str, str], said: object) -> None:
    """Each as its sheet calls it."""
    assert data(code, **given) == said


def test_what_is_allowed_is_spoken_choice_by_choice() -> None:
    """In the words of its setting."""
    found = data("value.unknown", "da", name="cross-sector", allowed="required, off")
    assert found == {"name": "tværsektorielt", "allowed": "påkrævet, fra"}


def test_what_the_organiser_wrote_stays() -> None:
    """Names of people, tables and headers are nobody's vocabulary."""
    assert data("people.table_near", near="table") == {"near": "table"}
    assert data("header.unknown", header="name") == {"header": "name"}
    assert data("value.unknown", name="x", allowed="y") == {"name": "x", "allowed": "y"}


def test_assumed_choices_are_spoken() -> None:
    """A number, or a setting of free text, stays as it is."""
    notes = Notes()
    notes.assume("same organisation", "never")
    notes.assume("rounds", "6")
    assert [one.data["value"] for one in spoken_values(notes.assumptions, "sv")] == ["aldrig", "6"]


def test_what_headers_were_taken_for_is_spoken() -> None:
    """Columns as the reader calls them, the headers as they were written."""
    notes = Notes()
    notes.assume_headers("questions", {"Hva heter du?": "name"})
    notes.assume_headers("not needed", {"Allergier": "", "Faktura": ""})
    notes.assume_headers("questions", {})
    values = [one.data["value"] for one in spoken_values(notes.assumptions, "nb")]
    assert values == ["«Hva heter du?» = navn", "«Allergier»; «Faktura»"]
