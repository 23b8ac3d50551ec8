"""Meetings as cells: who meets, with their organisations; as wide as the largest meeting."""

from matchround.event import Meeting
from matchround.exports.agenda import Agendas

_PAIR = 2


def pair_headings(agendas: Agendas) -> tuple[str, ...]:
    """The codes of the headings over `pair_cells`."""
    return ("column.name", "column.organisation") * agendas.largest


def pair_widths(agendas: Agendas) -> tuple[float, ...]:
    """The widths of the columns of `pair_cells`, in characters."""
    each = (27.0, 29.0) if agendas.largest == _PAIR else (24.0, 24.0)
    return each * agendas.largest


def pair_cells(agendas: Agendas, meeting: Meeting) -> tuple[str, ...]:
    """Name and organisation of everybody in a meeting, empty up to the largest meeting."""
    people = [agendas.plan.event.by_id[i] for i in meeting.participants]
    words = [part for person in people for part in (person.name, person.organisation)]
    return (*words, *("",) * (2 * agendas.largest - len(words)))
