"""The data that the page's script works on: names short and repeated sentences written once."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from matchround.exports.html.days import Cell, Days
from matchround.exports.html.words import said
from matchround.wording import date_long

Json = dict[str, object]


@dataclass
class _Phrases:
    """Sentences by their place in a list, each of them once."""

    places: dict[str, int] = field(default_factory=dict)

    def place(self, sentence: str) -> int:
        return self.places.setdefault(sentence, len(self.places))


def page_data(days: Days, revision: str, legend: str) -> Json:
    """Give everything that the script shows. People refer to each other by place.

    `stamp` differs whenever the page does. A `cell` stands for each round of the programme, in
    order; what is empty or no is left out.
    """
    phrases = _Phrases()
    places = {who: place for place, who in enumerate(days.faces)}
    people = [_person(who, days, places, phrases) for who in days.faces]
    settings = days.plan.event.settings
    return {
        "language": days.language,
        "stamp": f"{days.plan.revision} {days.plan.created.isoformat()}",
        "revision": revision,
        "legend": legend,
        "date": date_long(settings.date, days.language) if settings.date else "",
        "dated": settings.date is not None,
        "minutes": settings.minutes,
        "texts": said(days.language),
        "programme": [vars(part) for part in days.programme],
        "people": people,
        "phrases": list(phrases.places),
    }


def _person(who: str, days: Days, places: dict[str, int], phrases: _Phrases) -> Json:
    cells = [
        _cell(days.cells[who][part.round], places, phrases) for part in days.programme if part.round
    ]
    return {**vars(days.faces[who]), "hint": days.hints[who], "cells": cells}


def _cell(cell: Cell, places: dict[str, int], phrases: _Phrases) -> Json:
    given = {
        "table": cell.table,
        "meets": [places[other] for other in _there(cell.meets, places)],
        "say": phrases.place(cell.say) if cell.say else None,
        "note": phrases.place(cell.note) if cell.note else None,
        "changed": int(cell.changed),
        "free": int(cell.free),
    }
    return {name: value for name, value in given.items() if value or name_counts(name, value)}


def name_counts(name: str, value: object) -> bool:
    """Tell whether a value that looks empty says something: the first phrase has place 0."""
    return name in {"say", "note"} and value == 0


def _there(ids: Iterable[str], places: dict[str, int]) -> Iterable[str]:
    """Leave out who is gone: of those who met and left, the page says no more."""
    return (who for who in ids if who in places)
