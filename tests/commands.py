"""Runs a command as a user would, in this process, and tiny inputs to run it on."""

import json
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from matchround.cli import app

PEOPLE = """name;organisation;sector
Ada Alm;Alpha;public
Bo Berg;Beta;business
Cia Carl;Gamma;public
Dag Dahl;Delta;business
"""
"""Four people who can all sit at tables of two, across two sectors, for two rounds."""


def run(*words: str | Path) -> Result:
    """Run `matchround` with these words."""
    return CliRunner().invoke(app, [str(word) for word in words])


def people_file(folder: Path, text: str = PEOPLE, name: str = "people.csv") -> Path:
    """Write a participants file."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def told(result: Result) -> dict[str, Any]:  # any JSON value
    """Read the one JSON object on stdout."""
    answer: dict[str, Any] = json.loads(result.stdout)
    return answer


def codes(findings: list[dict[str, str]]) -> list[str]:
    """List the codes of the faults or warnings in a JSON answer."""
    return [finding["code"] for finding in findings]
