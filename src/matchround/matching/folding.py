"""When two texts are the same topic: letters decide, case and spacing do not."""

from collections.abc import Iterable


def fold(text: str) -> str:
    """Bring a topic, offer or seek to the form in which it is compared.

    Accents stay: å, ä, ö, æ and ø are letters of their own. Synonyms and spellings that differ
    otherwise are unified when the workbook is read.

    >>> fold("  Cirkulär   Ekonomi ")
    'cirkulär ekonomi'
    """
    return " ".join(text.split()).casefold()


def folded(texts: Iterable[str]) -> frozenset[str]:
    """The different topics among these texts, folded; blank ones left out."""
    return frozenset(fold(text) for text in texts) - {""}
