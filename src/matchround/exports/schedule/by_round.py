"""The sheet "By round": every meeting of every round, and who sits out; a page per round."""

from collections.abc import Sequence
from itertools import pairwise

from matchround.event import Round
from matchround.exports.agenda import Agendas
from matchround.exports.occasion import round_span, why_text
from matchround.exports.people import enlisted
from matchround.exports.schedule.cells import number_or_text
from matchround.exports.schedule.paging import Filling, page_starts
from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.people import pair_cells, pair_headings, pair_widths
from matchround.exports.schedule.printing import (
    LEAST_SCALE,
    Printing,
    break_before,
    height_scale,
    make_printable,
    page_height,
    width_scale,
)
from matchround.exports.schedule.signed_rows import sign_heading, sign_width, signed_row

_SHORT = 0.25
"""Of a page: rounds that are no higher than this share pages."""


def fill(paper: Paper, agendas: Agendas) -> None:
    """Write the sheet."""
    plan = paper.plan
    widths = (9, paper.time_width, 12, *pair_widths(agendas), *sign_width(paper))
    paper.widths(*widths)
    paper.title()
    paper.legend()
    heads = (*pair_headings(agendas), *sign_heading(paper))
    paper.headings(("column.round", "column.time", "column.table", *heads))
    head = paper.row
    first_rows = [_round(paper, agendas, round_) for round_ in plan.event.rounds]
    printing = _printing(paper, widths, first_rows, head)
    make_printable(paper, printing)
    break_before(paper, _page_starts(paper, first_rows, printing))


def _page_starts(paper: Paper, first_rows: Sequence[int], printing: Printing) -> Sequence[int]:
    """A page or more for each round; short rounds share pages."""
    ends = (*first_rows[1:], paper.row + 1)
    tallest = max(map(paper.height, first_rows, (end - 1 for end in ends)), default=0)
    if tallest <= page_height(printing.scale, landscape=printing.landscape) * _SHORT:
        return page_starts(paper, (*first_rows, paper.row + 1), printing)
    starts = list(first_rows[1:])
    for first, end in zip(first_rows, ends, strict=True):
        filling = Filling(even=True, fresh=first != first_rows[0])
        starts += page_starts(paper, range(first, end + 1), printing, filling)
    return sorted({*starts})


def _printing(
    paper: Paper, widths: Sequence[float], first_rows: Sequence[int], head: int
) -> Printing:
    """Lay the paper so that a round shares one page, in letters as large as can be."""
    heights = [paper.height(a, b - 1) for a, b in pairwise((*first_rows, paper.row + 1))]
    heights[:1] = [paper.height(1, head - 1) + height for height in heights[:1]]
    needed = max(heights, default=0) + paper.height(head, head)
    across, upright = (
        Printing(
            height_scale(needed, width_scale(widths, landscape=wide), LEAST_SCALE, landscape=wide),
            head,
            landscape=wide,
        )
        for wide in (True, False)
    )
    fits = needed <= page_height(upright.scale, landscape=False)
    if not fits or upright.scale < LEAST_SCALE:
        return across
    spilt = needed > page_height(across.scale)
    return upright if spilt or upright.scale > across.scale else across


def _round(paper: Paper, agendas: Agendas, round_: Round) -> int:
    """Write one round and give its first row."""
    first = paper.row + 1
    lead = (round_.number, round_span(round_, paper.language))
    for meeting in paper.plan.meetings:
        if meeting.round == round_.number:
            values = (*lead, number_or_text(meeting.table), *pair_cells(agendas, meeting))
            changed = (meeting.table, meeting.round) in paper.marks.tables
            signed_row(paper, values, changed=changed)
            paper.bold(3)
    for person in enlisted(paper.plan.event):
        entry = agendas.entry(person, round_)
        if entry.why and not entry.meeting:
            free, why = paper.say("schedule.sits_out"), why_text(entry.why, paper.language)
            empty = ("",) * (2 * agendas.largest - 3)
            values = (*lead, free, person.name, person.organisation, why, *empty)
            signed_row(paper, values, changed=entry.changed)
            paper.join(6, len(values))
    return first
