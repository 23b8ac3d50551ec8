"""What the values of options mean."""

from pathlib import Path

import pytest
import typer

from matchround.cli import values
from matchround.exports import ON_REQUEST, PRODUCTS


@pytest.mark.parametrize(
    ("given", "meant"), [("13:00", "13:00"), ("9.05", "09:05"), (" 0:00 ", "00:00"), (None, None)]
)
def test_a_clock_is_read_as_people_write_it(given: str | None, meant: str | None) -> None:
    """Colon or full stop, one digit or two."""
    assert values.clock(given) == meant


@pytest.mark.parametrize("given", ["24:00", "13:60", "13", "noon", ""])
def test_no_clock(given: str) -> None:
    """What is no time of day is refused by its own words."""
    with pytest.raises(typer.BadParameter, match=repr(given)):
        values.clock(given)


def test_products_are_named_in_any_way() -> None:
    """Nothing means all, commas and repetition add up, `none` stands for nothing."""
    everything = values.products(None)
    assert everything == tuple(name for name in PRODUCTS if name not in ON_REQUEST)
    assert values.products([", ".join(reversed(everything))]) == everything
    assert values.products(["schedule", "schedule"]) == ("schedule",)
    assert values.products(["none"]) == ()


@pytest.mark.parametrize("given", [["posters"], ["none,schedule"], [""], ["schedule", "none"]])
def test_products_that_mean_nothing(given: list[str]) -> None:
    """Unknown ones, and none together with one, are refused; the known ones are listed."""
    with pytest.raises(typer.BadParameter, match=r"timetables, .*schedule"):
        values.products(given)


@pytest.mark.parametrize("given", ["organisation", "=organisation", "home="])
def test_a_mapping_needs_both_sides(given: str) -> None:
    """A header and a column, with = between them."""
    with pytest.raises(typer.BadParameter, match="header=column"):
        values.column_map([given])


def test_somebody_and_a_round_or_somebody_else() -> None:
    """Both sides of the last `=` are there, or the option means nothing."""
    assert values.with_round(["A=B=3"]) == ["A=B=3"]
    assert values.for_somebody(None) is None
    for given in ("Anna", "=3", "Anna="):
        with pytest.raises(typer.BadParameter, match="WHO=ROUND"):
            values.with_round([given])
        with pytest.raises(typer.BadParameter, match="OLD=NEW"):
            values.for_somebody([given])


def test_a_workbook_ends_in_xlsx() -> None:
    """Anything else would be opened by no program."""
    assert values.workbook(Path("a.XLSX")) == Path("a.XLSX")
    assert values.workbook(None) is None
    with pytest.raises(typer.BadParameter):
        values.workbook(Path("a.csv"))
