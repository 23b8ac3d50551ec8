"""Findings in the order in which a person goes through the files."""

import re
from collections.abc import Sequence

from matchround.errors import Finding

_CELL = re.compile(r"([A-Z]{1,3})(\d+)")


def in_reading_order(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Sort by file and sheet as they first occur, then down the rows, then across."""
    files: dict[str, int] = {}
    sheets: dict[tuple[str, str], int] = {}
    for finding in findings:
        files.setdefault(finding.file, len(files))
        sheets.setdefault((finding.file, finding.sheet), len(sheets))
    return tuple(
        sorted(
            findings,
            key=lambda f: (files[f.file], sheets[f.file, f.sheet], _position(f.cell)),
        )
    )


def _position(cell: str) -> tuple[int, int, str]:
    match = _CELL.fullmatch(cell)
    return (int(match[2]), len(match[1]), match[1]) if match else (0, 0, "")
