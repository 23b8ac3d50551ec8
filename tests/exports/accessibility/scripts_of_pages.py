"""What must be read aloud of each product, in the order in which one reads it on the page."""

from collections.abc import Callable, Iterator

from matchround.event import Plan
from matchround.exports.changes.document import document as what_changed
from matchround.exports.changes.entries import Line
from matchround.exports.desk_list.document import document as desk_list
from matchround.exports.differences import differences
from matchround.exports.framing import Frame
from matchround.exports.table_signs.document import document as table_signs
from matchround.exports.timetables.document import Document, Page, changed_document, document
from matchround.exports.timetables.rows import Row
from matchround.exports.wall_list.document import document as wall_list

BETWEEN = "  ·  "
Words = Iterator[str]


def _meeting(row: Row, *, starters: bool) -> Words:
    for partner in row.partners:
        yield from (partner.name, partner.belongs)
    if starters:
        yield row.starter


def _row(row: Row, *, whole: bool) -> Words:
    yield row.when
    yield from (row.round, row.mark) if whole else ()
    if row.partners:
        yield row.table
        yield from _meeting(row, starters=whole)
    else:
        yield row.note
        yield f": {row.why}" if row.why else ""


def _top(page: Page) -> Words:
    yield BETWEEN.join(it for it in (page.event, page.occasion) if it)
    yield from (page.name, page.organisation, page.hint)


def _day(page: Page) -> Words:
    yield from _top(page)
    if page.code:
        yield from (page.code_hint, page.code_caption)
    yield from page.headings
    yield page.again if any(row.partners for row in page.rows) else ""
    for row in page.rows:
        yield from _row(row, whole=True)


def timetables(plan: Plan) -> Words:
    """Everybody's page; its foot repeats what is said."""
    for page in document(plan).pages:
        yield from _day(page)


def changed_timetables(plan: Plan) -> Words:
    """The pages that are not as they were."""
    found = differences(plan)
    for page in changed_document(found).pages if found else ():
        yield from _day(page)


def _in_stacks(whole: Document, count: int) -> Iterator[Page]:
    """Give the pages sheet by sheet, where the cut stacks are laid below each other."""
    sheets = -(-len(whole.pages) // count)
    for sheet in range(sheets):
        yield from whole.pages[sheet::sheets]


def two_up(plan: Plan) -> Words:
    """Two to a sheet, each with its foot."""
    for page in _in_stacks(document(plan), 2):
        yield from (*_day(page), page.name, page.foot)


def cards(plan: Plan) -> Words:
    """Four to a sheet, each with its foot."""
    for page in _in_stacks(document(plan, with_codes=False), 4):
        yield from _top(page)
        for row in page.rows:
            yield from _row(row, whole=False)
        yield page.foot


def _head(frame: Frame, part: str) -> Words:
    yield from (frame.heading, part, BETWEEN.join(it for it in (frame.event, frame.occasion) if it))


def wall(plan: Plan) -> Words:
    """The list on the wall; one page of it is enough for all."""
    it = wall_list(plan)
    initials = [line.initial for line in it.lines]
    yield from _head(it.frame, f"{initials[0]}–{initials[-1]}")
    yield from (it.note, it.headings[0])
    for column in it.columns:
        yield from (column.start, column.number)
    for number, line in enumerate(it.lines):
        yield line.initial if line.initial not in initials[:number] else ""
        yield from (line.name, line.organisation, *line.tables)


def desk(plan: Plan) -> Words:
    """The list at the desk."""
    it = desk_list(plan)
    yield from (*_head(it.frame, it.total), it.confidential, *it.columns)
    for line in it.lines:
        yield from (line.name, line.note, line.organisation, line.phone, line.first)
    yield from (it.walk_ins, *it.columns, it.counts_heading, BETWEEN, it.total)
    for count in it.counts:
        yield from (count.organisation, count.people)


def signs(plan: Plan) -> Words:
    """The sign of each table."""
    it = table_signs(plan)
    for sign in it.signs:
        yield from (sign.word, sign.name)
        for line in sign.lines:
            yield line.when
            for sitter in line.sitters:
                yield from (sitter.name, sitter.organisation)
            yield "" if line.sitters else it.free


def _change(line: Line) -> Words:
    yield from (line.when, line.table, line.note)
    for who in line.people:
        yield from (who.name, who.belongs)
    yield from (line.was, line.table_before, ", ".join(line.people_before))


def changes(plan: Plan) -> Words:
    """What is new, then who goes where instead, by name and by table."""
    found = differences(plan)
    assert found is not None
    it = what_changed(found)
    yield from (
        it.heading,
        it.valid,
        BETWEEN.join(word for word in (it.event, it.occasion) if word),
    )
    for news in it.news:
        yield from (news.label, BETWEEN.join(news.words))
    for section in (it.names, it.tables):
        yield from (section.heading, *section.columns)
        for entry in section.entries:
            yield from (entry.name, entry.below)
            for line in entry.lines:
                yield from _change(line)


SCRIPTS: dict[str, Callable[[Plan], Words]] = {
    "timetables": timetables,
    "timetables-changed": changed_timetables,
    "timetables-a4": two_up,
    "cards": cards,
    "wall-list": wall,
    "desk-list": desk,
    "table-signs": signs,
    "changes": changes,
}
