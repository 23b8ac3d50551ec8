"""Findings as one table on stderr: place, what is wrong, how to mend it."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from matchround.errors import Finding, Severity
from matchround.wording import message, plural, remedy, text

PIPE_WIDTH = 120
"""Columns of a table that goes into a file or a pipe."""

MOST_ALIKE = 25
"""As many findings of one kind as are printed; `--json` and a marked copy hold all."""

_STYLES = {Severity.FAULT: "bold red", Severity.WARNING: "yellow"}


def error_console() -> Console:
    """Make a console on stderr, without colours where NO_COLOR is set or nobody looks."""
    piped = not sys.stderr.isatty() and not os.environ.get("COLUMNS")
    width = PIPE_WIDTH if piped else None
    return Console(file=sys.stderr, width=width, highlight=False, markup=False, emoji=False)


def print_findings(found: Sequence[Finding], language: str) -> None:
    """Print findings, faults first, each with its place as the spreadsheet shows it.

    Of very many that say the same the first are printed, and how many more there are.
    """
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    names = (*_places(found), "finding", "remedy")
    for name in names:
        table.add_column(text(f"findings.{name}", language), overflow="fold")
    alike: dict[tuple[Severity, str], list[Finding]] = {}
    for finding in sorted(found, key=lambda finding: finding.severity is not Severity.FAULT):
        same = alike.setdefault((finding.severity, finding.code), [])
        same.append(finding)
        if len(same) <= MOST_ALIKE:
            table.add_row(*(_cells(finding, language)[name] for name in names))
    for same in alike.values():
        if rest := same[MOST_ALIKE:]:
            table.add_row(*(_more(rest, language)[name] for name in names))
    error_console().print(table)


def _more(rest: Sequence[Finding], language: str) -> dict[str, Text]:
    """Count findings that are like others above, beside what the first of them says."""
    cells = _cells(rest[0], language)
    count = plural("findings.more", len(rest), language)
    said = Text.assemble((f"{count} ", "bold"), cells["finding"])
    return {**cells, "cell": Text(f"{rest[0].cell} …"), "finding": said}


def _places(found: Sequence[Finding]) -> tuple[str, ...]:
    """Name the columns that tell the place; none that would be empty, or the same all the way."""
    files = {finding.file for finding in found}
    named = {"sheet": any(map(_has_sheet, found)), "cell": any(f.cell for f in found)}
    beside = tuple(name for name, given in named.items() if given)
    if len(files) == 1 and (beside or files == {""}):
        return beside
    options = all(file.startswith("--") for file in files)
    return ("option" if options else "file", *beside)


def _has_sheet(finding: Finding) -> bool:
    """Tell whether the sheet says more than the file: a text file's only one is named as it."""
    return finding.sheet not in {"", Path(finding.file).stem}


def _cells(finding: Finding, language: str) -> dict[str, Text]:
    severity = text(f"findings.{finding.severity.value}", language)
    said = message(finding.code, finding.data, language)
    return {
        "file": Text(finding.file),
        "option": Text(finding.file),
        "sheet": Text(finding.sheet),
        "cell": Text(finding.cell),
        "finding": Text.assemble((f"{severity}: ", _STYLES[finding.severity]), said),
        "remedy": Text(remedy(finding.code, finding.data, language)),
    }
