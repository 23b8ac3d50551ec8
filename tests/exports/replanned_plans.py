"""Plans that were made again, by hand: what the products after a re-plan are tried on."""

from collections.abc import Iterable

from matchround.event import Event, Meeting, Plan, Replanned, Revision

_KEPT = (
    *("revision", "created", "event", "meetings", "sit_outs", "unplaced", "goals", "seed"),
    "replanned",
)


def made_again(plan: Plan, meetings: Iterable[Meeting], **fields: object) -> Plan:
    """Make the next revision of a plan, with these meetings and other `fields`."""
    old = Revision.model_validate({name: getattr(plan, name) for name in _KEPT})
    given = {
        "revision": plan.revision + 1,
        "revisions": (*plan.revisions, old.model_copy(update={"why": "re-planned"})),
        "replanned": Replanned(from_round=2),
        "sit_outs": (),
        **fields,
    }
    return Plan.model_validate({**dict(plan), **given, "meetings": tuple(meetings)})


def with_people(event: Event, **fields: dict[str, object]) -> Event:
    """Change fields of some people: `with_people(event, B={"status": "absent"})`."""
    people = [{**dict(person), **fields.get(person.id, {})} for person in event.participants]
    return Event.model_validate({**event.model_dump(), "participants": people})


def with_settings(plan: Plan, **settings: object) -> Plan:
    """Change settings of a plan's event."""
    given = {**plan.event.settings.model_dump(), **settings}
    event = Event.model_validate({**plan.event.model_dump(), "settings": given})
    return Plan.model_validate({**dict(plan), "event": event})
