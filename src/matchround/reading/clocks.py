"""Times of day and dates, however a spreadsheet or a person writes them."""

import re
from datetime import date, datetime, time, timedelta

from matchround.reading.folding import folded
from matchround.reading.places import Value, text_of
from matchround.reading.vocabulary import values

_CLOCK = re.compile(
    r"(?:kl\.?|klokken|klockan|klo|at)?\s*(\d{1,2})(?:[:.,h]\s?(\d{2})(?::00)?)?\s*(am|pm)?"
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?")
_NUMBERS = re.compile(r"(?:\w+ )?(\d{1,2})[./ -]+(\d{1,2})[./ -]+(\d{4})")
_NAMED = re.compile(r"(?:[^\W\d]+ )*?(\d{1,2}) ([^\W\d]+) (\d{4})")
_NOON = 12
_HOURS = 24


def parse_clock(value: Value) -> time | None:
    """Return the time of day that a value means, None where it is none.

    >>> parse_clock("13.30"), parse_clock("kl. 9"), parse_clock(0.5)
    (datetime.time(13, 30), datetime.time(9, 0), datetime.time(12, 0))
    """
    if isinstance(value, datetime):
        return _to_the_minute(value.time())
    if isinstance(value, time):
        return _to_the_minute(value)
    if isinstance(value, timedelta):
        return _since_midnight(value.total_seconds() / 60)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _clock_number(value)
    return _clock_text(text_of(value)) if isinstance(value, str) else None


def _to_the_minute(moment: time) -> time:
    return time(moment.hour, moment.minute)


def _clock_number(value: float) -> time | None:
    """Read a share of a day (0.5), a whole hour (9), or 13.3, which is what "13.30" becomes."""
    if 0 < value < 1:
        return _since_midnight(value * 24 * 60)
    whole = isinstance(value, int) or value.is_integer()
    return _clock_text(text_of(value) if whole else f"{value:.2f}")


def _since_midnight(minutes: float) -> time | None:
    hours, rest = divmod(round(minutes), 60)
    return time(hours, rest) if 0 <= hours < _HOURS else None


def _clock_text(text: str) -> time | None:
    match = _CLOCK.fullmatch(text.casefold())
    if match is None:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    if match[3]:
        hours = hours % _NOON + (_NOON if match[3] == "pm" else 0)
    try:
        return time(hours, minutes)
    except ValueError:
        return None


def parse_date(value: Value) -> date | None:
    """Return the date that a value means, None where it is none. Day before month.

    >>> parse_date("4.3.2027"), parse_date("torsdag den 4. marts 2027")
    (datetime.date(2027, 3, 4), datetime.date(2027, 3, 4))
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = text_of(value) if isinstance(value, str) else ""
    if match := _ISO.fullmatch(text):
        return _day(match[1], match[2], match[3])
    if match := _NUMBERS.fullmatch(text):
        return _day(match[3], match[2], match[1])
    if (match := _NAMED.fullmatch(folded(text))) and (month := values("month").find(match[2])):
        return _day(match[3], month, match[1])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
