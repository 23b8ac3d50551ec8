"""The part of the sheet "Overview" that tells what changed since the revision before."""

from collections.abc import Iterator

from matchround.event import Change, ChangeKind
from matchround.exports.differences import Differences, differences
from matchround.exports.schedule.cells import number_or_text
from matchround.exports.schedule.paper import Paper
from matchround.wording import has, listing

_COLUMNS = ("column.what", "column.who", "column.round", "column.value")


def fill(paper: Paper, across: int) -> bool:
    """Write what was reported, over `across` columns; False where nothing was made again."""
    found = differences(paper.plan)
    if found is None:
        return False
    told = found.replanned
    since = {"revision": found.before.revision, "round": told.from_round}
    paper.line(paper.say("overview.changed", **since))
    if told.undone is not None:
        paper.cells_across((paper.say("overview.undone", revision=told.undone),), across)
    elif not told.changes:
        paper.cells_across((paper.say("overview.no_changes"),), across)
    else:
        _table(paper, found, across)
    count = len(found.changed)
    paper.cells_across((paper.say("overview.timetables_changed"), count), across)
    paper.bold(1)
    return True


def _table(paper: Paper, found: Differences, across: int) -> None:
    paper.headings(_COLUMNS, across=across)
    for kind in ChangeKind:
        for change in found.replanned.changes:
            if change.kind is kind:
                what = paper.say(f"change_kind.{kind}")
                values = (change.name, change.round or "", _value(paper, found, change))
                paper.cells_across((what, *values), across)
                paper.bold(1)


def _value(paper: Paper, found: Differences, change: Change) -> str | int:
    match change.kind:
        case ChangeKind.SUBSTITUTE:
            return change.other_name
        case ChangeKind.CLOSE_TABLE:
            return number_or_text(change.table)
        case ChangeKind.DELAY:
            return f"{change.minutes} min"
        case ChangeKind.WALK_IN | ChangeKind.REGISTERED:
            person = found.plan.event.by_id.get(change.who)
            return person.organisation if person else ""
        case _:
            return listing(tuple(_fields(paper, change)), paper.language)


def _fields(paper: Paper, change: Change) -> Iterator[str]:
    """Name the fields that were corrected."""
    for name in change.details:
        code = f"person_field.{name}"
        yield paper.say(code) if has(code) else name
