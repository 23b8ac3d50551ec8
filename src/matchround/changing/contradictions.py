"""What changes say together: twice the same, what cannot both be, what changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from matchround.changing.ground import Ground, Meant, shown
from matchround.changing.likeness import folded
from matchround.event import ChangeKind, Participant, Status

TAKES_OVER = "takes over"
"""What a substitute does, beside the kinds of changes."""

Said = tuple[str, Meant]
"""One thing said of a person: a kind of change or TAKES_OVER."""

PERSONAL = frozenset({
    ChangeKind.ABSENT, ChangeKind.BACK, ChangeKind.LATE, ChangeKind.LEAVES, ChangeKind.LOCK,
    ChangeKind.SUBSTITUTE,
})  # fmt: skip
_TOGETHER = frozenset(
    map(
        frozenset,
        (
            (ChangeKind.LATE, ChangeKind.LEAVES),
            (ChangeKind.LATE, ChangeKind.LOCK),
            (ChangeKind.LEAVES, ChangeKind.LOCK),
            (ChangeKind.BACK, ChangeKind.LATE),
            (ChangeKind.BACK, ChangeKind.LEAVES),
            (ChangeKind.BACK, ChangeKind.LOCK),
        ),
    )
)


def said_of(meant: Iterable[Meant]) -> dict[str, list[Said]]:
    """Give what is said of each person (id), in the order in which it is said."""
    said: dict[str, list[Said]] = {}
    for one in meant:
        if one.change.kind in PERSONAL:
            said.setdefault(one.change.who, []).append((one.change.kind, one))
        if one.change.kind is ChangeKind.SUBSTITUTE:
            said.setdefault(one.change.other, []).append((TAKES_OVER, one))
    return said


def check_people(ground: Ground, meant: Sequence[Meant]) -> list[Meant]:
    """Fault what is said twice or contradicts itself, and drop what changes nothing."""
    idle: list[Meant] = []
    for who, said in said_of(meant).items():
        person = ground.event.by_id.get(who)
        together = _fit(ground, said)
        if person is not None and together:
            idle += _idle(ground, person, said)
    _check_newcomers(ground, meant)
    return [one for one in meant if all(one is not other for other in idle)]


def _fit(ground: Ground, said: Sequence[Said]) -> bool:
    """Tell whether all that is said of a person can be; what cannot is a fault, once a change."""
    faulted: set[int] = set()
    for (one, first), (other, second) in combinations(said, 2):
        # One row may mean two changes: back, and late.
        if id(second.asked) in faulted or (first.asked is second.asked and one != other):
            continue
        if one != other and frozenset({one, other}) in _TOGETHER:
            continue
        faulted.add(id(second.asked))
        data = {"name": _name(ground, second, other), "kind": other, "first": one}
        code = "change.twice_of_person" if one == other else "change.contradiction"
        ground.fault(code, second.asked, **data)
    return not faulted


def _name(ground: Ground, meant: Meant, kind: str) -> str:
    who = meant.change.other if kind == TAKES_OVER else meant.change.who
    person = ground.event.by_id.get(who)
    return shown(person) if person else meant.change.name


def _idle(ground: Ground, person: Participant, said: Sequence[Said]) -> list[Meant]:
    """Give what changes nothing (a warning); what cannot be as this person is, is a fault."""
    kinds: Mapping[str, Meant] = dict(said)
    if person.status is Status.ABSENT:
        _check_absent(ground, person, kinds)
        return []
    if again := kinds.get(ChangeKind.BACK):
        ground.fault("change.already_coming", again.asked, name=shown(person))
        return []
    return _changing_nothing(ground, person, kinds)


def _check_absent(ground: Ground, person: Participant, kinds: Mapping[str, Meant]) -> None:
    data = {"name": shown(person), "id": person.id}
    if ChangeKind.ABSENT in kinds:
        ground.fault("change.already_absent", kinds[ChangeKind.ABSENT].asked, **data)
    if ChangeKind.BACK in kinds:
        _check_never_there(ground, person, kinds)
        return
    for kind in (ChangeKind.LATE, ChangeKind.LEAVES, ChangeKind.LOCK):
        if kind in kinds:
            ground.fault("change.is_absent", kinds[kind].asked, kind=kind, **data)


def _changing_nothing(
    ground: Ground, person: Participant, kinds: Mapping[str, Meant]
) -> list[Meant]:
    if _check_never_there(ground, person, kinds):
        return []
    free = _free(ground, person)
    name = shown(person)
    idle: list[Meant] = []
    late, leaves, lock = map(kinds.get, (ChangeKind.LATE, ChangeKind.LEAVES, ChangeKind.LOCK))
    if late and not any(n < (late.change.round or 0) for n in free):
        ground.warn("change.late_nothing", late.asked, name=name, round=late.change.round or 0)
        idle.append(late)
    if leaves and not any(n >= (leaves.change.round or 0) for n in free):
        ground.warn(
            "change.leaves_nothing", leaves.asked, name=name, round=leaves.change.round or 0
        )
        idle.append(leaves)
    if lock and not _meets_from(ground, person, lock.change.round or 0):
        ground.warn("change.lock_nothing", lock.asked, name=name, round=lock.change.round or 0)
        idle.append(lock)
    return idle


def _check_never_there(ground: Ground, person: Participant, kinds: Mapping[str, Meant]) -> bool:
    """Fault who would come after their last round, or after they leave."""
    late, leaves = kinds.get(ChangeKind.LATE), kinds.get(ChangeKind.LEAVES)
    free = _free(ground, person)
    if late is None or not free:
        return False
    first, gone = late.change.round or 0, leaves.change.round if leaves else None
    if any(n >= first and (gone is None or n < gone) for n in free):
        return False
    last = max((n for n in free if gone is None or n < gone), default=0)
    name, cell = shown(person), late.asked.round_cell
    ground.fault("change.never_there", late.asked, cell, name=name, round=first, last=last)
    return True


def _free(ground: Ground, person: Participant) -> tuple[int, ...]:
    """List the rounds to come for which somebody is free, were they not absent."""
    wish = person.available
    return tuple(n for n in ground.rounds if wish is None or n in wish)


def _meets_from(ground: Ground, person: Participant, number: int) -> bool:
    return any(m.round >= number and person.id in m.participants for m in ground.plan.meetings)


def _check_newcomers(ground: Ground, meant: Sequence[Meant]) -> None:
    """Fault a newcomer who is brought twice."""
    seen: set[tuple[str, str]] = set()
    for one in meant:
        if one.newcomer is None:
            continue
        key = folded(one.newcomer.name), folded(one.newcomer.organisation)
        if key in seen:
            ground.fault("change.newcomer_twice", one.asked, name=shown(one.newcomer))
        seen.add(key)
