"""What a command came to, in words that an organiser understands; lines for stdout."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.cli.counts import counts_of_event, counts_of_plan
from matchround.event import Event, Plan
from matchround.wording import goal_text, message, remedy, text

if TYPE_CHECKING:
    from matchround.reading import Reading


def of_plan(
    plan: Plan, reading: "Reading", files: Sequence[Path], language: str, helps: Sequence[str] = ()
) -> list[str]:
    """Sum up a plan that was just made: its size, how good it is, what was assumed, its files.

    `helps` are lines about what would help those who sit out.
    """
    return [
        *_headed(_title(plan, language), _columns(counts_of_plan(plan, language))),
        *_headed(text("summary.goals", language), _goals(plan, language)),
        *helps,
        *_headed(text("summary.assumed", language), _assumed(reading, language)),
        *_headed(text("summary.left_out", language), _left_out(reading, language)),
        *of_files(files, language),
    ]


def of_event(
    event: Event, reading: "Reading", language: str, helps: Sequence[str] = ()
) -> list[str]:
    """Sum up files without a fault: what is in them, and what was assumed.

    `helps` are lines about what would help those who have to sit out.
    """
    return [
        *_headed(text("summary.checked", language), _columns(counts_of_event(event, language))),
        *helps,
        *_headed(text("summary.assumed", language), _assumed(reading, language)),
        *_headed(text("summary.left_out", language), _left_out(reading, language)),
    ]


def of_verified(plan: Plan, language: str) -> list[str]:
    """Say that every rule holds, and what was counted again."""
    return [
        *_headed(text("summary.verified", language), _columns(counts_of_plan(plan, language))),
        *_headed(text("summary.goals_counted", language), _goals(plan, language)),
    ]


def of_files(files: Sequence[Path], language: str) -> list[str]:
    """List the files that were written, each with what it is for."""
    if not files:
        return []
    where = text("summary.files", language, folder=str(files[0].parent))
    return _headed(where, _columns([(path.name, _purpose(path, language)) for path in files]))


def _purpose(path: Path, language: str) -> str:
    code = f"product.{path.stem.partition('-')[0]}"  # timetables-rev3 are timetables
    return text(code, language)


def _title(plan: Plan, language: str) -> str:
    title = plan.event.settings.title
    return text("summary.title", language, title=title, revision=plan.revision)


def _headed(heading: str, lines: Iterator[str] | Sequence[str]) -> list[str]:
    """Put a heading over indented lines and a blank line under them; nothing over nothing."""
    body = [f"  {line}" for line in lines]
    return [heading, *body, ""] if body else []


def _columns(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    width = max(len(label) for label, _ in rows) + 2
    return (f"{label:<{width}}{value}".rstrip() for label, value in rows)


def _goals(plan: Plan, language: str) -> Iterator[str]:
    for goal in plan.goals:
        if not goal.minimised and goal.value == goal.bound == 0:
            continue  # nothing was promised, say: there is nothing to tell
        yield f"{text(f'goal.{goal.name}', language)}: {goal_text(goal, language)}"


def _assumed(reading: "Reading", language: str) -> Iterator[str]:
    for one in reading.assumptions:
        said = (message(one.code, one.data, language), remedy(one.code, one.data, language))
        yield ". ".join(filter(None, said))


def _left_out(reading: "Reading", language: str) -> Iterator[str]:
    for row in reading.left_out:
        who = ", ".join(filter(None, (row.name, row.organisation)))
        yield f"{who}: {message(row.reason, row.data, language)}"
