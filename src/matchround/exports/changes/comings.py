"""Who comes later or leaves earlier than the revision before knew."""

from collections.abc import Iterator, Sequence

from matchround.event import Participant, Round
from matchround.exports.changes.moments import begin, end
from matchround.exports.differences import Differences
from matchround.exports.people import surname_first
from matchround.wording import text


def latecomers(found: Differences, language: str) -> Sequence[str]:
    """Name those who are away in rounds before others, that they were expected in."""
    return [
        text("changes.from", language, name=surname_first(person), moment=begin(rest[0], language))
        for person, lost, rest in _partly_away(found)
        if rest and lost[0].number < rest[0].number
    ]


def leavers(found: Differences, language: str) -> Sequence[str]:
    """Name those who are away in the last rounds, that they were expected in."""
    return [
        text("changes.until", language, name=surname_first(person), moment=end(rest[-1], language))
        for person, lost, rest in _partly_away(found)
        if rest and lost[-1].number > rest[-1].number
    ]


def _partly_away(
    found: Differences,
) -> Iterator[tuple[Participant, Sequence[Round], Sequence[Round]]]:
    """Give those who are there now and lost rounds: with these rounds, and all they have."""
    known = found.before.event.by_id
    for person in found.people:
        if person.id in known:
            there = [r for r in found.plan.event.rounds if person.is_available(r.number)]
            lost = [
                r
                for r in found.plan.event.rounds
                if known[person.id].is_available(r.number) and not person.is_available(r.number)
            ]
            if lost:
                yield person, lost, there
