"""Sectors: as given, else a colleague's, else unknown."""

from collections import Counter
from collections.abc import Sequence

from matchround.reading.folding import folded
from matchround.reading.notes import Notes
from matchround.reading.people import Person
from matchround.reading.places import Place
from matchround.reading.spellings import Spellings
from matchround.reading.splitting import meant
from matchround.reading.vocabulary import values

UNKNOWN = "unknown"


def sectors(
    persons: Sequence[Person], notes: Notes, known: Sequence[tuple[str, str]] = ()
) -> dict[str, str]:
    """Return each person's sector by id; "" for all where nobody has one.

    `known` are organisation and sector of people beside these.
    """
    spellings = Spellings(words=values("sector"))
    spellings.many((sector for _, sector in known), Place())
    written = {p.id: p for p in persons if meant(p.row.text("sector"))}
    given = {
        name: spellings.one(p.row.text("sector"), p.row.located("sector"))
        for name, p in written.items()
    }
    _warn_of_merged([(p, given[name]) for name, p in written.items()], notes)
    spellings.warn_of_similar("people.similar_sector", notes)
    if not given and not known:
        return {p.id: "" for p in persons}
    if len(given) == len(persons):
        return given
    by_organisation: dict[str, Counter[str]] = {}
    for organisation, sector in known:
        if organisation and sector != UNKNOWN:
            by_organisation.setdefault(organisation, Counter())[sector] += 1
    for person in persons:
        if person.id in given and person.organisation:
            by_organisation.setdefault(person.organisation, Counter())[given[person.id]] += 1
    return {
        p.id: given.get(p.id) or _inferred(p, by_organisation.get(p.organisation), notes)
        for p in persons
    }


def _warn_of_merged(read: Sequence[tuple[Person, str]], notes: Notes) -> None:
    """Tell of other words for a sector, each once; case and accents make no other word."""
    told: set[str] = set()
    for person, sector in read:
        written = person.row.text("sector")
        if folded(written) != folded(sector) and folded(written) not in told:
            told.add(folded(written))
            place = person.row.place("sector")
            notes.warn("people.sectors_merged", place, value=written, other=sector)


def _inferred(person: Person, colleagues: Counter[str] | None, notes: Notes) -> str:
    place = person.row.place("sector")
    if not colleagues:
        notes.warn("people.sector_unknown", place, name=person.name)
        return UNKNOWN
    sector = colleagues.most_common(1)[0][0]
    notes.warn(
        "people.sector_inferred", place,
        name=person.name, sector=sector, organisation=person.organisation,
    )  # fmt: skip
    return sector
