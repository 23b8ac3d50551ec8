"""What every product says about the event itself and its clock."""

from datetime import time

from matchround.event import Coded, Event, Round
from matchround.wording import clock_text, date_long, has, text


def event_title(event: Event, language: str) -> str:
    """The event's title, or a plain word where it has none."""
    return event.settings.title or text("timetable.untitled", language)


def occasion(event: Event, language: str) -> str:
    """Date and place, as far as they are known."""
    day = event.settings.date
    parts = (date_long(day, language) if day else "", event.settings.place)
    return " · ".join(part for part in parts if part)


def span(start: time | None, end: time | None, language: str) -> str:
    """From when to when: "09:00–09:08"; "" without a clock."""
    return "–".join(clock_text(moment, language) for moment in (start, end) if moment)


def round_span(round_: Round, language: str) -> str:
    """A round's time; "" where the event has no clock."""
    return span(round_.start, round_.end, language)


def why_text(why: Coded | None, language: str, *, own: bool = False) -> str:
    """Say why somebody sits out or a meeting is not held; "" where there are no words for it.

    `own` speaks to the person themselves; else it says nothing that hints at a person's needs.
    """
    if why is None:
        return ""
    codes = (f"why.{why.code}.{'you' if own else 'shared'}", f"why.{why.code}")
    return next((text(code, language, **why.data) for code in codes if has(code)), "")


def own_title(event: Event, round_: Round) -> str:
    """Give the title of a round that no other round shares, else ""; those go by their number."""
    titles = [other.title for other in event.rounds]
    return round_.title if titles.count(round_.title) == 1 else ""
