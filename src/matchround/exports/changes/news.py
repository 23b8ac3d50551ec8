"""What everybody should know first: who is gone or new, what is closed, cut, added, delayed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matchround.exports.changes.closing import closed_from
from matchround.exports.changes.comings import latecomers, leavers
from matchround.exports.changes.delays import delays
from matchround.exports.changes.moments import begin, named_round
from matchround.exports.differences import Differences
from matchround.exports.people import surname_first
from matchround.wording import text


@dataclass(frozen=True)
class News:
    """A label with what it is about."""

    label: str
    words: tuple[str, ...]


def news(found: Differences, language: str) -> Iterator[News]:
    """Say what changed for all, the clock first."""
    told = {
        "changes.clock": delays(found, language),
        "changes.cut": _cut(found, language),
        "changes.added": _added(found, language),
        "changes.closed": _closed(found, language),
        "changes.substitutes": _substitutes(found, language),
        "changes.gone": _gone(found),
        "changes.new": _new(found),
        "changes.late": latecomers(found, language),
        "changes.leaves": leavers(found, language),
    }
    for code, words in told.items():
        if words:
            yield News(text(code, language), tuple(words))


def _cut(found: Differences, language: str) -> Sequence[str]:
    there = found.plan.event.position
    return [named_round(r, language) for r in found.before.event.rounds if r.number not in there]


def _added(found: Differences, language: str) -> Sequence[str]:
    there = found.before.event.position
    return [named_round(r, language) for r in found.plan.event.rounds if r.number not in there]


def _closed(found: Differences, language: str) -> Sequence[str]:
    return [
        text("changes.from", language, name=table.name, moment=begin(closed, language))
        for table in found.plan.event.tables
        if (closed := closed_from(found, table))
    ]


def _substitutes(found: Differences, language: str) -> Sequence[str]:
    now, then = found.plan.event.by_id, found.before.event.by_id
    return [
        text("changes.substitute", language, new=now[new].name, old=then[old].name)
        for old, new in found.substitutes.items()
    ]


def _gone(found: Differences) -> Sequence[str]:
    """Name those who are gone and whom nobody stands in for."""
    return [surname_first(p) for p in found.gone if p.id not in found.substitutes]


def _new(found: Differences) -> Sequence[str]:
    standing_in = set(found.substitutes.values())
    return [surname_first(person) for person in found.new if person.id not in standing_in]
