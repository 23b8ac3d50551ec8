"""One entry for somebody's whole day, short enough for a QR code that a telephone reads.

Telephones take a single entry from a code, so it lasts from the first meeting to the last and
lists them. It needs no net: everything stands in the code itself.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from matchround.event import Meeting, Participant, Plan
from matchround.exports.agenda import Agendas
from matchround.exports.calendar.clock import Span, spans
from matchround.exports.occasion import event_title
from matchround.wording import clock_text, text

_LONGEST_TITLE = 40
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,"})


@dataclass(frozen=True)
class Pocket:
    """Writes such entries for the people of a plan."""

    agendas: Agendas

    def entries(self, person: Participant, language: str) -> Iterator[str]:
        """Give the day as calendar entries, the fullest first; none without a date and clock."""
        held = self._held(person)
        if held:
            for words in self._lists(held, person, language):
                yield self._entry(held, words, language)

    @cached_property
    def _spans(self) -> dict[int, Span]:
        return dict(spans(self._plan.event))

    @property
    def _plan(self) -> Plan:
        return self.agendas.plan

    def _held(self, person: Participant) -> Sequence[tuple[Span, Meeting, str]]:
        """Give a person's meetings with their times and the others' names."""
        met = self.agendas.meetings
        known = self._plan.event.by_id
        return [
            (
                span,
                meeting,
                ", ".join(known[i].name for i in meeting.participants if i != person.id),
            )
            for number, span in self._spans.items()
            if (meeting := met.get((person.id, number)))
        ]

    def _lists(
        self, held: Sequence[tuple[Span, Meeting, str]], person: Participant, language: str
    ) -> Iterator[str]:
        """Give the meetings with names, the same shorter, times and tables alone, and none."""
        event = self._plan.event
        starts = {r.number: clock_text(r.start, language) for r in event.rounds if r.start}
        lines = [(starts[m.round], m.table, who) for _, m, who in held]
        codes = ("column.time", "column.table", "column.name")
        time, where, name = (text(code, language).lower() for code in codes)
        yield _joined(f"{when} {where} {table}: {who}" for when, table, who in lines)
        short = [f"{when} {table} {who}" for when, table, who in lines]
        yield _joined([f"{time} {where} {name}", *short])
        yield _joined([f"{time} {where}", *(f"{when} {table}" for when, table, _ in lines)])
        yield _joined([person.name])

    def _entry(self, held: Sequence[tuple[Span, Meeting, str]], words: str, language: str) -> str:
        settings = self._plan.event.settings
        place = _plain(settings.place)[:_LONGEST_TITLE]
        lines = (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            f"SUMMARY:{_plain(event_title(self._plan.event, language)[:_LONGEST_TITLE])}",
            f"DTSTART:{_moment(held[0][0].start)}",
            f"DTEND:{_moment(held[-1][0].end)}",
            *((f"LOCATION:{place}",) if place else ()),
            f"DESCRIPTION:{words}",
            "END:VEVENT",
            "END:VCALENDAR",
        )
        return "\n".join(lines)


def _joined(lines: Iterator[str] | Sequence[str]) -> str:
    return r"\n".join(map(_plain, lines))


def _plain(words: str) -> str:
    """Escape what has a meaning in a calendar; a text is one line."""
    return " ".join(words.split()).translate(_ESCAPED)


def _moment(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}{'Z' if moment.tzinfo else ''}"
