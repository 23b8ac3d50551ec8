"""The new clock."""

from collections.abc import Iterator, Sequence

from matchround.event import Item
from matchround.exports.differences import Differences
from matchround.wording import clock_text, text


def delays(found: Differences, language: str) -> Sequence[str]:
    """Say of every round, break and plenary that begins at another time when it does."""
    return [*_rounds(found, language), *_items(found, language)]


def _rounds(found: Differences, language: str) -> Iterator[str]:
    then = {r.number: r.start for r in found.before.event.rounds}
    for round_ in found.plan.event.rounds:
        before = then.get(round_.number)
        if before and round_.start and before != round_.start:
            name = text("timetable.round", language, number=round_.number)
            yield _shifted(name, clock_text(round_.start, language), language)


def _items(found: Differences, language: str) -> Iterator[str]:
    now, then = found.plan.event.items, found.before.event.items
    if len(now) != len(then):
        return
    for item, before in zip(now, then, strict=True):
        if before.start and item.start and before.start != item.start:
            yield _shifted(_name(item, language), clock_text(item.start, language), language)


def _name(item: Item, language: str) -> str:
    return item.title or text(f"item.{item.kind}", language)


def _shifted(name: str, moment: str, language: str) -> str:
    return text("changes.shifted", language, name=name, moment=moment)
