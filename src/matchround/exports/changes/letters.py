"""Which words of the list have letters that the font lacks."""

from collections.abc import Iterator

from matchround.errors import Finding
from matchround.exports.changes.document import Document
from matchround.exports.product import warning


def lacking(document: Document, missing: frozenset[str], file: str) -> Iterator[Finding]:
    """Tell of every text that lacks letters, once."""
    for words in dict.fromkeys(_texts(document)):
        if letters := " ".join(sorted(missing.intersection(words))):
            yield warning("export.missing_letters", file, text=words, characters=letters)


def _texts(document: Document) -> Iterator[str]:
    yield from (document.event, document.occasion)
    for told in document.news:
        yield from told.words
    for entry in (*document.names.entries, *document.tables.entries):
        yield from (entry.name, entry.below)
        for line in entry.lines:
            yield from (line.table, line.table_before, *line.people_before)
            for who in line.people:
                yield from (who.name, who.belongs)
