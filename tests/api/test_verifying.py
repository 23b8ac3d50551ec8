"""Loading, saving and checking."""

from pathlib import Path

from matchround import api
from support import meet, plan_of, ruled, tiny_event


def test_a_saved_plan_comes_back_as_it_was(tmp_path: Path) -> None:
    """From the folder and from the file."""
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    file = api.save(plan, tmp_path)
    assert api.load(tmp_path) == api.load(file) == plan


def test_rules_and_worth_are_counted_again() -> None:
    """A pair kept apart, and a worth that is not the pair's, are both found."""
    apart = tiny_event("A B", 1, pairs=[ruled("A", "B", "keep apart")])
    assert "rule.kept_apart" in {
        one.rule for one in api.verify(plan_of(apart, meet(1, 1, "A", "B")))
    }
    event = tiny_event("A B", 1)
    boast = plan_of(event, meet(1, 1, "A", "B", worth=777))
    assert {one.rule for one in api.verify(boast)} == {"rule.meeting_worth"}


def test_a_sound_plan_has_no_violations() -> None:
    """Nothing is found where all is so."""
    plan = api.plan(tiny_event("A B C D", 2))
    assert api.verify(plan) == ()
