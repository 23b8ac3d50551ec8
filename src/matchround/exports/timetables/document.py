"""What is printed: every page's words, ready to be set. No markup, no layout."""

from dataclasses import dataclass

from matchround.event import Event, Participant, Plan
from matchround.exports.agenda import Agendas
from matchround.exports.calendar.pocket import Pocket
from matchround.exports.differences import Differences
from matchround.exports.look import PLAIN, Look
from matchround.exports.occasion import event_title, occasion
from matchround.exports.people import is_standby, page_language
from matchround.exports.qr_codes import picture
from matchround.exports.stamp import revision_line
from matchround.exports.timetables.rows import Row, rows
from matchround.wording import text


@dataclass(frozen=True)
class Page:
    """One participant's page. `hint` is a sentence for hosts and standby people.

    `code` is a QR code as SVG ("" where there is none), with what it is for in a caption and in
    words for who has the page read aloud. `again` stands over the boxes to tick.
    """

    language: str
    name: str
    organisation: str
    event: str
    occasion: str
    hint: str
    headings: tuple[str, str, str]
    rows: tuple[Row, ...]
    foot: str
    again: str = ""
    code: str = ""
    code_caption: str = ""
    code_hint: str = ""


@dataclass(frozen=True)
class Document:
    """All pages, in the order in which they are printed. `logo` is SVG, "" for none."""

    title: str
    language: str
    pages: tuple[Page, ...]
    logo: str = ""


def document(plan: Plan, look: Look = PLAIN, *, with_codes: bool = True) -> Document:
    """Put every participant's page into words, in the reader's language."""
    agendas = Agendas(plan)
    language = page_language(plan.event)
    title = text("timetables.title", language, title=event_title(plan.event, language))
    pocket = Pocket(agendas) if with_codes else None
    pages = tuple(_page(person, agendas, pocket) for person in agendas.people)
    return Document(title, language, pages, look.logo)


def changed_document(found: Differences, look: Look = PLAIN) -> Document:
    """Put the pages into words that changed; rows that are different are marked.

    On a page that somebody did not have before nothing is marked.
    """
    event = found.plan.event
    new = {person.id for person in found.new}
    marked = frozenset(key for key in found.cells if key[0] not in new)
    agendas = Agendas(found.plan, marked)
    language = page_language(event)
    title = text("timetables.title_changed", language, title=event_title(event, language))
    pocket = Pocket(agendas)
    pages = tuple(_page(person, agendas, pocket) for person in found.changed)
    return Document(title, language, pages, look.logo)


def _page(person: Participant, agendas: Agendas, pocket: Pocket | None) -> Page:
    event = agendas.plan.event
    language = page_language(event, person)
    code = picture(pocket.entries(person, language)) if pocket else ""
    return Page(
        language=language,
        name=person.name,
        organisation=person.organisation,
        event=event_title(event, language),
        occasion=occasion(event, language),
        hint=_hint(person, language),
        headings=_headings(event, language),
        rows=rows(person, agendas, language),
        foot=revision_line(agendas.plan, language),
        again=text("timetable.again", language),
        code=code,
        code_caption=text("timetable.code", language),
        code_hint=text("timetable.code_hint", language),
    )


def _headings(event: Event, language: str) -> tuple[str, str, str]:
    first = "column.time" if any(r.start for r in event.rounds) else "column.round"
    codes = (first, "column.table", "timetable.you_meet")
    when, where, whom = (text(code, language) for code in codes)
    return when, where, whom


def _hint(person: Participant, language: str) -> str:
    if is_standby(person):
        return text("timetable.standby", language)
    if person.table:
        return text("timetable.keeps_table", language, table=person.table)
    return ""
