"""Entries as a calendar file (RFC 5545) that other programs understand."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from uuid import NAMESPACE_URL, uuid5

from matchround.event import Plan, Settings
from matchround.exports.calendar.entries import Entry
from matchround.exports.calendar.history import key_of

STAFF = "staff"
"""Stands for those who run the day where a participant's id would."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_EMAIL = re.compile(r"[!-~]+@[!-~]+", re.ASCII)
_ESCAPED = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,"})

_LINE = 74
"""Bytes of a line, at most; one that goes on has a blank before them."""


@dataclass(frozen=True)
class Writer:
    """Writes the calendars of a plan."""

    plan: Plan

    def content(self, entries: Iterable[Entry], owner: str) -> bytes:
        """Give the file of one owner: a participant's id, or STAFF."""
        return b"".join(_folded(line) + b"\r\n" for line in self._lines(entries, owner))

    def _lines(self, entries: Iterable[Entry], owner: str) -> Iterator[str]:
        yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//matchround//plan//EN")
        yield "CALSCALE:GREGORIAN"
        if has_email(self.plan.event.settings):
            yield "METHOD:PUBLISH"
        for entry in entries:
            yield from self._entry(entry, owner)
        yield "END:VCALENDAR"

    def _entry(self, entry: Entry, owner: str) -> Iterator[str]:
        yield "BEGIN:VEVENT"
        yield f"SUMMARY:{_text(entry.words.summary)}"
        yield f"DTSTART:{_moment(entry.span.start)}"
        yield f"DTEND:{_moment(entry.span.end)}"
        yield f"DTSTAMP:{self._made}"
        yield f"UID:{uid(self.plan, owner, entry.round)}"
        yield f"SEQUENCE:{self.plan.revision}"
        lines = r"\n".join(map(_text, entry.words.lines))
        yield f"DESCRIPTION:{lines}"
        if entry.place:
            yield f"LOCATION:{_text(entry.place)}"
        yield from self._organiser
        yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
        yield "END:VEVENT"

    @cached_property
    def _made(self) -> str:
        return _moment(self.plan.created.astimezone(UTC))

    @cached_property
    def _organiser(self) -> tuple[str, ...]:
        """Who sends the calendar; nobody where no e-mail address is known."""
        settings = self.plan.event.settings
        if not has_email(settings):
            return ()
        name = _one_line(settings.organiser).replace('"', "'")
        called = f';CN="{name}"' if name else ""
        return (f"ORGANIZER{called}:mailto:{settings.organiser_email}",)


def uid(plan: Plan, owner: str, round_number: int) -> str:
    """Name an entry: the same for whatever its owner does in that round, in every revision.

    Neither who is met nor where is part of it, so that a change updates the entry.
    """
    return str(uuid5(NAMESPACE_URL, f"matchround:{key_of(plan)}/{owner}/{round_number}"))


def has_email(settings: Settings) -> bool:
    """Tell whether the organiser can be named: a calendar does so by an e-mail address."""
    return bool(_EMAIL.fullmatch(settings.organiser_email))


def _moment(moment: datetime) -> str:
    return f"{moment:%Y%m%dT%H%M%S}{'Z' if moment.tzinfo else ''}"


def _text(words: str) -> str:
    return _one_line(words).translate(_ESCAPED)


def _one_line(words: str) -> str:
    """Make one line of a text: nothing in it may look like the start of another."""
    return _CONTROL.sub(" ", " ".join(words.split()))


def _folded(line: str) -> bytes:
    """Break a long line, neither within a letter nor after a backslash."""
    rest = line.encode()
    pieces = []
    while len(rest) > _LINE:
        end = _LINE
        while rest[end] & 0xC0 == 0x80:  # noqa: PLR2004 -- what UTF-8 begins all but first bytes with
            end -= 1
        if rest[end - 1 : end] == b"\\":
            end -= 1
        pieces.append(rest[:end])
        rest = rest[end:]
    return b"\r\n ".join((*pieces, rest))
