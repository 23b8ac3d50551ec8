"""Who got little from the plan: few meetings, few sectors, meetings that are worth little."""

from collections import Counter
from collections.abc import Iterator, Sequence

from matchround.event import Coded, Event, Participant
from matchround.explaining.answers import Little
from matchround.explaining.shares import Shares
from matchround.matching import worth_of
from matchround.matching.folding import folded


def few_meetings(shares: Shares) -> tuple[Little, ...]:
    """Give who has at most half as many meetings as there are rounds, or most sit-outs of many."""
    event, usual = shares.event, len(shares.event.rounds)
    found = [
        Little(
            participant=person.id,
            value=shares.meetings[person.id],
            usual=usual,
            why=tuple(_why_few(event, person, shares.meetings[person.id])),
        )
        for person in event.players
        if 2 * shares.meetings[person.id] <= usual
    ]
    return tuple(sorted(found, key=lambda little: little.value))


def _why_few(event: Event, person: Participant, meetings: int) -> Iterator[Coded]:
    rounds, most = event.rounds_available(person), event.most_meetings(person)
    if rounds < len(event.rounds):
        yield Coded(code="partly_there", data={"rounds": rounds})
    if most < rounds:
        yield Coded(code="max_meetings", data={"most": most})
    if meetings < most:
        yield Coded(code="sits_out", data={"times": most - meetings})


def few_sectors(shares: Shares) -> tuple[Little, ...]:
    """Give who meets at most half of the other sectors that their meetings could reach."""
    sectors = {person.sector for person in shares.event.players} - {""}
    found = []
    for person in shares.event.players:
        meetings = shares.meetings[person.id]
        met, usual = shares.sectors_met(person), min(meetings, len(sectors - {person.sector}))
        if 2 * met <= usual and usual:
            found.append(Little(participant=person.id, value=met, usual=usual))
    return tuple(sorted(found, key=lambda little: (little.value - little.usual, little.value)))


def low_worth(shares: Shares) -> tuple[Little, ...]:
    """Give whose meetings are worth less than half of what is usual, on average."""
    worth = worth_of(shares.event)
    means = {
        person.id: sum(worth(person.id, other.id).worth for other in partners) // len(partners)
        for person in shares.event.players
        if (partners := shares.partners.get(person.id, ()))
    }
    usual = sum(means.values()) // max(1, len(means))
    low = sorted((mean, who) for who, mean in means.items() if 2 * mean < usual)
    interests = _holders(shares.event.players)
    return tuple(
        Little(
            participant=who,
            value=mean,
            usual=usual,
            why=tuple(_why_low(shares.event.by_id[who], interests)),
        )
        for mean, who in low
    )


def _holders(people: Sequence[Participant]) -> Counter[str]:
    return Counter(topic for person in people for topic in folded(person.topics))


def _why_low(person: Participant, holders: Counter[str]) -> Iterator[Coded]:
    if not (person.topics or person.offers or person.seeks):
        yield Coded(code="no_interests")
    elif all(holders[topic] == 1 for topic in folded(person.topics)):
        yield Coded(code="own_interests")
