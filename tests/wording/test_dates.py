"""Dates and clocks against Babel, which is used only here."""

from datetime import date, time, timedelta

import pytest

from matchround.wording import LANGUAGES, clock_text, date_long, date_short

babel_dates = pytest.importorskip("babel.dates", reason="Babel is in the group dev only")

A_YEAR = [date(2027, 1, 1) + timedelta(days=13 * n) for n in range(28)]
LOCALES = {"en": "en_GB"}
LONG = {"da": "EEEE 'den' d. MMMM y", "en": "EEEE d MMMM y"}
SHORT = {"en": "dd/MM/y", "sv": "y-MM-dd", "nb": "dd.MM.y", "nn": "dd.MM.y", "da": "dd.MM.y"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_date_is_what_babel_writes(language: str) -> None:
    """Days and months of a whole year are named as Unicode's data names them."""
    for day in A_YEAR:
        form = LONG.get(language, "full")
        expected = babel_dates.format_date(day, form, locale=LOCALES.get(language, language))
        assert date_long(day, language) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_short_date_is_what_babel_writes(language: str) -> None:
    """The order and the marks are the language's own."""
    for day in A_YEAR:
        form = SHORT.get(language, "d.M.y")
        assert date_short(day, language) == babel_dates.format_date(day, form, locale=language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", [time(0, 0), time(9, 5), time(13, 30)])
def test_a_clock_time_is_what_babel_writes(language: str, moment: time) -> None:
    """Hours and minutes stand as in the language's short time."""
    locale = LOCALES.get(language, language)
    assert clock_text(moment, language) == babel_dates.format_time(moment, "short", locale=locale)


def test_an_unknown_language_gets_english_dates() -> None:
    """A language that is not known is no error."""
    assert date_long(date(2027, 3, 4), "xx") == "Thursday 4 March 2027"
    assert clock_text(time(9, 5), "") == "09:05"
