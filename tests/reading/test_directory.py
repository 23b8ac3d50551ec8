"""Whom a text means."""

import pytest

from matchround.reading.directory import Directory, listed
from matchround.reading.notes import Notes
from matchround.reading.people import read_people
from reading.inputs import sheet

ROWS = (
    ("Id", "Name", "Organisation", "Email", "Status"),
    ("A7", "Åsa Öberg", "Umeå Energi", "asa@example.org", ""),
    ("A8", "Asa Oberg", "Umeå kommun", "", ""),
    ("A9", "Jonny Andersson", "Region Norr", "", ""),
    ("B1", "Jenny Andersson", "Region Norr", "", ""),
    ("B2", "Jenny Andersson", "Umeå kommun", "", ""),
    ("", "Eva Gone", "Region Syd", "", "declined"),
    ("", "Jonny Andersson", "Region Syd", "", "declined"),
)


@pytest.fixture(name="directory")
def _directory() -> Directory:
    notes = Notes()
    return Directory(read_people(sheet("participants", *ROWS), notes))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("a7", ["A7"]),
        ("ASA@example.org", ["A7"]),
        ("Åsa Öberg", ["A7"]),
        ("Asa Oberg", ["A8"]),
        ("ÅSA OBERG", ["A7", "A8"]),
        ("Andersson, Jonny", ["A9"]),
        ("Jenny Andersson", ["B1", "B2"]),
        ("Jenny Andersson (Umeå kommun)", ["B2"]),
        ("Jenny Andersson, Region Norr", ["B1"]),
        ("Eva Gone", [""]),
        ("Jonny Andersson", ["A9"]),
        ("Jenny", []),
        ("", []),
    ],
)
def test_exact_texts_are_found(directory: Directory, text: str, ids: list[str]) -> None:
    """By id, address, name as spelled, name folded, name turned or with organisation."""
    assert [entry.id for entry in directory.people(text)] == ids


def test_organisations_are_found_in_their_spelling(directory: Directory) -> None:
    """Whatever case and accents."""
    assert directory.organisation("UMEA ENERGI") == "Umeå Energi"
    assert directory.organisation("Umeå") is None


def test_candidates_are_shown_with_organisation_and_id(directory: Directory) -> None:
    """Nobody is picked."""
    shown = directory.candidates("Jonny Anderson")
    assert shown.split("; ")[0] == "Jonny Andersson (Region Norr, A9)"
    assert "Jenny Andersson (Umeå kommun, B2)" in shown
    assert directory.candidates("Xerxes Zimmer") == ""
    assert directory.candidates("Jo") == ""


def test_a_list_of_entries(directory: Directory) -> None:
    """As a fault shows it."""
    found = directory.people("ÅSA OBERG")
    assert listed(found) == "Åsa Öberg (Umeå Energi, A7); Asa Oberg (Umeå kommun, A8)"
