"""Who takes over somebody's timetable."""

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant, shown
from matchround.changing.walk_ins import surname, warn_of_absent_alike
from matchround.errors import WhoError
from matchround.event import Change, ChangeKind, Participant, Status


def substitute(ground: Ground, asked: Asked) -> list[Meant]:
    """Let somebody new, or somebody who is absent, stand in for somebody who is coming."""
    old = _old(ground, asked)
    number = _round(ground, asked)
    new, newcomer = _new(ground, asked, old)
    if old is None or new is None or number is None:
        return []
    if new.id == old.id:
        ground.fault("change.substitute_self", asked, asked.value_cell, name=shown(old))
        return []
    change = Change(
        kind=ChangeKind.SUBSTITUTE,
        who=old.id,
        name=old.name,
        other=new.id,
        other_name=new.name,
        round=number,
    )
    return [Meant(asked, change, newcomer)]


def _round(ground: Ground, asked: Asked) -> int | None:
    number = ground.round_of(asked)
    if number is not None and number > ground.from_round:
        first = ground.from_round
        ground.fault("change.round_not_taken", asked, asked.round_cell, from_round=first)
        return None
    return number


def _old(ground: Ground, asked: Asked) -> Participant | None:
    old = ground.person(asked, asked.who)
    if old is not None and old.status is Status.ABSENT:
        ground.fault("change.substitute_of_absent", asked, name=shown(old), id=old.id)
        return None
    return old


def _new(
    ground: Ground, asked: Asked, old: Participant | None
) -> tuple[Participant | None, Participant | None]:
    """Find or make who takes over; the second is who has been made, if so."""
    text, cell = " ".join(asked.other.split()), asked.value_cell
    if not any(letter.isalpha() for letter in text) and not ground.named(text):
        ground.fault("change.substitute_no_name", asked, cell, value=text)
        return None, None
    found = ground.named(text)
    if len(found) > 1:
        candidates = "".join(f"\n  {shown(p)}, {p.id}" for p in found)
        count = len(found)
        ground.fault(
            "change.who_several", asked, cell, text=text, count=count, candidates=candidates
        )
        return None, None
    if found:
        return _again(ground, asked, found[0], old), None
    if ";" in text:
        ground.fault("change.substitute_line", asked, cell, value=text)
        return None, None
    if " " not in text and (near := _part_of(ground, text)):
        ground.fault("change.substitute_part", asked, cell, text=text, near=near)
        return None, None
    organisation, sector = (old.organisation, old.sector) if old else ("", "")
    warn_of_absent_alike(ground, asked, text, organisation)
    made = Participant(
        id=next(ground.ids),
        name=text,
        surname=surname(text),
        organisation=organisation,
        sector=sector,
    )
    return made, made


def _again(
    ground: Ground, asked: Asked, person: Participant, old: Participant | None
) -> Participant | None:
    """Take somebody of the list, who must be absent (or the one who is to be replaced)."""
    if person.status is Status.COMING and person != old:
        cell = asked.value_cell
        ground.fault("change.substitute_is_coming", asked, cell, name=shown(person), id=person.id)
        return None
    return person


def _part_of(ground: Ground, text: str) -> str:
    """Name who may be meant by a single word, "" where it can only be a new name."""
    try:
        return shown(ground.who(ground.event, text))
    except WhoError as error:
        return str(error.data["candidates"]) if error.code == "who.several" else ""
