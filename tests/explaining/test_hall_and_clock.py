"""Whether tables and times leave room for what always happens."""

import pytest

from matchround.event import Event, Round
from matchround.explaining import Level, hall_and_clock
from support import people, ruled, tiny_event


def codes(event: Event, business: str = "business") -> list[str]:
    """List the codes of the remarks."""
    return [remark.code for remark in hall_and_clock(event, lambda sector: sector == business)]


def clocked(*times: tuple[str, str]) -> tuple[Round, ...]:
    """Make rounds from their starts and ends."""
    return tuple(
        Round.model_validate({"number": number, "start": start, "end": end})
        for number, (start, end) in enumerate(times, 1)
    )


@pytest.mark.parametrize(
    ("tables", "code"), [(1, ""), (2, "few_spare_tables"), (3, "spare_tables")]
)
def test_one_to_two_tables_of_ten_are_spare(tables: int, code: str) -> None:
    """Four people need two; of too few tables what limits the rounds tells."""
    found = [one for one in codes(tiny_event("A B C D", 1, tables)) if "spare" in one]
    assert found == ([code] if code else [])


def test_where_only_promised_meetings_are_held_few_tables_are_in_use() -> None:
    """How many, only a plan tells."""
    assert codes(tiny_event("A B C D", 1, 2, fill=False)) == []


def test_the_tables_that_are_missing_are_counted() -> None:
    """Of 20 that are in use 10 to 20 per cent are two to four."""
    who = " ".join(f"P{number}" for number in range(40))
    (remark,) = hall_and_clock(tiny_event(who, 1, 21, minutes=15), lambda _: False)
    assert remark.level is Level.ADVICE
    assert (remark.data["used"], remark.data["advised"], remark.data["advised_most"]) == (20, 1, 3)


def test_tables_that_the_largest_sector_leaves_empty_are_spare() -> None:
    """One person of three meets others: one table is in use."""
    who = people("A B C", sector="x") + people("D", sector="y")
    event = tiny_event(who, 1, 2, cross_sector="required")
    assert hall_and_clock(event, lambda _: False)[0].data["spare"] == 1


def test_business_meetings_take_a_quarter_of_an_hour() -> None:
    """Where most people are of business, or most meetings are agreed; else short is well."""
    business, public = people("A B C", sector="business"), people("A B C", sector="public")
    assert "short_rounds" in codes(tiny_event(business, 1, minutes=14))
    assert "short_rounds" not in codes(tiny_event(business, 1, minutes=15))
    assert "short_rounds" not in codes(tiny_event(public, 1, minutes=8))
    agreed = [ruled("A", "B", "agreed")]
    assert "short_rounds" in codes(tiny_event(public, 1, 2, agreed, minutes=8))


def test_changing_tables_takes_two_minutes() -> None:
    """By the clock where there is one, else by the setting; one round has no change."""
    assert "short_change" in codes(tiny_event("A B", 2, change=1))
    assert "short_change" not in codes(tiny_event("A B", 2, change=2))
    assert "short_change" not in codes(tiny_event("A B", 1, change=0))
    tight = clocked(("13:00", "13:20"), ("13:21", "13:41"))
    assert "short_change" in codes(tiny_event("A B", tight, change=5))
    wide = clocked(("13:00", "13:20"), ("13:25", "13:45"))
    assert "short_change" not in codes(tiny_event("A B", wide, change=0))
