"""Whom a text means: an id, a name, an e-mail address or an organisation."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from matchround.reading.folding import folded
from matchround.reading.people import People
from matchround.reading.vocabulary import SHORTEST

_SHOWN = 4
_LIKE = 80
"""Similarity (0..100) from which a name is shown as a candidate; nothing is ever picked by it."""


@dataclass(frozen=True)
class Entry:
    """Somebody who may be meant; `id` is "" for those who were left out."""

    id: str
    name: str
    organisation: str
    email: str = ""

    @property
    def shown(self) -> str:
        """The name with its organisation and id, as a candidate is shown."""
        details = ", ".join(part for part in (self.organisation, self.id) if part)
        return f"{self.name} ({details})" if details else self.name


_Index = dict[str, list[Entry]]


class Directory:
    """Finds people and organisations of the event by what a cell calls them."""

    def __init__(self, people: People, beside: Sequence[Entry] = ()) -> None:
        """Take the people of a sheet, and those known beside them."""
        self.entries = [
            Entry(p.id, p.name, p.organisation, p.row.text("email")) for p in people.persons
        ]
        self.entries += beside
        self.gone = [Entry("", entry.name, entry.organisation) for entry in people.left_out]
        self._organisations = people.organisations

    def people(self, text: str) -> tuple[Entry, ...]:
        """Return everybody whom a text names exactly, people who come before those left out.

        An id wins over an address, that over a name; "Öberg, Åsa" and "Åsa Öberg (Umeå Energi)"
        are names as well.
        """
        found = next(filter(None, self._found(text)), [])
        return tuple([entry for entry in found if entry.id] or found)

    def _found(self, text: str) -> Iterator[list[Entry]]:
        exact, loose = text.casefold().strip(), folded(text)
        yield self._by_id.get(exact, [])
        yield self._by_email.get(exact, [])
        yield self._by_name.get(exact, [])
        yield self._by_folded_name.get(loose, [])
        yield self._by_more.get(loose, [])

    # Each index is made when it is first asked: those of many people take a while.

    @cached_property
    def _by_id(self) -> _Index:
        return _index(self.entries, lambda entry: [entry.id.casefold()])

    @cached_property
    def _by_email(self) -> _Index:
        return _index(self.entries, lambda entry: [entry.email.casefold()])

    @cached_property
    def _by_name(self) -> _Index:
        return _index(self._everybody, lambda entry: [entry.name.casefold()])

    @cached_property
    def _by_folded_name(self) -> _Index:
        return _index(self._everybody, lambda entry: [folded(entry.name)])

    @cached_property
    def _by_more(self) -> _Index:
        def keys(entry: Entry) -> Iterable[str]:
            return _turned(entry.name), _with_organisation(entry)

        return _index(self._everybody, keys)

    @property
    def _everybody(self) -> Sequence[Entry]:
        return [*self.entries, *self.gone]

    def organisation(self, text: str) -> str | None:
        """Return the organisation that a text names, in the event's spelling."""
        return self._organisations.known(text)

    def candidates(self, text: str) -> str:
        """Return, as text, who may have been meant, "" where nobody is like it."""
        if len(text) < SHORTEST:
            return ""
        from rapidfuzz import fuzz, process  # noqa: PLC0415 -- heavy: only for unknown names

        names = {index: folded(entry.name) for index, entry in enumerate(self.entries)}
        found = process.extract(
            folded(text), names, scorer=fuzz.token_sort_ratio, score_cutoff=_LIKE, limit=_SHOWN
        )
        return listed(self.entries[index] for _, _, index in found)


def listed(entries: Iterable[Entry]) -> str:
    """List people as candidates are shown."""
    return "; ".join(entry.shown for entry in entries)


def _index(entries: Iterable[Entry], keys: Callable[[Entry], Iterable[str]]) -> _Index:
    index: _Index = {}
    for entry in entries:
        for key in dict.fromkeys(keys(entry)):
            if key:
                index.setdefault(key, []).append(entry)
    return index


def _turned(name: str) -> str:
    """The name with the other part first: "Åsa Öberg" for "Öberg, Åsa" and the other way."""
    before, comma, after = name.partition(",")
    if comma:
        return folded(f"{after} {before}")
    words = name.split(" ")
    return folded(" ".join((words[-1], *words[:-1])))


def _with_organisation(entry: Entry) -> str:
    return folded(f"{entry.name} {entry.organisation}") if entry.organisation else ""
