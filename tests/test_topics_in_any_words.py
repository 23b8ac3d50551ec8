"""What people have in common does not depend on the words or the language that they say it in."""

import csv
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.reading import read
from matchround.reading.thesaurus import thesaurus

LISTING = thesaurus().listing
CONCEPTS = sorted(LISTING)
NAMES = {
    concept: sorted({n for ns in LISTING[concept].values() for n in ns}) for concept in LISTING
}
COLUMNS = ("topics", "offers", "seeks")

CELLS = st.lists(st.sampled_from(CONCEPTS), max_size=3, unique=True)
ROWS = st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=4, max_size=6)


@settings(max_examples=25, deadline=None, derandomize=True, database=None)
@given(rows=ROWS, data=st.data())
def test_the_same_worth_in_any_words(
    rows: list[tuple[list[str], list[str], list[str]]], data: st.DataObject
) -> None:
    """Every word is replaced by any other name of its concept, in capitals or not."""
    plain = [[list(cell) for cell in row] for row in rows]
    mixed = [[[other_name(one, data) for one in cell] for cell in row] for row in plain]
    expected, found = event_of(plain), event_of(mixed)
    assert worths(found) == worths(expected)
    assert [len(p.topics) for p in found.players] == [len(p.topics) for p in expected.players]


def other_name(concept: str, data: st.DataObject) -> str:
    """Draw a name of a concept, written in one of several ways."""
    name = data.draw(st.sampled_from(NAMES[concept]))
    return data.draw(st.sampled_from([name, name.upper(), name.title(), name.replace(" ", "-")]))


def event_of(rows: list[list[list[str]]]) -> Event:
    """Read people of different organisations with these topics, offers and seeks."""
    table = StringIO()
    out = csv.writer(table, delimiter="\t")
    out.writerow(("name", "organisation", *COLUMNS))
    for number, row in enumerate(rows):
        letter = "ABCDEF"[number]
        cells = ("; ".join(cell) for cell in row)
        out.writerow((f"Person {letter}", f"Organisation {letter}", *cells))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "people.tsv"
        path.write_text(table.getvalue(), "utf-8")
        event = read([path]).event
    assert event is not None
    return event


def worths(event: Event) -> list[int]:
    """Give the worth of every pair, in order."""
    worth: list[int] = eligible_pairs(event).worth.tolist()
    return worth
