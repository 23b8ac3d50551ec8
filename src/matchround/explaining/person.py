"""Why one person's day is as it is: whom they meet and why, when they sit out, what they miss."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from matchround.event import Event, Participant, Plan, Role, Status
from matchround.explaining.answers import Encounter, Missed, PersonAnswer, Wish
from matchround.explaining.encounters import encounters
from matchround.explaining.wishes import Wishes
from matchround.matching import PairBlocks

MOST_MISSED = 3
"""As many good fits that are not met as are told."""


def explain_person(plan: Plan, who: str) -> PersonAnswer:
    """Explain the day of a participant of the plan, by id.

    Raises:
        KeyError: when nobody has that id.
    """
    event, person = plan.event, plan.event.by_id[who]
    wishes = Wishes(event, plan.meetings)
    met = encounters(
        event, person, [m for m in plan.meetings if who in m.participants], wishes.causes
    )
    fits = possible_partners(event, person)
    partners = [event.by_id[p.participant] for e in met for p in e.partners]
    times = Counter(sit_out.participant for sit_out in plan.sit_outs)
    worths = [partner.worth for e in met for partner in e.partners]
    return PersonAnswer(
        participant=who,
        coming=person.status is Status.COMING,
        standby=person.role is Role.STANDBY,
        most=event.most_meetings(person),
        away=tuple(r.number for r in event.rounds if not person.is_available(r.number)),
        meetings=met,
        sit_outs=tuple(s for s in plan.sit_outs if s.participant == who),
        sectors=len({p.sector for p in partners} - {"", person.sector}),
        sectors_possible=len({event.by_id[i].sector for i in fits} - {"", person.sector}),
        organisations=len({p.organisation for p in partners} - {"", person.organisation}),
        worth=sum(worths) // max(1, len(worths)),
        usual_worth=usual_worth(plan),
        sitting_out=len(times),
        most_sit_outs=max(times.values(), default=0),
        wishes=(*_promises(person, wishes), *wishes.of(person)),
        wished_by=tuple(_for_them(event, person, wishes)),
        missed=tuple(_missed(event, person, fits, met, wishes)),
    )


def possible_partners(event: Event, person: Participant) -> Mapping[str, int]:
    """Give the worth of everybody whom a player may meet, by id; nobody for others."""
    blocks = PairBlocks(event)
    places = [place for place, player in enumerate(blocks.people) if player.id == person.id]
    if not places:
        return {}
    row = blocks.block(places[0], places[0] + 1)
    return {
        other.id: int(worth)
        for other, eligible, worth in zip(blocks.people, row.eligible[0], row.worth[0], strict=True)
        if eligible
    }


def usual_worth(plan: Plan) -> int:
    """The mean worth of all pairs who meet; 0 where nobody does."""
    sizes = (len(meeting.participants) for meeting in plan.meetings)
    pairs = sum(size * (size - 1) // 2 for size in sizes)
    return sum(meeting.worth for meeting in plan.meetings) // max(1, pairs)


def _promises(person: Participant, wishes: Wishes) -> Iterator[Wish]:
    """Give the promises that this person is in, seen from them."""
    for promise in wishes.promises():
        if person.id == promise.who:
            yield promise
        elif person.id == promise.whom:
            yield promise.model_copy(update={"who": promise.whom, "whom": promise.who})


def _for_them(event: Event, person: Participant, wishes: Wishes) -> Iterator[Wish]:
    """Give the wishes of others for this very person."""
    for other in event.participants:
        if person.id in other.wants:
            yield from (wish for wish in wishes.of(other) if wish.whom == person.id)


def _missed(
    event: Event,
    person: Participant,
    fits: Mapping[str, int],
    met: Sequence[Encounter],
    wishes: Wishes,
) -> Iterator[Missed]:
    """Give the best fits that are not met, where they are worth more than the least who is."""
    partners = {partner.participant: partner.worth for e in met for partner in e.partners}
    least = min(partners.values(), default=0)
    rounds = frozenset(r.number for r in event.rounds)
    order = sorted((-worth, who) for who, worth in fits.items() if who not in partners)
    for minus, who in order[:MOST_MISSED]:
        if -minus > least:
            why = wishes.causes.of(person, event.by_id[who], rounds)
            yield Missed(participant=who, worth=-minus, why=why)
