"""Entries as a calendar file (RFC 5545) that other programs understand."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC
from uuid import NAMESPACE_URL, uuid5

from icalendar import Calendar, vCalAddress
from icalendar import Event as Component

from matchround.event import Plan, Settings
from matchround.exports.calendar.entries import Entry
from matchround.exports.calendar.history import key_of

STAFF = "staff"
"""Stands for those who run the day where a participant's id would."""

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_EMAIL = re.compile(r"[!-~]+@[!-~]+", re.ASCII)


@dataclass(frozen=True)
class Writer:
    """Writes the calendars of a plan."""

    plan: Plan

    def content(self, entries: Iterable[Entry], owner: str) -> bytes:
        """Give the file of one owner: a participant's id, or STAFF."""
        calendar = Calendar()
        calendar.add("version", "2.0")
        calendar.add("prodid", "-//matchround//plan//EN")
        calendar.add("calscale", "GREGORIAN")
        if has_email(self.plan.event.settings):
            calendar.add("method", "PUBLISH")
        for entry in entries:
            calendar.add_component(self._component(entry, owner))
        content: bytes = calendar.to_ical()
        return content

    def _component(self, entry: Entry, owner: str) -> Component:
        component = Component()
        component.add("uid", uid(self.plan, owner, entry.round))
        component.add("sequence", self.plan.revision)
        component.add("dtstamp", self.plan.created.astimezone(UTC).replace(microsecond=0))
        component.add("dtstart", entry.span.start)
        component.add("dtend", entry.span.end)
        component.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
        component.add("summary", _one_line(entry.words.summary))
        component.add("description", "\n".join(map(_one_line, entry.words.lines)))
        if entry.place:
            component.add("location", _one_line(entry.place))
        if has_email(self.plan.event.settings):
            component.add("organizer", _organiser(self.plan.event.settings))
        return component


def uid(plan: Plan, owner: str, round_number: int) -> str:
    """Name an entry: the same for whatever its owner does in that round, in every revision.

    Neither who is met nor where is part of it, so that a change updates the entry.
    """
    return str(uuid5(NAMESPACE_URL, f"matchround:{key_of(plan)}/{owner}/{round_number}"))


def has_email(settings: Settings) -> bool:
    """Tell whether the organiser can be named: a calendar does so by an e-mail address."""
    return bool(_EMAIL.fullmatch(settings.organiser_email))


def _organiser(settings: Settings) -> vCalAddress:
    address = vCalAddress(f"mailto:{settings.organiser_email}")
    if name := _one_line(settings.organiser):
        address.params["CN"] = name
    return address


def _one_line(words: str) -> str:
    """Make one line of a text: nothing in it may look like the start of another."""
    return _CONTROL.sub(" ", " ".join(words.split()))
