"""The parts of a plan."""

import pytest
from pydantic import ValidationError

from matchround.event import MINIMISED, Coded, Goal, Plan
from support import meet, plan_of, tiny_event


@pytest.mark.parametrize("name", ["promises", "meetings", "breadth", "worth"])
def test_goals_of_which_more_is_better(name: str) -> None:
    """Their bounds are upper bounds."""
    assert not Goal(name=name, value=1, bound=1, proved=True).minimised


@pytest.mark.parametrize("name", sorted(MINIMISED))
def test_goals_of_which_less_is_better(name: str) -> None:
    """Fairness and moves are among them."""
    assert Goal(name=name, value=1, bound=1, proved=True).minimised


def test_fairness_and_moves_are_minimised() -> None:
    """As are same-sector meetings, breaks and changes."""
    assert {"fairness", "crossing", "moves", "breaks", "changes"} == MINIMISED


def test_a_meeting_is_of_two_at_least() -> None:
    """Nobody meets alone, no round comes before the first."""
    with pytest.raises(ValidationError, match="participants"):
        meet(1, 1, "A")
    with pytest.raises(ValidationError, match="round"):
        meet(0, 1, "A", "B")


def test_data_is_kept_as_words_numbers_and_lists() -> None:
    """A number stays a number, a text of digits a text."""
    coded = Coded(code="c", data={"n": 5, "t": "5", "words": ("a", "b")})
    assert Coded.model_validate_json(coded.model_dump_json()) == coded


def test_data_is_written_by_key() -> None:
    """Whatever order it was put together in."""
    assert Coded(code="c", data={"b": 1, "a": 2}).model_dump_json() == (
        '{"code":"c","data":{"a":2,"b":1}}'
    )


def test_a_plan_says_what_it_is() -> None:
    """Format and version are fixed, the moment knows its zone."""
    plan = plan_of(tiny_event("A B"))
    assert (plan.format, plan.version, plan.revision) == ("matchround-plan", 1, 1)
    with pytest.raises(ValidationError, match="timezone"):
        Plan.model_validate({**dict(plan), "created": "2027-03-04T09:05:00"})
    with pytest.raises(ValidationError, match="version"):
        Plan.model_validate({**dict(plan), "version": 2})
