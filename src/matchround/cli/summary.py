"""What a command came to, in words that an organiser understands; lines for stdout."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.cli.counts import counts_of_plan
from matchround.cli.layout import columns, headed
from matchround.event import Plan
from matchround.wording import goal_text, message, remedy, text

if TYPE_CHECKING:
    from matchround.reading import Reading

REVISED = r"-rev\d+$"
"""How a file ends that stands beside one which another program holds open."""


def of_plan(
    plan: Plan, reading: "Reading", files: Sequence[Path], language: str, helps: Sequence[str] = ()
) -> list[str]:
    """Sum up a plan that was just made: its size, how good it is, what was assumed, its files.

    `helps` are lines about what would help those who sit out.
    """
    return [
        *headed(_title(plan, language), columns(counts_of_plan(plan, language))),
        *headed(text("summary.goals", language), goals(plan, language)),
        *helps,
        *of_reading(reading, language),
        *of_files(files, language),
    ]


def of_reading(reading: "Reading", language: str) -> list[str]:
    """Tell what was assumed, and which rows were left out."""
    return [
        *headed(text("summary.assumed", language), _assumed(reading, language)),
        *headed(text("summary.left_out", language), _left_out(reading, language)),
    ]


def of_verified(plan: Plan, language: str) -> list[str]:
    """Say that every rule holds, and what was counted again."""
    return [
        *headed(text("summary.verified", language), columns(counts_of_plan(plan, language))),
        *headed(text("summary.goals_counted", language), goals(plan, language)),
    ]


def of_files(files: Sequence[Path], language: str) -> list[str]:
    """List the files that were written, each with what it is for."""
    if not files:
        return []
    where = text("summary.files", language, folder=str(files[0].parent))
    return headed(where, columns([(path.name, purpose(path, language)) for path in files]))


def goals(plan: Plan, language: str) -> Iterator[str]:
    """Give a line for each goal: what was reached, and the proven limit."""
    for goal in plan.goals:
        if not goal.minimised and goal.value == goal.bound == 0:
            continue  # nothing was promised, say: there is nothing to tell
        yield f"{text(f'goal.{goal.name}', language)}: {goal_text(goal, language)}"


def purpose(path: Path, language: str) -> str:
    """Tell what a file is for."""
    return text(f"product.{product(path)}", language)


def product(path: Path) -> str:
    """Name the product that a file is: timetables-rev3.pdf are timetables.

    >>> product(Path("timetables-changed.pdf")), product(Path("timetables-rev3.pdf"))
    ('timetables-changed', 'timetables')
    >>> product(Path("schedule.xlsx")), product(Path("schedule-rev3.html"))
    ('schedule', 'html')
    """
    return "html" if path.suffix == ".html" else re.sub(REVISED, "", path.stem)


def _title(plan: Plan, language: str) -> str:
    title = plan.event.settings.title
    return text("summary.title", language, title=title, revision=plan.revision)


def _assumed(reading: "Reading", language: str) -> Iterator[str]:
    for one in reading.assumptions:
        said = (message(one.code, one.data, language), remedy(one.code, one.data, language))
        yield ". ".join(filter(None, said))


def _left_out(reading: "Reading", language: str) -> Iterator[str]:
    for row in reading.left_out:
        who = ", ".join(filter(None, (row.name, row.organisation)))
        yield f"{who}: {message(row.reason, row.data, language)}"
