"""Who is absent, back, late, leaving or locked, as it was asked for."""

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant
from matchround.event import Change, ChangeKind, Participant


def absent(ground: Ground, asked: Asked) -> list[Meant]:
    """Somebody is not here; from a later round on means that they leave."""
    person, number = _person_and_round(ground, asked)
    if person is None or number is None:
        return []
    kind = ChangeKind.LEAVES if number > ground.from_round else ChangeKind.ABSENT
    return [_meant(asked, kind, person, number)]


def back(ground: Ground, asked: Asked) -> list[Meant]:
    """Somebody is here again; from a later round on means that they are late."""
    person, number = _person_and_round(ground, asked)
    if person is None or number is None:
        return []
    again = _meant(asked, ChangeKind.BACK, person, ground.from_round)
    if number == ground.from_round:
        return [again]
    return [again, _meant(asked, ChangeKind.LATE, person, number)]


def late(ground: Ground, asked: Asked) -> list[Meant]:
    """Somebody comes later."""
    person = ground.person(asked, asked.who)
    number = _given_round(ground, asked)
    if person is None or number is None:
        return []
    if number <= ground.from_round:
        data = {"round": number, "from_round": ground.from_round}
        ground.warn("change.late_is_now", asked, asked.round_cell, name=person.name, **data)
        return []
    return [_meant(asked, ChangeKind.LATE, person, number)]


def leaves(ground: Ground, asked: Asked) -> list[Meant]:
    """Somebody leaves before the end."""
    person = ground.person(asked, asked.who)
    number = _given_round(ground, asked)
    if person is None or number is None:
        return []
    return [_meant(asked, ChangeKind.LEAVES, person, number)]


def lock(ground: Ground, asked: Asked) -> list[Meant]:
    """Somebody's meetings stay as they are."""
    person, number = _person_and_round(ground, asked)
    if person is None or number is None:
        return []
    return [_meant(asked, ChangeKind.LOCK, person, number)]


def _person_and_round(ground: Ground, asked: Asked) -> tuple[Participant | None, int | None]:
    return ground.person(asked, asked.who), ground.round_of(asked)


def _given_round(ground: Ground, asked: Asked) -> int | None:
    if not asked.round.strip():
        ground.fault("change.round_missing", asked, asked.round_cell, kind=asked.kind)
        return None
    return ground.round_of(asked, late=asked.kind is ChangeKind.LATE)


def _meant(asked: Asked, kind: ChangeKind, person: Participant, number: int) -> Meant:
    return Meant(asked, Change(kind=kind, who=person.id, name=person.name, round=number))
