"""Rules about one person's day: one meeting per round, only when there, not too many."""

from collections.abc import Iterator
from itertools import pairwise

from matchround.event import Status
from matchround.rules.held import Held
from matchround.rules.violation import Violation, in_meeting


def twice_in_round(held: Held) -> Iterator[Violation]:
    """A participant has at most one meeting per round."""
    for who, meetings in held.meetings_of.items():
        for first, second in pairwise(meetings):
            if first.round == second.round:
                name = held.event.by_id[who].name
                yield in_meeting("rule.twice_in_round", second, (who,), name=name)


def absent(held: Held) -> Iterator[Violation]:
    """Who does not come has no meeting, but for those from before they left."""
    for who, meetings in held.meetings_of.items():
        person = held.event.by_id[who]
        if person.status is not Status.COMING:
            for meeting in meetings:
                if not person.is_available(meeting.round):
                    yield in_meeting("rule.absent", meeting, (who,), name=person.name)


def not_available(held: Held) -> Iterator[Violation]:
    """A participant meets only in rounds for which they are available."""
    for who, meetings in held.meetings_of.items():
        person = held.event.by_id[who]
        for meeting in meetings:
            if person.status is Status.COMING and not person.is_available(meeting.round):
                yield in_meeting("rule.not_available", meeting, (who,), name=person.name)


def too_many_meetings(held: Held) -> Iterator[Violation]:
    """A participant has at most their `max meetings`."""
    for who, meetings in held.meetings_of.items():
        person = held.event.by_id[who]
        most = person.max_meetings
        if most is not None and len(meetings) > most:
            data: dict[str, str | int] = {"name": person.name, "count": len(meetings), "most": most}
            yield Violation("rule.too_many_meetings", participants=(who,), data=data)
