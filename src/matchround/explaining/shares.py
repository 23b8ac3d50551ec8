"""What everybody got from a plan: how many meetings, with whom."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from matchround.event import Event, Participant, Plan


@dataclass(frozen=True)
class Shares:
    """What everybody got: whom they met."""

    plan: Plan

    @cached_property
    def partners(self) -> Mapping[str, tuple[Participant, ...]]:
        """Whom each player meets."""
        met: dict[str, list[Participant]] = defaultdict(list)
        for meeting in self.plan.meetings:
            for a, b in combinations(meeting.participants, 2):
                met[a].append(self.event.by_id[b])
                met[b].append(self.event.by_id[a])
        return {who: tuple(whom) for who, whom in met.items()}

    @cached_property
    def meetings(self) -> Counter[str]:
        """How many meetings each person has."""
        return Counter(who for meeting in self.plan.meetings for who in meeting.participants)

    @property
    def event(self) -> Event:
        """The plan's event."""
        return self.plan.event

    def sectors_met(self, person: Participant) -> int:
        """How many different other sectors somebody meets."""
        sectors = {other.sector for other in self.partners.get(person.id, ())}
        return len(sectors - {"", person.sector})

    def organisations_met(self, person: Participant) -> int:
        """How many different other organisations somebody meets."""
        organisations = {other.organisation for other in self.partners.get(person.id, ())}
        return len(organisations - {"", person.organisation})
