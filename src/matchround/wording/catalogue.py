"""Texts by their codes, from one gettext catalogue per language."""

from collections.abc import Sequence
from functools import cache
from gettext import GNUTranslations
from pathlib import Path

from matchround.wording.languages import LANGUAGES
from matchround.wording.lists import listing

Value = str | int | Sequence[str]
"""What may fill a placeholder; a sequence is written as a list of words."""

LOCALE = Path(__file__).parent / "locale"


class _Kept(dict[str, str | int]):
    """Values for placeholders; one without a value stays visible as it is."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


@cache
def _catalogue(language: str) -> GNUTranslations:
    with (LOCALE / language / "LC_MESSAGES" / "matchround.mo").open("rb") as compiled:
        return GNUTranslations(compiled)


def _languages(language: str) -> tuple[str, ...]:
    return (language, "en") if language in LANGUAGES else ("en",)


def has(code: str) -> bool:
    """Tell whether there is a text of this code in English."""
    return _catalogue("en").gettext(code) != code


def text(code: str, language: str, /, **data: Value) -> str:
    """Give the text of `code` in `language`, its `{placeholders}` filled from `data`.

    English where the language has no such text; the code and its data where no language has.
    """
    for candidate in _languages(language):
        found = _catalogue(candidate).gettext(code)
        if found != code:
            return _filled(found, candidate, data)
    return _bare(code, data)


def plural(code: str, n: int, language: str, /, **data: Value) -> str:
    """Give the text of `code` for a number of things, which also fills `{n}`."""
    for candidate in _languages(language):
        found = _catalogue(candidate).ngettext(code, code, n)
        if found != code:
            return _filled(found, candidate, {"n": n, **data})
    return _bare(code, {"n": n, **data})


def _filled(template: str, language: str, data: dict[str, Value]) -> str:
    return template.format_map(_Kept({n: _plain(v, language) for n, v in data.items()}))


def _plain(value: Value, language: str) -> str | int:
    return value if isinstance(value, str | int) else listing(value, language)


def _bare(code: str, data: dict[str, Value]) -> str:
    pieces = ", ".join(f"{name}={_plain(value, 'en')}" for name, value in data.items())
    return f"{code} ({pieces})" if pieces else code
