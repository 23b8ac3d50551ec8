"""The sheet "Check-in": everybody by surname, with a box to tick at the desk."""

from openpyxl.styles import Alignment

from matchround.event import Participant, Status
from matchround.exports.agenda import Agendas
from matchround.exports.people import enlisted, surname_of
from matchround.exports.schedule.choices import offer
from matchround.exports.schedule.paging import Filling, page_starts, saving_a_page
from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.printing import (
    Printing,
    break_before,
    make_printable,
    width_scale,
)

TICK = "x"
_HEADINGS = ("column.id", "column.name", "column.organisation", "column.here")
_HEAD = 6
"""The row of the headings, under title, place and note."""

_WIDTHS = (9, 36, 38, 9)
_HERE = len(_WIDTHS)
_HEIGHT = 20.0
_CENTRED = Alignment(vertical="center", horizontal="center")


def fill(paper: Paper, _agendas: Agendas) -> None:
    """Write the sheet; whoever has been checked in is ticked."""
    paper.widths(*_WIDTHS)
    paper.title()
    paper.note(paper.say("schedule.check_in.how"), len(_WIDTHS))
    paper.row += 1
    paper.headings(_HEADINGS)
    paper.boxes(len(_WIDTHS), 0)
    for person in enlisted(paper.plan.event):
        _person(paper, person)
    offer(paper, (TICK,), "D", range(_HEAD + 1, paper.row + 1))
    printing = Printing(width_scale(_WIDTHS, landscape=False), _HEAD, landscape=False)
    rows = range(_HEAD + 1, paper.row + 2)
    printing = saving_a_page(paper, rows, printing)
    make_printable(paper, printing)
    break_before(paper, page_starts(paper, rows, printing, Filling(even=True)))


def _person(paper: Paper, person: Participant) -> None:
    here = person.checked_in and person.status is Status.COMING
    paper.cells((person.id, person.name, person.organisation, TICK if here else ""))
    paper.boxes(len(_WIDTHS), _HEIGHT)
    paper.stress(2, surname_of(person))
    paper.sheet.cell(paper.row, _HERE).alignment = _CENTRED
    paper.bold(_HERE)


def names(paper: Paper) -> str:
    """Give where everybody's name stands, as a formula of another sheet refers to it."""
    first = _HEAD + 1
    last = _HEAD + max(1, len(paper.plan.event.participants))
    return f"'{paper.say('sheet.check_in')}'!$B${first}:$B${last}"
