"""Who stays away on the day: a plan of realistic shape, and a share of its people missing."""

from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from matchround.changing import apply
from matchround.event import Change, ChangeKind, Changes, Event, Meeting, Plan
from matchround.rules import intact
from measuring.cases import Case


@dataclass(frozen=True, order=True)
class Absence:
    """A share 0..1 of the people of a case who are missing from a round on."""

    case: Case
    from_round: int
    share: float

    @property
    def name(self) -> str:
        """A short name, for the screen."""
        return f"{self.case.name}, {self.share:.0%} from round {self.from_round}"

    def missing(self, event: Event) -> tuple[str, ...]:
        """Draw who is missing, by id: for each share and round the draw is another."""
        draw = Random(f"{self.case.seed} {self.from_round} {self.share}")  # noqa: S311 -- no secret
        ids = [person.id for person in event.players]
        return tuple(sorted(draw.sample(ids, round(self.share * len(ids)))))


class Situation(NamedTuple):
    """A plan, and what an absence leaves of it: the event, and the meetings as they were planned.

    `standing` are those that were played or can still be held.
    """

    plan: Plan
    event: Event
    meetings: tuple[Meeting, ...]
    standing: tuple[Meeting, ...]


def situation(plan: Plan, absence: Absence) -> Situation:
    """Let people be missing."""
    return after(plan, absence.missing(plan.event), absence.from_round)


def after(plan: Plan, missing: tuple[str, ...], from_round: int) -> Situation:
    """Let these people, by id, be missing from a round on."""
    kind = ChangeKind.ABSENT
    changes = Changes(
        changes=tuple(Change(kind=kind, who=who, round=from_round) for who in missing)
    )
    left = apply(plan.event, plan.meetings, changes, from_round)
    played = tuple(meeting for meeting in left.meetings if meeting.round < from_round)
    standing = (*played, *intact(left.event, left.meetings, from_round))
    return Situation(plan, left.event, left.meetings, standing)
