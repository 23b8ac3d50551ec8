"""The people of a registration that was read again: the same ids, and what changed of them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from matchround.changing.corrections import corrected
from matchround.changing.ids import fresh_ids
from matchround.changing.recognising_marks import Marks, marks
from matchround.changing.recognising_people import same_people
from matchround.changing.renaming import rename
from matchround.errors import Finding, Severity
from matchround.event import Change, ChangeKind, Changes, Event, Participant


@dataclass(frozen=True)
class Recognised:
    """The new event with the ids that its people have had before, and what changed.

    The changes are of the kinds registered, cancelled and corrected. `findings` warns of ids of
    the organiser's own that are not used.
    """

    event: Event
    changes: Changes
    findings: tuple[Finding, ...] = ()


def recognise(
    before: Event,
    after: Event,
    taken: Collection[str] = (),
    *,
    given: Collection[str] = (),
    earlier: Sequence[Event] = (),
) -> Recognised:
    """Recognise who of `after`, the event just read, was in `before`, and give them their ids.

    `given` are the ids of `after` that stand in the workbook; all others were made from rows and
    tell nothing. `taken` are ids that nobody else may get. Who is not in `before` may come back
    from one of the events `earlier` than it, the latest last. Everybody else gets a fresh id.
    """
    gone = _gone_before(before, earlier)
    known = _recognised(before, gone, after, given)
    used = (*before.by_id, *sorted(taken), *(person.id for person in gone))
    ids = known | _fresh(after, known, used, given)
    event = rename(after, ids)
    changes = Changes(changes=tuple(_changes(before, event)))
    return Recognised(event, changes, tuple(_warnings(event, after, given)))


def _gone_before(before: Event, earlier: Sequence[Event]) -> tuple[Participant, ...]:
    """List who was in an earlier event and no longer in `before`, as they were last."""
    people = {person.id: person for event in earlier for person in event.participants}
    return tuple(person for who, person in people.items() if who not in before.by_id)


def _recognised(
    before: Event, gone: Sequence[Participant], after: Event, given: Collection[str]
) -> dict[str, str]:
    """Give who is recognised, in `before` first, by the ids of `after`."""
    old = [marks(person, by_id=True) for person in before.participants]
    new = [marks(person, by_id=person.id in given) for person in after.participants]
    found = same_people(old, new)
    left: list[Marks] = [one for one in new if one.person.id not in found]
    back = same_people([marks(person, by_id=True) for person in gone], left, beside=old)
    return found | back


def _fresh(
    after: Event, known: Mapping[str, str], used: Sequence[str], given: Collection[str]
) -> dict[str, str]:
    """Give newcomers their ids: the one in the workbook where nobody ever had it."""
    folded = {who.casefold() for who in used}
    newcomers = [person.id for person in after.participants if person.id not in known]
    own = {who: who for who in newcomers if who in given and who.casefold() not in folded}
    fresh = fresh_ids(used, taken=own)
    return own | {who: next(fresh) for who in newcomers if who not in own}


def _changes(before: Event, after: Event) -> Iterator[Change]:
    for person in after.participants:
        if person.id not in before.by_id:
            yield _change(ChangeKind.REGISTERED, person)
    for person in before.participants:
        if person.id not in after.by_id:
            yield _change(ChangeKind.CANCELLED, person)
    for person in after.participants:
        if person.id in before.by_id and (fields := corrected(person, before, after)):
            yield _change(ChangeKind.CORRECTED, person, fields)


def _change(kind: ChangeKind, person: Participant, fields: tuple[str, ...] = ()) -> Change:
    return Change(kind=kind, who=person.id, name=person.name, details=fields)


def _warnings(event: Event, after: Event, given: Collection[str]) -> Iterator[Finding]:
    """Warn, once, that somebody has another id than the one in the workbook."""
    people = zip(event.participants, after.participants, strict=True)
    unused = [(new, old) for new, old in people if old.id in given and new.id != old.id]
    if unused:
        new, old = unused[0]
        data: dict[str, str | int] = {"name": new.name, "id": new.id, "given": old.id}
        yield Finding(Severity.WARNING, "plan.other_ids", data={"count": len(unused), **data})
