"""Rules about how an odd number is served: trios and standby people only where wanted."""

from collections.abc import Iterator

from matchround.event import Odd, Role
from matchround.rules.held import Held
from matchround.rules.violation import Violation, in_meeting


def too_many_people(held: Held) -> Iterator[Violation]:
    """In a pair round two people meet, or three where trios are allowed."""
    most = 3 if held.event.settings.odd is Odd.TRIO else 2
    for meeting in held.meetings:
        count = len(meeting.participants)
        if held.in_pairs(meeting) and count > most:
            yield in_meeting(
                "rule.too_many_people", meeting, meeting.participants, count=count, most=most
            )


def standby_not_wanted(held: Held) -> Iterator[Violation]:
    """Standby people meet only where the setting odd is standby."""
    if held.event.settings.odd is Odd.STANDBY:
        return
    for who, meetings in held.meetings_of.items():
        person = held.event.by_id[who]
        if person.role is Role.STANDBY:
            for meeting in meetings:
                yield in_meeting("rule.standby_not_wanted", meeting, (who,), name=person.name)
