"""The example row of each sheet: what a person would type, marked so that nobody reads it."""

from collections.abc import Callable, Mapping

from matchround.reading.thesaurus import thesaurus
from matchround.reading.vocabulary import setting_names, values
from matchround.wording import text

Row = Mapping[str, str | int]

_SPOKEN = {
    "en": "english",
    "sv": "swedish",
    "nb": "norwegian",
    "nn": "norwegian",
    "da": "danish",
    "fi": "finnish",
}
_ONE, _OTHER = "Anna Berg", "Bo Ek"


def example(kind: str, language: str) -> Row:
    """Give the example row of a sheet, by column; columns without an example are left out."""
    return _ROWS[kind](language)


def mark(language: str) -> str:
    """Give the words that mark an example row."""
    return values("marker").preferred("example", language)


def _word(family: str, value: str, language: str) -> str:
    return values(family).preferred(value, language)


def _topics(language: str, *concepts: str) -> str:
    return "; ".join(thesaurus().preferred(concept, language) for concept in concepts)


def _participant(language: str) -> Row:
    spoken = dict.fromkeys((_SPOKEN[language], "english"))
    return {
        "id": mark(language),
        "name": _ONE,
        "organisation": text("template.example.organisation", language),
        "sector": _word("sector", "business", language),
        "email": "anna.berg@example.org",
        "phone": "+46 70 174 06 05",
        "topics": _topics(language, "circular economy", "public procurement"),
        "offers": _topics(language, "reuse"),
        "seeks": _topics(language, "energy efficiency"),
        "languages": "; ".join(_word("spoken language", one, language) for one in spoken),
        "wants to meet": _OTHER,
        "available": "1-4",
        "role": _word("role", "participant", language),
        "needs": _word("need", "step-free", language),
        "max meetings": 4,
        "status": _word("status", "coming", language),
        "met at": text("template.example.gathering", language),
        "print language": _word("print language", language, language),
        "share contact": _word("yes_no", "yes", language),
    }


def _event(language: str) -> Row:
    return {
        "setting": setting_names().preferred("title", language).capitalize(),
        "value": text("template.example.title", language),
        "note": mark(language),
    }


def _programme(language: str) -> Row:
    return {
        "start": "13:00",
        "minutes": 8,
        "kind": _word("kind", "pairs", language),
        "rounds": 6,
        "change": 2,
        "title": text("template.example.item", language),
        "note": mark(language),
    }


def _table(language: str) -> Row:
    return {
        "table": "1",
        "seats": 2,
        "features": _word("need", "step-free", language),
        "open in": "1-4",
        "note": mark(language),
    }


def _pair(language: str) -> Row:
    return {
        "no": "1",
        "person a": _ONE,
        "person b": _OTHER,
        "rule": _word("rule", "must meet", language),
        "when": "1-3",
        "note": mark(language),
    }


def _synonym(language: str) -> Row:
    names = thesaurus().listing["circular economy"][language]
    return {"topic": names[0], "same as": "; ".join(names[1:3]), "note": mark(language)}


_ROWS: Mapping[str, Callable[[str], Row]] = {
    "participants": _participant,
    "event": _event,
    "programme": _programme,
    "tables": _table,
    "pairs": _pair,
    "synonyms": _synonym,
}
