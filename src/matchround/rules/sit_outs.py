"""Who sits out, and in which rounds: a definition, not a choice."""

from collections.abc import Sequence
from itertools import islice

from matchround.event import Event, Meeting, Participant
from matchround.rules.goals import sit_outs_of
from matchround.rules.held import Held


def sit_outs(event: Event, meetings: Sequence[Meeting]) -> tuple[tuple[int, str], ...]:
    """List the sit-outs as (round, id), by round, then in the event's order of people.

    Each player has as many as their meetings fall short of the most they may have; they are
    put in the player's earliest available rounds without a meeting.
    """
    held = Held.of_known(event, meetings)
    order = {person.id: place for place, person in enumerate(event.players)}
    found = [(number, who.id) for who in event.players for number in _rounds(held, who)]
    return tuple(sorted(found, key=lambda sit_out: (sit_out[0], order[sit_out[1]])))


def _rounds(held: Held, person: Participant) -> tuple[int, ...]:
    busy = {meeting.round for meeting in held.meetings_of.get(person.id, ())}
    free = (
        r.number
        for r in held.event.rounds
        if r.number not in busy and person.is_available(r.number)
    )
    return tuple(islice(free, sit_outs_of(held, person)))
