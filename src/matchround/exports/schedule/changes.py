"""The sheet "Changes": empty rows for what happens on the day, and how to fill them in."""

from matchround.event import ChangeKind
from matchround.exports.agenda import Agendas
from matchround.exports.schedule import check_in
from matchround.exports.schedule.choices import offer, offer_cells
from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.printing import (
    Printing,
    height_scale,
    make_printable,
    width_scale,
)

ROWS = 30
"""As many changes as can be written down."""

KINDS = (
    *(ChangeKind.ABSENT, ChangeKind.BACK, ChangeKind.LATE, ChangeKind.LEAVES),
    *(ChangeKind.WALK_IN, ChangeKind.SUBSTITUTE, ChangeKind.CLOSE_TABLE),
    *(ChangeKind.CANCEL_ROUND, ChangeKind.ADD_ROUND, ChangeKind.DELAY, ChangeKind.LOCK),
)
"""What can be asked for on the day."""

_HEADINGS = ("column.what", "column.who", "column.round", "column.value")
_WIDTHS = (22, 34, 10, 46)
_HEIGHT = 19.5
_READABLE = 60


def fill(paper: Paper, _agendas: Agendas) -> None:
    """Write the sheet."""
    paper.widths(*_WIDTHS)
    paper.title()
    paper.note(paper.say("schedule.changes.how"), len(_WIDTHS))
    for kind in KINDS:
        words = (paper.say(f"change_kind.{kind}"), paper.say(f"schedule.changes.{kind}"))
        paper.cells_across(words, len(_WIDTHS))
        paper.bold(1)
    paper.row += 1
    paper.headings(_HEADINGS)
    paper.boxes(len(_WIDTHS), 0)
    _empty_rows(paper)
    widest = width_scale(_WIDTHS, landscape=False)
    scale = height_scale(paper.height(1, paper.row), widest, _READABLE, landscape=False)
    make_printable(paper, Printing(scale, landscape=False))


def _empty_rows(paper: Paper) -> None:
    rows = range(paper.row + 1, paper.row + 1 + ROWS)
    for _ in rows:
        paper.cells(("",) * len(_WIDTHS))
        paper.boxes(len(_WIDTHS), _HEIGHT)
    offer(paper, [paper.say(f"change_kind.{kind}") for kind in KINDS], "A", rows)
    offer_cells(paper, check_in.names(paper), "B", rows)
    offer(paper, [str(number) for number in paper.plan.event.round_numbers], "C", rows)
