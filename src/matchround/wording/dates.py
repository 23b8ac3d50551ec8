"""Dates and clock times as they are written in each language."""

from datetime import date, time

from matchround.wording.languages import known

_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
    "nb": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "nn": "måndag tysdag onsdag torsdag fredag laurdag søndag",
    "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
    "fi": "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
}
_NORWEGIAN = "januar februar mars april mai juni juli august september oktober november desember"
_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "nb": _NORWEGIAN,
    "nn": _NORWEGIAN,
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta"
    " elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
}
_LONG = {
    "en": "{day} {date.day} {month} {date.year}",
    "sv": "{day} {date.day} {month} {date.year}",
    "nb": "{day} {date.day}. {month} {date.year}",
    "nn": "{day} {date.day}. {month} {date.year}",
    "da": "{day} den {date.day}. {month} {date.year}",
    "fi": "{day} {date.day}. {month} {date.year}",
}
_SHORT = {
    "en": "{0:%d/%m/%Y}",
    "sv": "{0:%Y-%m-%d}",
    "nb": "{0:%d.%m.%Y}",
    "nn": "{0:%d.%m.%Y}",
    "da": "{0:%d.%m.%Y}",
    "fi": "{0.day}.{0.month}.{0.year}",
}
_CLOCK = {"da": "{0:%H.%M}", "fi": "{0.hour}.{0:%M}"}


def date_long(day: date, language: str) -> str:
    """Write a date with the names of its day and month.

    >>> date_long(date(2027, 3, 4), "sv"), date_long(date(2027, 3, 4), "da")
    ('torsdag 4 mars 2027', 'torsdag den 4. marts 2027')
    """
    used = known(language)
    return _LONG[used].format(
        day=_DAYS[used].split()[day.weekday()],
        month=_MONTHS[used].split()[day.month - 1],
        date=day,
    )


def date_short(day: date, language: str) -> str:
    """Write a date in numbers.

    >>> date_short(date(2027, 3, 4), "sv"), date_short(date(2027, 3, 4), "fi")
    ('2027-03-04', '4.3.2027')
    """
    return _SHORT[known(language)].format(day)


def clock_text(moment: time, language: str) -> str:
    """Write a time of day.

    >>> clock_text(time(9, 5), "sv"), clock_text(time(9, 5), "da"), clock_text(time(9, 5), "fi")
    ('09:05', '09.05', '9.05')
    """
    return _CLOCK.get(language, "{0:%H:%M}").format(moment)
