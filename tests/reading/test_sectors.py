"""Sectors."""

from matchround.reading.notes import Notes
from matchround.reading.people import read_people
from matchround.reading.sectors import sectors
from reading.inputs import data_of, sheet, warnings


def found(*rows: tuple[str, str, str], notes: Notes | None = None) -> list[str]:
    """Give everybody's sector, by name, organisation and sector."""
    people = sheet("participants", ("Name", "Organisation", "Sector"), *rows)
    return list(sectors(read_people(people, Notes()).persons, notes or Notes()).values())


def test_sectors_have_one_spelling() -> None:
    """The first."""
    assert found(("A", "X", "Public"), ("B", "Y", "PUBLIC "), ("C", "Z", "business")) == [
        "Public",
        "Public",
        "business",
    ]


def test_words_for_a_sector_are_one_in_every_language() -> None:
    """With a warning for each; a municipality is no word for the public sector."""
    notes = Notes()
    names = ("Næringsliv", "Business", "næringslivet", "Private sector", "business ", "Kommune")
    rows = [(name, "X", name) for name in names]
    assert found(*rows, notes=notes) == ["Næringsliv"] * 5 + ["Kommune"]
    merged = [f"people.sectors_merged C{row}" for row in (3, 4, 5)]
    assert warnings(notes) == merged


def test_a_colleague_tells_a_missing_sector() -> None:
    """With a warning that says from whom."""
    notes = Notes()
    rows = (("A", "X", "public"), ("B", "X", ""), ("C", "X", "public"), ("D", "X", "business"))
    assert found(*rows, notes=notes)[1] == "public"
    assert warnings(notes) == ["people.sector_inferred C3"]
    assert data_of(notes, "people.sector_inferred") == {
        "name": "B",
        "sector": "public",
        "organisation": "X",
    }


def test_else_it_is_unknown() -> None:
    """With a warning; no organisation is no colleague."""
    notes = Notes()
    rows = (("A", "", "public"), ("B", "", "–"), ("C", "Y", ""))
    assert found(*rows, notes=notes) == ["public", "unknown", "unknown"]
    assert warnings(notes) == ["people.sector_unknown C3", "people.sector_unknown C4"]


def test_nobody_has_a_sector_where_none_is_given() -> None:
    """Without a word."""
    notes = Notes()
    assert found(("A", "X", ""), ("B", "Y", ""), notes=notes) == ["", ""]
    assert notes.findings == []
