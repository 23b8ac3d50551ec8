"""The published schema is the models' own, and describes what is written."""

import json
from typing import Any

import jsonschema
import pytest

from matchround.plan_file import PUBLISHED, dumps, schema, schema_text
from support import meet, plan_of, rounds, ruled, tiny_event

PLAN = plan_of(
    tiny_event("A B C", rounds_=rounds(2, start="09:05"), pairs=[ruled("A", "B")]),
    meet(1, 1, "A", "B", worth=512),
)


def problems(content: dict[str, Any]) -> list[str]:
    """List where the schema finds fault."""
    checker = jsonschema.Draft202012Validator(schema())
    return ["/".join(map(str, error.path)) for error in checker.iter_errors(content)]


def test_the_published_schema_is_in_step() -> None:
    """After a change of the models, `scripts/write_plan_schema.py` is to be run."""
    assert PUBLISHED.read_text("utf-8") == schema_text()


def test_the_schema_is_a_schema() -> None:
    """It holds to its own dialect."""
    jsonschema.Draft202012Validator.check_schema(schema())


def test_a_saved_plan_fits_the_schema() -> None:
    """Meetings, sit-outs, goals, clock times and all."""
    assert problems(json.loads(dumps(PLAN))) == []


@pytest.mark.parametrize(
    ("key", "value"), [("format", "other"), ("version", 2), ("meetings", [{}]), ("charm", 1)]
)
def test_the_schema_refuses_what_is_no_plan(key: str, value: object) -> None:
    """Another format, another version, an empty meeting, an unknown key."""
    assert problems({**json.loads(dumps(PLAN)), key: value}) != []


def test_the_schema_knows_clock_times() -> None:
    """09:05 is one, 9.05 is none."""
    content = json.loads(dumps(PLAN))
    content["event"]["rounds"][0]["start"] = "9.05"
    assert problems(content) == ["event/rounds/0/start"]
