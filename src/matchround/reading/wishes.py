"""Whom people want to meet and whom they avoid: people or whole organisations."""

from collections.abc import Sequence
from dataclasses import dataclass

from matchround.reading.directory import Directory, listed
from matchround.reading.notes import Notes
from matchround.reading.people import Person
from matchround.reading.places import Cell
from matchround.reading.splitting import Splitter


@dataclass(frozen=True)
class Named:
    """The ids and the organisations that a cell names."""

    ids: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()


_NOBODY = Named()


def read_named(
    person: Person, column: str, cut: Splitter, directory: Directory, notes: Notes
) -> Named:
    """Read a cell of wishes; what names nobody, or several people, is warned about."""
    if not person.row.given(column):
        return _NOBODY
    ids: list[str] = []
    organisations: list[str] = []
    for cell in person.row.cells.get(column, ()):
        for text in _texts(cell, cut, directory):
            entries = directory.people(text)
            organisation = None if entries else directory.organisation(text)
            if organisation is not None:
                organisations.append(organisation)
            elif len(entries) == 1 and entries[0].id not in {"", person.id}:
                ids.append(entries[0].id)
            else:
                _warn(text, cell, directory, person, notes)
    return Named(tuple(dict.fromkeys(ids)), tuple(dict.fromkeys(organisations)))


def _texts(cell: Cell, cut: Splitter, directory: Directory) -> Sequence[str]:
    """Cut a cell, but not inside a name that itself holds a comma ("Öberg, Åsa")."""
    pieces = list(cut.split(cell.text))
    if cut.strong:
        return pieces
    texts: list[str] = []
    while pieces:
        size = next(
            (
                n
                for n in range(min(3, len(pieces)), 1, -1)
                if _known(", ".join(pieces[:n]), directory)
            ),
            1,
        )
        texts.append(", ".join(pieces[:size]))
        del pieces[:size]
    return texts


def _known(text: str, directory: Directory) -> bool:
    return bool(directory.people(text)) or directory.organisation(text) is not None


def _warn(text: str, cell: Cell, directory: Directory, person: Person, notes: Notes) -> None:
    entries = directory.people(text)
    if len(entries) > 1:
        notes.warn("wishes.ambiguous", cell.place, value=text, candidates=listed(entries))
    elif entries and entries[0].id == person.id:
        notes.warn("wishes.oneself", cell.place, value=text)
    elif entries:
        notes.warn("wishes.left_out", cell.place, value=text)
    elif candidates := directory.candidates(text):
        notes.warn("wishes.near", cell.place, value=text, candidates=candidates)
    else:
        notes.warn("wishes.unknown", cell.place, value=text)
