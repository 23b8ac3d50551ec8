"""What was read from where: every header of every sheet, and the column that it was taken for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from matchround.errors import Finding
from matchround.reading.headers import Headers
from matchround.reading.places import Cell, Place
from matchround.reading.rows import Sheet
from matchround.reading.vocabulary import columns

UNKNOWN = ("header.unknown", "header.unknown_near", "header.unclear")
"""Warnings about headers whose columns are not read."""


@dataclass(frozen=True)
class ReadColumn:
    """One header, with its place.

    `column` is the canonical name of what was read from it, "" where it was not read. `option`
    is the option that it stands for, where one column is one option. `unknown` tells that the
    header was not understood; one that is neither read nor unknown was left aside on purpose.
    `near` is the column that it is perhaps meant to be.
    """

    header: str
    place: Place
    column: str = ""
    option: str = ""
    unknown: bool = False
    near: str = ""


@dataclass(frozen=True)
class ReadSheet:
    """A sheet that was read as a kind (`participants`, ...): its columns, its number of rows."""

    kind: str
    place: Place
    rows: int
    columns: tuple[ReadColumn, ...]

    @property
    def unknown(self) -> tuple[ReadColumn, ...]:
        """The headers that were not understood."""
        return tuple(column for column in self.columns if column.unknown)


def mapping_of(sheets: Iterable[Sheet], findings: Sequence[Finding]) -> tuple[ReadSheet, ...]:
    """Tell of every sheet with a header row what its headers were taken for.

    Rows of toml files have keys and no headers: they are not told of.
    """
    warned = {Place(f.file, f.sheet, f.cell): f for f in findings if f.code in UNKNOWN}
    return tuple(
        ReadSheet(sheet.kind, sheet.grid.place, len(sheet.rows), tuple(_columns(sheet, warned)))
        for sheet in sheets
        if sheet.headers.row >= 0 and not sheet.grid.file.lower().endswith(".toml")
    )


def _columns(sheet: Sheet, warned: dict[Place, Finding]) -> Iterator[ReadColumn]:
    understood = {column.index: column for column in sheet.headers.columns}
    for index, header in _headers(sheet.headers, sheet):
        column, finding = understood.get(index), warned.get(header.place)
        if column is not None:
            yield ReadColumn(header.text, header.place, column.name, column.option)
        else:
            near = "" if finding is None else str(finding.data.get("column", ""))
            unknown = finding is not None
            yield ReadColumn(header.text, header.place, unknown=unknown, near=near)


def _headers(headers: Headers, sheet: Sheet) -> Iterator[tuple[int, Cell]]:
    for number, values in sheet.grid.rows:
        if number == headers.row:
            yield from sheet.grid.cells(number, values)


def column_name(kind: str, column: str, language: str) -> str:
    """Name a column of a kind of sheet as `--map` and a template in this language would."""
    return columns(kind).preferred(column, language)


def column_choices(kind: str, language: str) -> tuple[str, ...]:
    """Name all columns of a kind of sheet."""
    return tuple(column_name(kind, column, language) for column in columns(kind).values)


def column_names(kind: str, column: str) -> frozenset[str]:
    """Give the name of a column in every language, in small letters; none of an unknown one."""
    words = columns(kind).listing.get(column, {})
    return frozenset({column, *(listed[0].casefold() for listed in words.values())} - {""})
