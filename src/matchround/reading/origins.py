"""Where a list of participants comes from: exports of forms and ticket shops, by their headers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from matchround.reading.folding import folded, squeezed
from matchround.reading.vocabulary import columns, listing

_ANYWHERE = "anywhere"
_PARTICIPANTS = "participants"


@dataclass(frozen=True)
class Patterns:
    """Headers as they are listed: whole ones, and the beginnings of those that end in `*`."""

    whole: frozenset[str] = frozenset()
    begun: tuple[str, ...] = ()

    def hold(self, header: str) -> bool:
        """Tell whether a header is one of them as a whole."""
        return squeezed(header) in self.whole

    def begin(self, header: str) -> bool:
        """Tell whether a header begins as one of them does."""
        return f"{folded(header)} ".startswith(self.begun)


@dataclass(frozen=True)
class Origin:
    """A source of lists, as `words/exports.toml` describes it; without a title, none is known."""

    title: str = ""
    signs: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    prefixes: tuple[str, ...] = ()
    fill: frozenset[str] = frozenset()
    from_right: bool = False
    weak: frozenset[str] = frozenset()
    unread: Patterns = field(default_factory=Patterns)
    nobody: frozenset[str] = frozenset()
    statuses: Mapping[str, str] = field(default_factory=dict)

    def column(self, header: str) -> str | None:
        """Return the column that only this source calls so."""
        return self.columns.get(squeezed(header))

    def prefixed(self, header: str) -> str | None:
        """Return the column that a header is a word for behind its prefix."""
        text = folded(header)
        words = columns(_PARTICIPANTS)
        rests = (text.removeprefix(p) for p in self.prefixes if text.startswith(p))
        return next((found for rest in rests if (found := words.find(rest))), None)

    def status(self, text: str) -> str | None:
        """Return what a word in its status column means."""
        return self.statuses.get(squeezed(text))


PLAIN = Origin()
"""A list that anybody may have made."""


def origin_of(headers: Sequence[str], cells_of: Callable[[int], Iterable[str]]) -> Origin:
    """Recognise a source by the headers of a sheet; `cells_of` gives the texts of a column."""
    for name, described in listing("exports").items():
        if name == _ANYWHERE:
            continue
        for signs in described["signs"]:
            if _all_there(signs, headers) and _values_fit(described, headers, cells_of):
                return _origin(name, tuple(signs))
    return PLAIN


def needless(header: str) -> bool:
    """Tell whether a header is one of those that forms ask for and a plan has no use for."""
    begun = tuple(map(folded, listing("exports")[_ANYWHERE]["words"]))
    known = _origin(_ANYWHERE, ()).unread.hold(header)
    return known or any(word.startswith(begun) for word in folded(header).split())


def _all_there(signs: Sequence[str], headers: Sequence[str]) -> bool:
    whole = {squeezed(header) for header in headers}
    begun = [f"{folded(header)} " for header in headers]
    return all(
        any(text.startswith(sign[:-1]) for text in begun)
        if sign.endswith("*")
        else squeezed(sign) in whole
        for sign in signs
    )


def _values_fit(
    described: Mapping[str, Any], headers: Sequence[str], cells_of: Callable[[int], Iterable[str]]
) -> bool:
    if "values" not in described:
        return True
    words = columns(_PARTICIPANTS)
    index = next((i for i, text in enumerate(headers) if words.find(text) == "status"), None)
    found = set() if index is None else {squeezed(text) for text in cells_of(index)}
    known, telling = (set(map(squeezed, described[key])) for key in ("values", "telling"))
    return found <= known and bool(found & telling)


@cache
def _origin(name: str, signs: tuple[str, ...]) -> Origin:
    described = listing("exports")[name]
    unread = described.get("unread", ())
    return Origin(
        title=described["title"],
        signs=signs,
        columns={squeezed(header): to for header, to in described.get("columns", {}).items()},
        prefixes=tuple(described.get("prefixes", ())),
        fill=frozenset(described.get("fill", ())),
        from_right=described.get("from") == "right",
        weak=frozenset(map(squeezed, described.get("weak", ()))),
        unread=Patterns(
            frozenset(squeezed(text) for text in unread if not text.endswith("*")),
            tuple(f"{folded(text[:-1])} " for text in unread if text.endswith("*")),
        ),
        nobody=frozenset(map(squeezed, described.get("nobody", ()))),
        statuses={
            squeezed(word): status
            for status, words in described.get("status", {}).items()
            for word in words
        },
    )
