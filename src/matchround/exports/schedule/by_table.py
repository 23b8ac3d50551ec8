"""The sheet "By table": one block per table, with who meets there in each round."""

from collections.abc import Sequence
from itertools import pairwise

from matchround.event import Table
from matchround.exports.agenda import Agendas
from matchround.exports.occasion import round_span
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
    width_scale,
)
from matchround.exports.schedule.signed_rows import sign_heading, sign_width, signed_row


def fill(paper: Paper, agendas: Agendas) -> None:
    """Write the sheet; a table's block is never cut by a page's end where it fits on one."""
    plan = paper.plan
    widths = (12, 9, paper.time_width, *pair_widths(agendas), *sign_width(paper))
    paper.widths(*widths)
    paper.title()
    paper.legend()
    heads = (*pair_headings(agendas), *sign_heading(paper))
    paper.headings(("column.table", "column.round", "column.time", *heads))
    head = paper.row
    names = {meeting.table for meeting in plan.meetings} | {name for name, _ in paper.marks.tables}
    used = [table for table in plan.event.tables if table.name in names]
    firsts = [_block(paper, table, agendas) for table in used]
    firsts.append(paper.row + 1)
    printing = Printing(_scale(paper, widths, firsts, head), head)
    make_printable(paper, printing)
    break_before(paper, page_starts(paper, firsts, printing, Filling(gap=1)))


def _scale(paper: Paper, widths: Sequence[float], firsts: Sequence[int], head: int) -> int:
    """A scale at which a table shares one page, where that can still be read."""
    heights = [paper.height(first, following - 2) for first, following in pairwise(firsts)]
    needed = max(heights, default=0) + paper.height(head, head)
    return height_scale(needed, width_scale(widths), LEAST_SCALE)


def _block(paper: Paper, table: Table, agendas: Agendas) -> int:
    """Write one table's rounds and give its first row."""
    first = paper.row + 1
    for round_ in paper.plan.event.rounds:
        meeting = agendas.at_table.get((table.name, round_.number))
        lead = (number_or_text(table.name), round_.number, round_span(round_, paper.language))
        changed = (table.name, round_.number) in paper.marks.tables
        if meeting:
            signed_row(paper, (*lead, *pair_cells(agendas, meeting)), changed=changed)
        else:
            unused = "schedule.unused" if table.is_open(round_.number) else "schedule.closed"
            empty = ("",) * (2 * agendas.largest - 1)
            signed_row(paper, (*lead, paper.say(unused), *empty), changed=changed)
            paper.join(4, 3 + 2 * agendas.largest)
        paper.bold(1)
    paper.row += 1
    return first
