"""Rules about two people who meet: once, and only where they are eligible.

Must-meet and agreed pairs override organisation, sector and history, nothing else. In group
rounds only `kept_apart` holds.
"""

from collections.abc import Iterator

from matchround.event import CrossSector, PairRule, Participant, Role, SameOrganisation
from matchround.rules.held import Held, Met
from matchround.rules.violation import Violation, in_meeting


def _broken(rule: str, met: Met, **data: str | int) -> Violation:
    return in_meeting(rule, met.meeting, met.key, a=met.a.name, b=met.b.name, **data)


def _unpromised(held: Held) -> Iterator[Met]:
    """Give the meetings that no promise excuses from organisation, sector and history."""
    return (met for met in held.mets_in_pairs if met.key not in held.promises)


def pair_twice(held: Held) -> Iterator[Violation]:
    """A pair meets at most once: a pair round never repeats an earlier round's meeting."""
    for met in held.mets_in_pairs:
        first = held.rounds_of_pair[met.key][0]
        if first < met.meeting.round:
            yield _broken("rule.pair_twice", met, first=first, second=met.meeting.round)


def met_before(held: Held) -> Iterator[Violation]:
    """A pair that met before the event does not meet again."""
    listed = held.ruled(PairRule.MET_BEFORE)
    for met in _unpromised(held):
        if met.key in listed or set(met.a.met_at) & set(met.b.met_at):
            yield _broken("rule.met_before", met)


def same_organisation(held: Held) -> Iterator[Violation]:
    """Colleagues do not meet, unless the settings allow it."""
    if held.event.settings.same_organisation is SameOrganisation.ALLOWED:
        return
    for met in _unpromised(held):
        if met.a.organisation and met.a.organisation == met.b.organisation:
            yield _broken("rule.same_organisation", met, organisation=met.a.organisation)


def same_sector(held: Held) -> Iterator[Violation]:
    """People of one sector do not meet where cross-sector is required."""
    if held.event.settings.cross_sector is not CrossSector.REQUIRED:
        return
    for met in _unpromised(held):
        if met.a.sector and met.a.sector == met.b.sector:
            yield _broken("rule.same_sector", met, sector=met.a.sector)


def _avoids(one: Participant, other: Participant) -> bool:
    return other.id in one.avoid or (
        other.organisation != "" and other.organisation in one.avoid_organisations
    )


def kept_apart(held: Held) -> Iterator[Violation]:
    """People who are kept apart, or of whom one avoids the other, never meet."""
    listed = held.ruled(PairRule.KEEP_APART)
    for met in held.mets:
        if met.key in listed or _avoids(met.a, met.b) or _avoids(met.b, met.a):
            yield _broken("rule.kept_apart", met)


def no_shared_language(held: Held) -> Iterator[Violation]:
    """Two people who both give languages have one in common."""
    for met in held.mets_in_pairs:
        spoken = set(met.a.languages), set(met.b.languages)
        if all(spoken) and not spoken[0] & spoken[1]:
            yield _broken("rule.no_shared_language", met)


def two_standby(held: Held) -> Iterator[Violation]:
    """Two standby people do not meet each other: they are there to spare a sit-out."""
    for met in held.mets_in_pairs:
        if met.a.role is Role.STANDBY and met.b.role is Role.STANDBY:
            yield _broken("rule.two_standby", met)
