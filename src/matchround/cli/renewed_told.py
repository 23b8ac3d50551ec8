"""What a list of people that was read again changed, in words and as JSON."""

from collections.abc import Iterator

from matchround import api
from matchround.cli.layout import headed
from matchround.cli.naming import Naming
from matchround.cli.replan_summary import policies
from matchround.event import Change, ChangeKind, Event, Keep, Plan

TOLD_WITH_BEFORE = frozenset({"name", "organisation", "sector", "email"})
"""Fields of one short text: what it was before shows whether the right one was recognised."""


def lines(before: Plan, made: api.Replan, language: str) -> list[str]:
    """Tell who was added, who is gone, who was corrected and how many timetables changed.

    Where something is to be kept, what keeping more or less would come to stands beside it.
    """
    naming = Naming(made.plan.event, language)
    title = naming.say("renewed.title", revision=before.revision)
    people = list(_people(before.event, made.plan, naming))
    lines = headed(title, [*people, *_timetables(made, naming)])
    keep = made.plan.replanned.keep if made.plan.replanned else Keep.NONE
    if keep is not Keep.NONE:
        lines += headed(naming.say("replan.policies"), policies(made, keep, naming))
    return lines


def keys(before: Plan, made: api.Replan) -> dict[str, object]:
    """Give the same for `--json`: people with id, name and organisation; `changed` holds ids."""
    old, new = before.event, made.plan.event
    corrected = _of(ChangeKind.CORRECTED, made.plan)
    return {
        "added": [_person(new, change) for change in _of(ChangeKind.REGISTERED, made.plan)],
        "gone": [_person(old, change) for change in _of(ChangeKind.CANCELLED, made.plan)],
        "corrected": [{**_person(new, one), "fields": list(one.details)} for one in corrected],
        "changed": list(made.impact.changed),
    }


def _of(kind: ChangeKind, plan: Plan) -> list[Change]:
    changes = plan.replanned.changes if plan.replanned else ()
    return [change for change in changes if change.kind is kind]


def _person(event: Event, change: Change) -> dict[str, object]:
    person = event.by_id[change.who]
    return {"id": person.id, "name": person.name, "organisation": person.organisation}


def _people(old: Event, plan: Plan, naming: Naming) -> Iterator[str]:
    before = Naming(old, naming.language)
    for change in _of(ChangeKind.REGISTERED, plan):
        yield naming.say("renewed.added", who=naming.bracketed(change.who))
    for change in _of(ChangeKind.CANCELLED, plan):
        yield naming.say("renewed.gone", who=before.bracketed(change.who))
    for change in _of(ChangeKind.CORRECTED, plan):
        fields = ", ".join(_field(name, change.who, old, naming) for name in change.details)
        yield naming.say("renewed.corrected", who=naming.bracketed(change.who), fields=fields)
    if plan.replanned is None or not plan.replanned.changes:
        yield naming.say("renewed.same")


def _field(name: str, who: str, old: Event, naming: Naming) -> str:
    field = naming.say(f"person_field.{name}")
    value = getattr(old.by_id[who], name)
    if name not in TOLD_WITH_BEFORE or not value:
        return field
    return naming.say("renewed.was", field=field, value=value)


def _timetables(made: api.Replan, naming: Naming) -> Iterator[str]:
    """Count those who had a timetable and whose is different now."""
    coming = {person.id for person in made.plan.event.participants if person.takes_part}
    most, changed = len(coming - {*made.impact.added}), len(made.impact.changed)
    yield naming.count("renewed.timetables", changed, most=most)
    if changed and made.plan.replanned and made.plan.replanned.keep is Keep.NONE:
        yield naming.say("renewed.keep_more")
