"""The JSON Schema of plan.json, published beside this module as plan.schema.json."""

import json
from pathlib import Path
from typing import Any

from matchround.event import Plan

PUBLISHED = Path(__file__).with_name("plan.schema.json")
"""The schema that comes with the package; `scripts/write_plan_schema.py` writes it."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema() -> dict[str, Any]:  # any JSON value, as jsonschema takes it
    """Make the schema of what `dumps` writes, from the models."""
    return {"$schema": DIALECT, **Plan.model_json_schema(mode="serialization")}


def schema_text() -> str:
    """Write the schema as it is published."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
