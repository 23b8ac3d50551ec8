"""Who comes later or leaves earlier than the revision before knew."""

from collections.abc import Iterator, Sequence

from matchround.event import Participant, Round
from matchround.exports.changes.moments import begin, end
from matchround.exports.differences import Differences
from matchround.wording import text


def latecomers(found: Differences, language: str) -> Sequence[str]:
    """Name those who miss rounds that they were expected in, and come to later ones."""
    told = []
    for person, lost in _partly_away(found):
        left = [r for r in _there(found, person) if r.number > lost[0].number]
        if left:
            told.append(_said("changes.from", person, begin(left[0], language), language))
    return told


def leavers(found: Differences, language: str) -> Sequence[str]:
    """Name those who miss the last rounds that they were expected in."""
    told = []
    for person, lost in _partly_away(found):
        there = _there(found, person)
        if there and there[-1].number < lost[-1].number:
            told.append(_said("changes.until", person, end(there[-1], language), language))
    return told


def _partly_away(found: Differences) -> Iterator[tuple[Participant, Sequence[Round]]]:
    """Give those who are here now, with the rounds that they are no longer available in."""
    known = found.before.event.by_id
    for person in found.people:
        if person.id in known:
            expected = known[person.id]
            rounds = (r for r in found.plan.event.rounds if expected.is_available(r.number))
            if lost := [r for r in rounds if not person.is_available(r.number)]:
                yield person, lost


def _there(found: Differences, person: Participant) -> Sequence[Round]:
    return [r for r in found.plan.event.rounds if person.is_available(r.number)]


def _said(code: str, person: Participant, moment: str, language: str) -> str:
    return text(code, language, name=person.name, moment=moment)
