"""What each person's calendar holds: their meetings, and those of earlier revisions."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from matchround.event import Meeting, Participant, Plan, Revision

Stage = Plan | Revision
"""One revision of the plan, with its own event and meetings."""


@dataclass(frozen=True)
class Held:
    """A meeting, with the newest revision in which somebody met in that round."""

    stage: Stage
    meeting: Meeting


def stages(plan: Plan) -> tuple[Stage, ...]:
    """Give every revision, the oldest first and the present one last."""
    return (*plan.revisions, plan)


def everybody(plan: Plan) -> tuple[Participant, ...]:
    """Give everybody of any revision, as the newest one with them knows them, by id."""
    known = {person.id: person for stage in stages(plan) for person in stage.event.participants}
    return tuple(person for _, person in sorted(known.items()))


def meetings_of_all(plan: Plan) -> Mapping[str, Mapping[int, Held]]:
    """Give what each participant (id) has in each round (number), now or the last time."""
    found: dict[str, dict[int, Held]] = defaultdict(dict)
    for stage in stages(plan):
        for meeting in stage.meetings:
            for who in meeting.participants:
                found[who][meeting.round] = Held(stage, meeting)
    return found


def rounds_of_all(plan: Plan) -> Mapping[int, Stage]:
    """Give the newest revision that has each round (number)."""
    return {round_.number: stage for stage in stages(plan) for round_ in stage.event.rounds}


def key_of(plan: Plan) -> str:
    """Give what stays the same through all revisions of an event: how the first one began."""
    first = stages(plan)[0]
    settings = first.event.settings
    return f"{first.created.isoformat()} {settings.date} {settings.title}"
