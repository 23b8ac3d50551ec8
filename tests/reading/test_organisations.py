"""Organisations that are one for certain, or perhaps."""

from matchround.reading.notes import Notes
from matchround.reading.organisations import organisations_of
from matchround.reading.places import Value
from matchround.reading.spellings import Spellings
from reading.inputs import data_of, sheet, warnings


def read(*rows: tuple[Value, ...], notes: Notes, **told: str) -> Spellings:
    """Read organisations, each with an address."""
    people = sheet("participants", ("Organisation", "Email"), *rows)
    return organisations_of(people, told, notes)


def test_a_form_of_company_may_be_left_away() -> None:
    """That is asked about, and they count as two."""
    notes = Notes()
    rows = (("Fjordfisk AS", "a@example.no"), ("Fjordfisk", "b@gmail.com"), ("Havfisk A/S", ""))
    found = read(*rows, notes=notes)
    assert warnings(notes) == ["people.same_organisation A3"]
    assert data_of(notes, "people.same_organisation") == {
        "value": "Fjordfisk",
        "other": "Fjordfisk AS",
    }
    assert found.same == {}


def test_one_domain_makes_them_one() -> None:
    """But not one at which anybody may have an address."""
    notes = Notes()
    rows = (("Fjordfisk AS", "a@fisk.example"), ("Fjordfisk", "B@FISK.example"))
    assert read(*rows, notes=notes).same == {"fjordfisk": "Fjordfisk AS"}
    assert warnings(notes) == ["people.organisations_merged A3"]
    notes = Notes()
    rows = (("Umeå kommun", "a@gmail.com"), ("Umeå", "b@gmail.com"))
    assert read(*rows, notes=notes).same == {}


def test_two_forms_are_two_organisations() -> None:
    """A municipality and a company of the same name."""
    notes = Notes()
    read(("Moss kommune", "a@moss.example"), ("Moss AS", "b@moss.example"), notes=notes)
    assert warnings(notes) == []


def test_what_the_organiser_tells_goes_first() -> None:
    """By the Synonyms sheet."""
    notes = Notes()
    found = read(("Fisk", ""), ("Fisk AS", ""), notes=notes, **{"fisk as": "Fisk", "fisk": "Fisk"})
    assert found.same == {"fisk as": "Fisk", "fisk": "Fisk"}
    assert warnings(notes) == []


def test_of_several_spellings_the_most_used_one_is_taken() -> None:
    """The first, where as many use another."""
    rows = (("umeå KOMMUN", ""), ("Umeå kommun", ""), ("Umeå kommun ", ""), ("X", ""), ("x", ""))
    assert read(*rows, notes=Notes()).same == {"umea kommun": "Umeå kommun", "x": "X"}
