"""A plan as a public wall may tell it: first names and organisations only."""

from collections.abc import Mapping

from matchround.event import Event, Participant, Plan, Revision
from matchround.exports.people import surname_of

PUBLIC: Mapping[str, bool] = {
    "wall-list": False,
    "table-signs": False,
    "html": False,
    "changes": True,
}
"""Products that others see, and whether their organisation is to stand beside every name.

Where it is not, the product tells it anyway. All others are for one person or for the desk.
"""


def anonymous(plan: Plan, *, named_with_organisation: bool = False) -> Plan:
    """Give the plan, its revisions too, without surnames, sectors, addresses and needs.

    Lists are sorted by the first name then: it is what people look for.
    """
    fields = {
        "event": _event(plan.event, named_with_organisation),
        "revisions": tuple(_revision(old, named_with_organisation) for old in plan.revisions),
    }
    return Plan.model_validate({**_fields(plan), **fields})


def _fields(model: Plan | Revision | Event) -> dict[str, object]:
    """Give the fields alone: what a model has worked out from them belongs to its own people."""
    return {name: getattr(model, name) for name in type(model).model_fields}


def first_name(person: Participant) -> str:
    """Give what stands before the surname; the first word where that is not known."""
    before = person.name.removesuffix(surname_of(person)).strip()
    return before if before and before != person.name else person.name.split()[0]


def _revision(old: Revision, with_organisation: bool) -> Revision:  # noqa: FBT001 -- handed through
    return Revision.model_validate({**_fields(old), "event": _event(old.event, with_organisation)})


def _event(event: Event, with_organisation: bool) -> Event:  # noqa: FBT001 -- handed through
    people = tuple(_person(person, with_organisation) for person in event.participants)
    return Event.model_validate({**_fields(event), "participants": people})


def _person(person: Participant, with_organisation: bool) -> Participant:  # noqa: FBT001 -- handed through
    name = first_name(person)
    if with_organisation and person.organisation:
        name = f"{name} ({person.organisation})"
    hidden = {"email": "", "phone": "", "needs": (), "sector": ""}
    return person.model_copy(update={"name": name, "surname": name, **hidden})
