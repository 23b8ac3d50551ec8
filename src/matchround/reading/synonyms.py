"""The Synonyms sheet: words that mean the same topic."""

from collections.abc import Sequence

from matchround.reading.folding import folded
from matchround.reading.notes import Notes
from matchround.reading.rows import Sheet
from matchround.reading.splitting import splitter


def read_synonyms(sheets: Sequence[Sheet], notes: Notes) -> dict[str, str]:
    """Return, for each folded word, the spelling of the topic that it means.

    Rows may be chained (a is b, b is c): all of them mean the topic that was named first.
    """
    parent: dict[str, str] = {}
    spelling: dict[str, str] = {}
    for topic, same in _pairs(sheets, notes):
        for word in (topic, same):
            spelling.setdefault(folded(word), word)
        order = list(spelling).index
        first, second = sorted((_root(folded(word), parent) for word in (topic, same)), key=order)
        if first != second:
            parent[second] = first
    return {word: spelling[_root(word, parent)] for word in spelling}


def _root(word: str, parent: dict[str, str]) -> str:
    while word in parent:
        word = parent[word]
    return word


def _pairs(sheets: Sequence[Sheet], notes: Notes) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for sheet in sheets:
        cells = [cell for row in sheet.rows for cell in row.cells.get("same as", ())]
        cut = splitter(cells)
        for row in sheet.rows:
            topic = row.text("topic")
            if topic == "" and row.given("same as"):
                notes.fault("synonyms.no_topic", row.place("topic"))
            elif topic and not row.given("same as"):
                notes.warn("synonyms.no_words", row.place("same as"), topic=topic)
            for cell in row.cells.get("same as", ()) if topic else ():
                pairs += [(topic, word) for word in cut.split(cell.text)]
    return pairs
