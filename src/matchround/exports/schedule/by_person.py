"""The sheet "By person": one row per person, by surname, with a column per round."""

from math import ceil

from matchround.event import Participant
from matchround.exports.agenda import Agendas, Entry
from matchround.exports.occasion import own_title, round_span
from matchround.exports.people import is_standby, surname_first
from matchround.exports.schedule.lettering import widest_part
from matchround.exports.schedule.marks import SIGN
from matchround.exports.schedule.paging import Filling, page_starts, saving_a_page
from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.printing import (
    Printing,
    break_before,
    break_columns,
    make_printable,
    width_scale,
)

_LEAST, _MOST = 22.0, 32.0
"""Of names and of organisations: characters."""

_ROUND = 18.0
_READABLE = 62


def fill(paper: Paper, agendas: Agendas) -> None:
    """Write the sheet."""
    rounds = paper.plan.event.rounds
    kept = _kept(agendas)
    paper.widths(*kept, *(_ROUND for _ in rounds))
    paper.title()
    paper.legend()
    heads = [_heading(paper, number) for number in range(len(rounds))]
    paper.named_headings([paper.say("column.name"), paper.say("column.organisation"), *heads])
    head = paper.row
    for person in agendas.people:
        entries = [agendas.entry(person, round_) for round_ in rounds]
        meets = [_signed(_meets(paper, person, entry), entry) for entry in entries]
        paper.cells((surname_first(person), person.organisation, *meets))
        paper.bold(1)
        paper.mark(*(n for n, entry in enumerate(entries, len(kept) + 1) if entry.changed))
    each = _rounds_per_page(len(rounds), kept)
    scale = width_scale((*kept, *(_ROUND,) * each))
    rows = range(head + 1, paper.row + 2)
    printing = saving_a_page(paper, rows, Printing(scale, head, columns="A:B"))
    make_printable(paper, printing)
    break_before(paper, page_starts(paper, rows, printing, Filling(even=True)))
    break_columns(paper, len(kept), each, len(rounds))


def _kept(agendas: Agendas) -> tuple[float, float]:
    """The widths of names and organisations: no word of them is broken, within reason."""
    people = agendas.people
    names = (widest_part(surname_first(person), bold=True) for person in people)
    organisations = (widest_part(person.organisation) for person in people)
    name, organisation = (
        max(_LEAST, min(_MOST, ceil(max(widths, default=0) + 1)))
        for widths in (names, organisations)
    )
    return name, organisation


def _rounds_per_page(rounds: int, kept: tuple[float, float]) -> int:
    """As many rounds as can be read side by side, the same number on each page."""
    for pages in range(1, rounds + 1):
        each = ceil(rounds / pages)
        if width_scale((*kept, *(_ROUND,) * each)) >= _READABLE:
            return each
    return 1


def _heading(paper: Paper, index: int) -> str:
    round_ = paper.plan.event.rounds[index]
    name = own_title(paper.plan.event, round_) or paper.say("timetable.round", number=round_.number)
    return "\n".join(part for part in (name, round_span(round_, paper.language)) if part)


def _meets(paper: Paper, person: Participant, entry: Entry) -> str:
    if entry.meeting is None:
        return _without(paper, person, entry)
    by_id = paper.plan.event.by_id
    others = [by_id[i].name for i in entry.meeting.participants if i != person.id]
    return "\n".join((*others, f"{paper.say('column.table')} {entry.meeting.table}"))


def _signed(words: str, entry: Entry) -> str:
    return f"{SIGN} {words}" if entry.changed else words


def _without(paper: Paper, person: Participant, entry: Entry) -> str:
    if entry.why:
        return paper.say("schedule.sits_out")
    if not entry.available:
        return paper.say("schedule.away")
    return paper.say("timetable.standby_role") if is_standby(person) else "–"
