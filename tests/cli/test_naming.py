"""How people, rounds and causes are named."""

from datetime import time

from matchround.cli import naming
from matchround.cli.naming import Naming, between, span
from matchround.event import Coded
from support import people, rounds, tiny_event

EVENT = tiny_event(
    people("A", sector="public") + people("B", organisation=""),
    rounds(1, start=time(9, 5), end=time(9, 13)),
)
ENGLISH, DANISH = Naming(EVENT, "en"), Naming(EVENT, "da")


def test_people_with_and_without_organisation_and_sector() -> None:
    """What is not given leaves no trace."""
    assert (ENGLISH.full("A"), ENGLISH.full("B")) == ("Person A, Organisation A", "Person B")
    assert (ENGLISH.bracketed("A"), ENGLISH.bracketed("B")) == (
        "Person A (Organisation A)",
        "Person B",
    )
    assert (ENGLISH.sector("A"), ENGLISH.sector("B")) == (" (public)", "")


def test_rounds_with_and_without_a_clock() -> None:
    """In the language's way."""
    assert DANISH.round(1) == "Runde 1 (09.05–09.13)"
    assert Naming(tiny_event("A"), "en").round(2) == "Round 2"


def test_of_many_names_some_are_listed() -> None:
    """One more than the most is named as well: "and 1 more" would be no shorter."""
    most = naming.MOST_NAMES
    names = [f"N{n}" for n in range(most + 2)]
    assert ENGLISH.people(names[: most + 1]) == ", ".join(names[: most + 1])
    assert ENGLISH.people(names) == ", ".join(names[:most]) + " … and 2 more"


def test_a_code_is_said_with_names_and_decimals() -> None:
    """Ids become names, tenths a number with the language's decimal mark."""
    wish = Coded(code="wish", data={"who": "A", "whom": "B"})
    assert ENGLISH.coded("explain.reason", wish) == "Person A asked to meet Person B"
    moves = Coded(code="moves", data={"average_tenths": 25})
    assert "2,5" in DANISH.coded("explain.means", moves)
    assert "2.5" in ENGLISH.coded("explain.means", moves)


def test_sectors_whose_names_hold_an_and() -> None:
    """A dash tells them apart."""
    rare = Coded(code="untraditional", data={"sectors": ("bank and finance", "region")})
    assert "(bank and finance – region)" in ENGLISH.coded("explain.reason", rare)


def test_thousands_are_set_apart() -> None:
    """As the language does."""
    assert DANISH.say("explain.more", count=1456) == "… og 1.456 mere"


def test_numbers_together() -> None:
    """One, or from the least to the largest."""
    assert (span([4]), span([1, 2, 4]), span([])) == ("4", "1–2, 4", "")
    assert (between([7]), between([9, 7])) == ("7", "7–9")
