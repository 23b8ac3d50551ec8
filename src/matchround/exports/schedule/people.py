"""Meetings as cells: who meets, with their organisations; as wide as the largest meeting."""

from collections.abc import Sequence
from math import ceil

from matchround.event import Meeting
from matchround.exports.agenda import Agendas
from matchround.exports.schedule.lettering import width_of

_LEAST = 18
_MOST, _MOST_OF_MORE = 36, 26
"""Of a pair, and of larger meetings: characters."""

_PAIR = 2
_USUAL = 0.9
_LITTLE_MORE = 1.2


def pair_headings(agendas: Agendas) -> tuple[str, ...]:
    """The codes of the headings over `pair_cells`."""
    return ("column.name", "column.organisation") * agendas.largest


def pair_widths(agendas: Agendas) -> tuple[float, ...]:
    """The widths of the columns of `pair_cells`, in characters: most names take one line."""
    most = _MOST if agendas.largest == _PAIR else _MOST_OF_MORE
    names = [person.name for person in agendas.people]
    organisations = [person.organisation for person in agendas.people]
    return (_width(names, most), _width(organisations, most)) * agendas.largest


def _width(words: Sequence[str], most: int) -> float:
    """As wide as nine of ten words need, or all where that is little more, within reason."""
    widths = sorted(map(width_of, words)) or [0.0]
    usual = widths[int((len(widths) - 1) * _USUAL)]
    needed = widths[-1] if widths[-1] <= usual * _LITTLE_MORE else usual
    return float(max(_LEAST, min(most, ceil(needed + 1))))


def pair_cells(agendas: Agendas, meeting: Meeting) -> tuple[str, ...]:
    """Name and organisation of everybody in a meeting, empty up to the largest meeting."""
    people = [agendas.plan.event.by_id[i] for i in meeting.participants]
    words = [part for person in people for part in (person.name, person.organisation)]
    return (*words, *("",) * (2 * agendas.largest - len(words)))
