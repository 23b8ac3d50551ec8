"""Cells turned into values: numbers, choices, yes and no. What cannot be read is a fault."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from matchround.reading.clocks import parse_clock, parse_date
from matchround.reading.notes import Notes
from matchround.reading.places import Cell
from matchround.reading.vocabulary import values

_NUMBER = re.compile(r"([+-]?\d+)(?:[.,]0+)?\s*(?:([^\W\d_]+)\.?)?")
_TEXT_MARKS = "'’‘´` "
"""What is put before a number to keep a spreadsheet program from changing it."""
_PIECE = "piece"
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_ADDRESS = re.compile(
    r"(?:mailto:)?([^@\s<>()\[\]:;,\"']+@[^@\s<>()\[\]:;,\"']+\.[^@\s<>()\[\]:;,\"'.]+)"
)

_PLAIN_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")

Parser = Callable[[Cell, str, Notes], object]
"""Turns a cell (never empty) into a value; a fault under the given name and None if it fails."""


@dataclass(frozen=True)
class Number:
    """A whole number from `least` to `most`, with or without its unit (`8 min`, `4 st`, `'8`)."""

    least: int
    most: int
    unit: str = ""

    def __call__(self, cell: Cell, name: str, notes: Notes) -> int | None:
        """Parse; also "8.0" and "8 min"."""
        match = _NUMBER.fullmatch(cell.text.lstrip(_TEXT_MARKS))
        if match is None or not self._unit_fits(match[2]):
            notes.fault("value.not_number", cell.place, name=name, value=cell.text)
            return None
        number = int(match[1])
        if number < self.least:
            notes.fault("value.too_small", cell.place, name=name, value=number, least=self.least)
            return None
        if number > self.most:
            notes.fault("value.too_large", cell.place, name=name, value=number, most=self.most)
            return None
        return number

    def _unit_fits(self, unit: str | None) -> bool:
        return not unit or values("unit").find(unit) in {self.unit, _PIECE}


@dataclass(frozen=True)
class Choice:
    """One of the values that `words/*.toml` lists under `kind`."""

    kind: str

    def __call__(self, cell: Cell, name: str, notes: Notes) -> str | None:
        """Parse a word of any of the six languages."""
        words = values(self.kind)
        found = words.find(cell.text)
        if found is None:
            allowed = ", ".join(words.values)
            notes.fault("value.unknown", cell.place, name=name, value=cell.text, allowed=allowed)
        return found


def yes_no(cell: Cell, name: str, notes: Notes) -> bool | None:
    """Parse yes or no."""
    answer = Choice("yes_no")(cell, name, notes)
    return None if answer is None else answer == "yes"


def line(cell: Cell, _name: str, _notes: Notes) -> str:
    """Take the text, on one line."""
    return " ".join(cell.text.split())


def clock_time(cell: Cell, name: str, notes: Notes) -> time | None:
    """Parse a time of day."""
    moment = parse_clock(cell.value)
    if moment is None:
        notes.fault("value.not_clock", cell.place, name=name, value=cell.text)
    return moment


def calendar_date(cell: Cell, name: str, notes: Notes) -> date | None:
    """Parse a date."""
    day = parse_date(cell.value)
    if day is None:
        notes.fault("value.not_date", cell.place, name=name, value=cell.text)
    return day


def time_zone(cell: Cell, name: str, notes: Notes) -> str | None:
    """Take the name of a time zone that the computer knows."""
    try:
        return ZoneInfo(cell.text).key
    except (KeyError, ValueError, OSError):
        # OSError: a name that is a folder of the time zone data, such as "Europe".
        notes.fault("value.not_time_zone", cell.place, name=name, value=cell.text)
        return None


def address_in(text: str) -> str:
    """Return the only e-mail address in a text, "" where there is none or more than one.

    >>> address_in("Åsa Öberg <asa@example.org>;")
    'asa@example.org'
    """
    if _PLAIN_ADDRESS.fullmatch(text):
        return text
    found = dict.fromkeys(_ADDRESS.findall(text))
    return next(iter(found)) if len(found) == 1 else ""


def email(cell: Cell, name: str, notes: Notes) -> str:
    """Take an e-mail address; one that does not look so is warned about."""
    if not _EMAIL.fullmatch(cell.text):
        notes.warn("value.not_email", cell.place, name=name, value=cell.text)
    return cell.text
