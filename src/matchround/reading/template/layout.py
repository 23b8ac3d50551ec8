"""Which columns the sheets of the template have, how wide they are, and what may be chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from matchround.reading.vocabulary import values


@dataclass(frozen=True)
class Column:
    """A column: its name, its width in characters and the words to choose from.

    `kind` names a family of values, "" for none; `only` are those of them that are offered.
    `free` tells that other words do as well. `plain` cells take numbers and clock times, all
    others are text: a spreadsheet program would make a date of rounds such as 1-4.
    """

    name: str
    width: int = 18
    kind: str = ""
    only: tuple[str, ...] = ()
    free: bool = False
    plain: bool = False

    def choices(self, language: str) -> tuple[str, ...]:
        """The words that are offered in a language."""
        if not self.kind:
            return ()
        family = values(self.kind)
        return tuple(family.preferred(value, language) for value in self.only or family.values)


_STATUSES = ("coming", "declined", "cancelled", "no answer", "waiting list", "absent")
_HALVES = ("morning", "afternoon")
NOTE = Column("note", 34)

COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "participants": (
        Column("id", 22),
        Column("name", 24),
        Column("organisation", 26),
        Column("sector", 18, "sector", free=True),
        Column("email", 26),
        Column("phone", 18),
        Column("topics", 34),
        Column("offers", 26),
        Column("seeks", 26),
        Column("languages", 20),
        Column("wants to meet", 24),
        Column("avoid", 18),
        Column("available", 16),
        Column("role", 14, "role"),
        Column("table", 10),
        Column("needs", 16, "need", free=True),
        Column("max meetings", 14, plain=True),
        Column("status", 14, "status", _STATUSES),
        Column("met at", 20),
        Column("print language", 16, "print language"),
        Column("share contact", 16, "yes_no"),
    ),
    "event": (Column("setting", 26), Column("value", 34, plain=True), Column("note", 74)),
    "programme": (
        Column("start", 10, plain=True),
        Column("minutes", 10, plain=True),
        Column("kind", 14, "kind"),
        Column("rounds", 12, plain=True),
        Column("change", 10, plain=True),
        Column("group size", 15, plain=True),
        Column("title", 34),
        NOTE,
    ),
    "tables": (
        Column("table", 14),
        Column("seats", 12, plain=True),
        Column("features", 24, "need", free=True),
        Column("host", 26),
        Column("open in", 18),
        NOTE,
    ),
    "pairs": (
        Column("no", 8),
        Column("person a", 26),
        Column("person b", 26),
        Column("rule", 20, "rule"),
        Column("when", 16, "rounds", _HALVES, free=True),
        Column("after", 10),
        NOTE,
    ),
    "synonyms": (Column("topic", 30), Column("same as", 50), NOTE),
}

SETTINGS: Mapping[str, str] = {
    "title": "",
    "date": "",
    "time zone": "",
    "place": "",
    "organiser": "",
    "organiser email": "",
    "language": "print language",
    "rounds": "",
    "minutes": "",
    "change": "",
    "start": "",
    "tables": "",
    "cross-sector": "cross-sector",
    "same organisation": "same organisation",
    "odd": "odd",
    "profile": "profile",
    "breadth": "yes_no",
    "fill": "yes_no",
}
"""The settings that have a row, each with its family of values; the rarer ones have none."""
