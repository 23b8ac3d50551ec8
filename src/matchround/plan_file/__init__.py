"""plan.json: saving a plan, loading it with clear errors, and the file's JSON Schema."""

from matchround.plan_file.json_schema import PUBLISHED, schema, schema_text
from matchround.plan_file.store import NAME, dumps, load, save

__all__ = ["NAME", "PUBLISHED", "dumps", "load", "save", "schema", "schema_text"]
