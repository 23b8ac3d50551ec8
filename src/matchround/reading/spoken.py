"""Findings that name columns, settings and choices by the reader's own words for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from matchround.errors import Finding
from matchround.reading.notes import Assumption, headers_text
from matchround.reading.vocabulary import Words, columns, setting_names, sheet_names, values

_SHEETS = ("participants", "event", "programme", "tables", "pairs", "synonyms")
_COLUMNS = ("header.twice", "header.unknown_near", "header.unclear")
_CHOICES = ("allowed", "rule", "kind")

NAMED: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(_COLUMNS, ("column", "columns")),
    "people.comma_inside": ("name",),
    "pairs.no_column": ("name",),
    "programme.item_with_rounds": ("name", "kind"),
    "setting.twice": ("name",),
    "setting.unknown_near": ("near",),
    "sheet.twice": ("kind",),
    "sheet.unknown_near": ("near",),
}
"""Data that hold canonical names, by the code of the finding."""

NAMED_IN: Mapping[str, tuple[str, ...]] = {"value.": ("name", "allowed"), "pairs.": ("rule",)}
"""The same, by the beginning of the code."""


def spoken(findings: Sequence[Finding], language: str) -> tuple[Finding, ...]:
    """Put the names that the sheets have in English into another language, where it has a word."""
    return tuple(_spoken(finding, language) for finding in findings)


def spoken_values(assumed: Sequence[Assumption], language: str) -> tuple[Assumption, ...]:
    """Put assumed choices ("never", "balanced") and columns into another language."""
    return tuple(_spoken_value(one, language) for one in assumed)


def _spoken_value(one: Assumption, language: str) -> Assumption:
    if one.headers:
        named = {header: _column(name, language) for header, name in one.headers.items()}
        return replace(one, data={**one.data, "value": headers_text(named, language)})
    if not _is_kind(one.setting):
        return one
    spellings = values(one.setting).listing.get(one.value, {}).get(language)
    return replace(one, data={**one.data, "value": spellings[0]}) if spellings else one


def _column(name: str, language: str) -> str:
    spellings = columns("participants").listing.get(name, {}).get(language)
    return spellings[0] if spellings else name


def _spoken(finding: Finding, language: str) -> Finding:
    begins = (keys for start, keys in NAMED_IN.items() if finding.code.startswith(start))
    named = {*NAMED.get(finding.code, ()), *(key for keys in begins for key in keys)}
    changed = {
        key: ", ".join(_word(name, key, finding, language) for name in str(value).split(", "))
        for key, value in finding.data.items()
        if key in named
    }
    return replace(finding, data={**finding.data, **changed}) if changed else finding


def _word(name: str, key: str, finding: Finding, language: str) -> str:
    for words in _families(key, finding):
        spellings = words.listing.get(name, {}).get(language)
        if spellings:
            return spellings[0]
    return name


def _families(key: str, finding: Finding) -> Iterator[Words]:
    """Give the families of words that a name may be of, the likeliest first."""
    if key in _CHOICES:
        kinds = (str(finding.data.get("name", "")), key, "print language")
        yield from (values(kind) for kind in kinds if _is_kind(kind))
    if finding.code.startswith("sheet."):
        yield sheet_names()
    if finding.code.startswith("setting."):
        yield setting_names()
    yield from (columns(sheet) for sheet in _SHEETS)
    yield setting_names()


def _is_kind(kind: str) -> bool:
    try:
        values(kind)
    except StopIteration:
        return False
    return True
