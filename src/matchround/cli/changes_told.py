"""What changed, in words: how many of each kind, and whom or what it is about."""

from collections.abc import Iterator, Sequence

from matchround.cli.naming import Naming
from matchround.event import Change, ChangeKind


def counted(changes: Sequence[Change], naming: Naming) -> str:
    """Count the changes of each kind: "12 absent, 2 late, 1 table closed"."""
    return ", ".join(_count(kind, same, naming) for kind, same in _kinds(changes))


def told(changes: Sequence[Change], naming: Naming) -> Iterator[str]:
    """Give one line for each kind: "2 late: Anna Berg (from round 3), Bo Ek (…)"."""
    for kind, same in _kinds(changes):
        about = naming.people([_about(change, naming) for change in same])
        yield f"{_count(kind, same, naming)}: {about}"


def _kinds(changes: Sequence[Change]) -> Iterator[tuple[ChangeKind, list[Change]]]:
    for kind in ChangeKind:
        if same := [change for change in changes if change.kind is kind]:
            yield kind, same


def _count(kind: ChangeKind, same: Sequence[Change], naming: Naming) -> str:
    delay = kind is ChangeKind.DELAY
    number = sum(change.minutes for change in same) if delay else len(same)
    return naming.count(f"change_count.{kind}", number)


def _about(change: Change, naming: Naming) -> str:
    """Name what a change is about, with what there is to know of it in brackets."""
    since = "" if change.round is None else naming.say("change_said.from", round=change.round)
    match change.kind:
        case ChangeKind.CANCEL_ROUND | ChangeKind.ADD_ROUND:
            return str(change.round)
        case ChangeKind.DELAY:
            return since
        case ChangeKind.SUBSTITUTE:
            return naming.say("change_said.for", new=change.other_name, old=change.name)
        case ChangeKind.CLOSE_TABLE:
            return _bracketed(change.table, since)
        case ChangeKind.LATE | ChangeKind.LEAVES | ChangeKind.LOCK:
            return _bracketed(change.name, _organisation(change, naming), since)
        case _:
            fields = (naming.say(f"person_field.{name}") for name in change.details)
            return _bracketed(change.name, _organisation(change, naming), *fields)


def _bracketed(what: str, *more: str) -> str:
    told = ", ".join(filter(None, more))
    return f"{what} ({told})" if told else what


def _organisation(change: Change, naming: Naming) -> str:
    """Give where somebody is from; nothing of who is no longer in the event."""
    person = naming.event.by_id.get(change.who)
    return person.organisation if person else ""
