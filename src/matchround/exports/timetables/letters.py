"""Which names and other texts of the pages have letters that the font lacks."""

from collections.abc import Iterator

from matchround.errors import Finding
from matchround.exports.product import warning
from matchround.exports.timetables.document import Document, Page


def lacking(document: Document, missing: frozenset[str], file: str) -> Iterator[Finding]:
    """Tell of every name that lacks letters, then of other texts with letters not yet told."""
    told: set[str] = set()
    texts = [(page, words) for page in document.pages for words in _own(page)]
    names = len(texts)
    texts += [(page, words) for page in document.pages for words in _others(page)]
    for number, (page, words) in enumerate(texts):
        found = missing.intersection(words)
        if found and (number < names or found - told):
            told |= found
            letters = " ".join(sorted(found))
            yield warning(
                "export.missing_glyphs", file, text=words, characters=letters, person=page.name
            )


def _own(page: Page) -> tuple[str, ...]:
    return (page.name, page.organisation)


def _others(page: Page) -> Iterator[str]:
    yield from (page.event, page.occasion)
    for row in page.rows:
        yield from (row.table, row.note, row.why, *(partner.belongs for partner in row.partners))
        yield row.starter
