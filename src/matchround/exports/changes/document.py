"""What the list of changes says, ready to be set. No markup, no layout."""

from dataclasses import dataclass

from matchround.exports.changes.by_name import by_name
from matchround.exports.changes.by_table import by_table
from matchround.exports.changes.entries import Entry
from matchround.exports.changes.moments import named_round, when_code
from matchround.exports.changes.news import News, news
from matchround.exports.differences import Differences
from matchround.exports.look import PLAIN, Look
from matchround.exports.occasion import event_title, occasion
from matchround.exports.people import page_language
from matchround.exports.stamp import revision_line
from matchround.wording import text

_OTHERS = ("timetable.you_meet", "changes.before")


@dataclass(frozen=True)
class Section:
    """One list with the headings of its columns."""

    heading: str
    columns: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Document:
    """Everything that is printed. `nothing` says so where no timetable changed.

    `logo` is a picture as SVG, "" for none.
    """

    title: str
    language: str
    event: str
    occasion: str
    heading: str
    valid: str
    foot: str
    news: tuple[News, ...]
    names: Section
    tables: Section
    nothing: str
    logo: str = ""

    @property
    def tells(self) -> bool:
        """Whether there is anything that somebody has to know."""
        return bool(self.news or self.names.entries or self.tables.entries or not self.nothing)


def document(found: Differences, look: Look = PLAIN) -> Document:
    """Put the changes into words, in the event's language."""
    plan = found.plan
    language = page_language(plan.event)
    title = event_title(plan.event, language)
    return Document(
        title=text("changes.title", language, title=title),
        language=language,
        event=title,
        occasion=occasion(plan.event, language),
        heading=text("changes.heading", language),
        valid=text("changes.valid", language, round=_first_round(found, language)),
        foot=revision_line(plan, language),
        news=tuple(news(found, language)),
        names=_names(found, language),
        tables=_tables(found, language),
        nothing="" if found.changed else text("changes.none", language),
        logo=look.logo,
    )


def _first_round(found: Differences, language: str) -> str:
    """Name the round from which on this holds; the next one where that round was cut."""
    start = found.replanned.from_round
    later = (r for r in found.plan.event.rounds if r.number >= start)
    return next((named_round(r, language) for r in later), str(start))


def _names(found: Differences, language: str) -> Section:
    codes = ("column.name", when_code(found.plan.event), "column.table", *_OTHERS)
    return Section(
        heading=text("changes.by_name", language),
        columns=tuple(text(code, language) for code in codes),
        entries=tuple(by_name(found, language)),
    )


def _tables(found: Differences, language: str) -> Section:
    codes = ("column.table", when_code(found.plan.event), "column.people", "changes.before")
    return Section(
        heading=text("sheet.by_table", language),
        columns=tuple(text(code, language) for code in codes),
        entries=tuple(by_table(found, language)),
    )
