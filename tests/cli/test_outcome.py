"""The one JSON object of a command."""

import json

from matchround.cli.outcome import Outcome
from matchround.errors import Finding, Severity
from support import meet, plan_of, tiny_event

FAULT = Finding(Severity.FAULT, "some.fault", "people.csv", "People", "B7", {"name": "Åsa"})
WARNING = Finding(Severity.WARNING, "some.warning")


def test_findings_are_sorted_by_what_they_do() -> None:
    """Faults and warnings apart, each with its place and code."""
    outcome = Outcome()
    outcome.found([WARNING, FAULT])
    told = json.loads(outcome.as_json("en"))
    (fault,) = told["faults"]
    assert {key: fault[key] for key in ("file", "sheet", "cell", "code")} == {
        "file": "people.csv",
        "sheet": "People",
        "cell": "B7",
        "code": "some.fault",
    }
    assert "Åsa" in fault["message"]
    assert [one["code"] for one in told["warnings"]] == ["some.warning"]


def test_what_there_is_not_is_null_or_empty() -> None:
    """No key is ever missing."""
    assert json.loads(Outcome().as_json("en")) == {
        "revision": None,
        "participants": None,
        "meetings": None,
        "sit_outs": None,
        "goals": None,
        "files": [],
        "warnings": [],
        "faults": [],
    }


def test_a_plan_is_counted() -> None:
    """Players, meetings and sit-outs as numbers, goals in full."""
    plan = plan_of(tiny_event("A B C", 1), meet(1, 1, "A", "B"))
    told = json.loads(Outcome(plan).as_json("en"))
    assert (told["participants"], told["meetings"], told["sit_outs"]) == (3, 1, 1)
    assert [set(goal) for goal in told["goals"]] == [{"name", "value", "bound", "proved"}] * 6
