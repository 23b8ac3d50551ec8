"""The steps of `check`: each tells what it found, as text and as data."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround import api
from matchround.cli import check_data, check_report, feasibility, helping, summary
from matchround.cli.counts import counts_of_event
from matchround.cli.layout import columns, headed, screen_width, wrapped
from matchround.cli.looking import Found
from matchround.cli.naming import Naming
from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
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


def tell_event(found: Found, files: Sequence[Path], screen: Screen, outcome: Outcome) -> None:
    """Tell what the files hold, then what can come of it.

    Raises:
        NoPlanError: when nobody may meet anybody.
    """
    event, language = found.event, screen.language
    looked = api.check(event)
    outcome.more |= check_data.held(looked, len(found.reading.left_out))
    held = headed(screen.say("summary.checked"), columns(counts_of_event(event, language)))
    held += check_report.sectors(looked, language) + check_report.topics(looked, language)
    show(held, screen)
    api.ensure_somebody_meets(event)
    naming = Naming(event, language)
    told = feasibility.told(looked, naming)
    outcome.more["feasibility"] = check_data.feasibility(told)
    can_be = feasibility.lines(told, looked, naming)
    helps = helping.for_event(event, looked.relief, outcome, language)
    said = headed(screen.say("feasibility.title"), can_be) + helps
    show([*said, *summary.of_reading(found.reading, language)], screen)
    named = " ".join(f'"{path}"' if " " in str(path) else str(path) for path in files)
    warnings = len(found.reading.findings)
    screen.results([plural("check.next", warnings, language, files=named)])


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
