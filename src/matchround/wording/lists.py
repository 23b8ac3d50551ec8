"""Lists of words and numbers as a reader expects them."""

from collections.abc import Sequence
from decimal import Decimal

_AND = {"en": "and", "sv": "och", "nb": "og", "nn": "og", "da": "og", "fi": "ja"}
_THOUSANDS = {"en": ",", "da": "."}
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def listing(words: Sequence[str], language: str) -> str:
    """Write words as a list within a sentence.

    >>> listing(["energy", "food", "water"], "en"), listing(["energi", "mat"], "sv")
    ('energy, food and water', 'energi och mat')
    """
    if len(words) < 2:  # noqa: PLR2004 -- one word is no list
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND.get(language, 'and')} {words[-1]}"


def number_text(number: int, language: str) -> str:
    """Write a whole number with its thousands set apart.

    >>> number_text(9786, "en"), number_text(9786, "da"), number_text(-5, "en")
    ('9,786', '9.786', '-5')
    """
    known = language in _AND
    mark = _THOUSANDS.get(language, _NO_BREAK_SPACE) if known else ","
    return f"{number:,}".replace(",", mark)


def percent_text(share: float, language: str) -> str:
    r"""Write a share of 0..1 as a percentage of one significant digit, from 1 % on two.

    >>> percent_text(0.00102, "en"), percent_text(0.124, "sv"), percent_text(0.0155, "da")
    ('0.1\xa0%', '12\xa0%', '1,6\xa0%')
    """
    percent = Decimal(repr(share)) * 100
    digits = 2 if percent >= 1 else 1
    rounded = f"{percent:.{digits}g}"
    plain = f"{Decimal(rounded):f}"
    mark = "," if language in _AND and language != "en" else "."
    return f"{plain.replace('.', mark)}{_NO_BREAK_SPACE}%"
