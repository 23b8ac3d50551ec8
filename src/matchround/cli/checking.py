"""The steps of `check`: each tells what it found, as text and as data."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround import api
from matchround.cli import check_data, check_report, feasibility, helping, looking, summary
from matchround.cli.counts import counts_of_event
from matchround.cli.layout import columns, headed, screen_width, wrapped
from matchround.cli.naming import Naming
from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.errors import Finding, NoPlanError
from matchround.event import Event
from matchround.wording import plural

if TYPE_CHECKING:
    from matchround.reading import Reading


def prepare(outcome: Outcome) -> None:
    """Let every key stand in the object, whatever comes."""
    outcome.more |= check_data.EMPTY


def tell_mapping(reading: "Reading", screen: Screen, outcome: Outcome) -> None:
    """Tell what was read from where."""
    outcome.more["mapping"] = check_data.mapping(reading.mapping)
    show(check_report.mapping(reading.mapping, screen.language), screen)


def tell_event(reading: "Reading", files: Sequence[Path], screen: Screen, outcome: Outcome) -> None:
    """Tell all that is wrong, then what the files hold, then what can come of it.

    Raises:
        InputFaults: when anything stops; all findings are with it.
        NoPlanError: when nobody may meet anybody, or this version cannot plan such an event.
    """
    event = looking.sound(reading)
    more, trouble = _unplanned(event)
    findings = looking.told(more, reading, screen, outcome)
    looked = api.check(event)
    outcome.more |= check_data.held(looked, len(reading.left_out))
    show(_held(looked, screen), screen)
    if trouble is not None:
        raise trouble
    api.ensure_somebody_meets(event)
    can_be = _can_be(looked, screen, outcome)
    show([*can_be, *summary.of_reading(reading, screen.language)], screen)
    named = " ".join(f'"{path}"' if " " in str(path) else str(path) for path in files)
    screen.results([plural("check.next", len(findings), screen.language, files=named)])


def _unplanned(event: Event) -> tuple[tuple[Finding, ...], NoPlanError | None]:
    """Give warnings about the event as a whole, or why it cannot be planned by this version."""
    try:
        return api.left_unplanned(event), None
    except NoPlanError as error:
        return (), error


def _held(looked: api.Check, screen: Screen) -> list[str]:
    rows = columns(counts_of_event(looked.event, screen.language))
    return [
        *headed(screen.say("summary.checked"), rows),
        *check_report.sectors(looked, screen.language),
        *check_report.topics(looked, screen.language),
    ]


def _can_be(looked: api.Check, screen: Screen, outcome: Outcome) -> list[str]:
    naming = Naming(looked.event, screen.language)
    told = feasibility.told(looked, naming)
    outcome.more["feasibility"] = check_data.feasibility(told)
    said = headed(screen.say("feasibility.title"), feasibility.lines(told, looked, naming))
    return said + helping.for_event(looked.event, looked.relief, outcome, screen.language)


def show(lines: Iterable[str], screen: Screen) -> None:
    """Print lines on stdout, broken at the width of the screen, a blank line behind them."""
    screen.section(wrapped(lines, screen_width()))


def draft_map(reading: "Reading", files: Sequence[Path], screen: Screen, outcome: Outcome) -> None:
    """Write the headers that are not understood where they can be settled, and say so."""
    draft = api.write_map(reading, files, screen.language)
    path = str(draft.path)
    if draft.written:
        outcome.files.append(draft.path)
        named = api.column_choices(reading, screen.language)
        data = {"path": path, "columns": ", ".join(named)}
        screen.note(plural("check.map_written", len(draft.lines), screen.language, **data))
    elif draft.lines:
        screen.problem("check.map_impossible", path=path, lines="\n  ".join(["", *draft.lines]))
    else:
        screen.step("check.map_needless", path=path)


def annotated(
    reading: "Reading", files: Sequence[Path], target: Path, screen: Screen, outcome: Outcome
) -> None:
    """Write the marked copy and say how many cells are marked.

    Raises:
        UsageError: when the copy would be written over one of the files.
    """
    made = api.annotate(reading, files, target, screen.language)
    if made is None:
        screen.problem("check.cannot_annotate", path=str(files[0]))
        return
    outcome.files.append(target)
    data = {"path": str(target), "sheet": made.sheet}
    screen.note(plural("check.annotated", made.cells, screen.language, **data))
