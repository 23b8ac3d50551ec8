"""Everything that a user reads: texts by code, dates, numbers, alphabetical order."""

from matchround.wording.catalogue import Value, has, plural, text
from matchround.wording.collation import index_letter, sort_key
from matchround.wording.dates import clock_text, date_long, date_short
from matchround.wording.goals import goal_text
from matchround.wording.languages import LANGUAGES
from matchround.wording.lists import listing, number_text, percent_text
from matchround.wording.messages import message, remedy
from matchround.wording.starters import Reader, starter

__all__ = [
    "LANGUAGES",
    "Reader",
    "Value",
    "clock_text",
    "date_long",
    "date_short",
    "goal_text",
    "has",
    "index_letter",
    "listing",
    "message",
    "number_text",
    "percent_text",
    "plural",
    "remedy",
    "sort_key",
    "starter",
    "text",
]
