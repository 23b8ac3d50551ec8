"""calendar/*.ics: a file per participant with their meetings, and one with the rounds."""

from collections.abc import Iterator
from pathlib import Path

from matchround.errors import Finding
from matchround.event import Event, Plan
from matchround.exports.calendar.clock import lacks_clock
from matchround.exports.calendar.entries import Entries
from matchround.exports.calendar.history import everybody
from matchround.exports.calendar.ics import STAFF, Writer, has_email
from matchround.exports.calendar.names import file_names
from matchround.exports.product import Product, put, warning
from matchround.exports.stamp import time_zone

FOLDER = "calendar"


def write(plan: Plan, folder: Path) -> Product:
    """Write a calendar for everybody who has a meeting or had one in an earlier revision.

    Nothing is written, and a warning says why, where the event has no date or no clock.

    Raises:
        OSError: when a file cannot be written.
    """
    target = folder / FOLDER
    if missing := tuple(_missing(plan.event)):
        return Product(target, missing, written=False)
    made = [put(plan, target / name, content) for name, content in files(plan)]
    held_open = [found for product in made for found in product.warnings]
    return Product(target, (*_weaknesses(plan.event), *held_open))


def files(plan: Plan) -> Iterator[tuple[str, bytes]]:
    """Give every file's name and content; a calendar without entries would be none."""
    entries, writer = Entries(plan), Writer(plan)
    people = everybody(plan)
    names = file_names(people)
    for person in people:
        if own := tuple(entries.of_person(person)):
            yield names[person.id], writer.content(own, person.id)
    if rounds := tuple(entries.of_staff()):
        yield f"{STAFF}.ics", writer.content(rounds, STAFF)


def _missing(event: Event) -> Iterator[Finding]:
    if event.settings.date is None:
        yield warning("export.calendar_no_date", FOLDER)
    if lacks_clock(event):
        yield warning("export.calendar_no_clock", FOLDER)


def _weaknesses(event: Event) -> Iterator[Finding]:
    if time_zone(event) is None:
        yield warning("export.calendar_no_zone", FOLDER)
    if not has_email(event.settings):
        yield warning("export.calendar_no_email", FOLDER)
