"""Who comes without having signed up: a line such as "Name; Organisation; Sector; Topics"."""

import re
from collections.abc import Iterable

from matchround.changing.asked import Asked
from matchround.changing.ground import Ground, Meant, shown
from matchround.changing.likeness import alike, folded, spelled_as
from matchround.event import Change, ChangeKind, CrossSector, Participant, Status

UNKNOWN = "unknown"
"""The sector of somebody without one where other people have one."""

_TOPIC_ENDS = re.compile(r"[,|;\n]")


def walk_in(ground: Ground, asked: Asked) -> list[Meant]:
    """Make a newcomer of a line; without a name, or known already, it is a fault."""
    name, organisation, sector, topics = parts(asked.value)
    if not any(letter.isalpha() for letter in name):
        ground.fault("change.walk_in_no_name", asked, value=asked.value)
        return []
    people = ground.event.participants
    organisation = spelled_as(organisation, (p.organisation for p in people))
    known = _is_known(ground, asked, name, organisation)
    number = ground.round_of(asked)
    sector_used = _sector(ground, asked, name, organisation, sector)
    if known or number is None or sector_used is None:
        return []
    newcomer = Participant(
        id=next(ground.ids),
        name=name,
        surname=surname(name),
        organisation=organisation,
        sector=sector_used,
        topics=spelled_topics(topics, people),
        available=available_from(ground, number),
    )
    return [arriving(asked, newcomer, number)]


def arriving(asked: Asked, newcomer: Participant, number: int) -> Meant:
    """Give the change by which a newcomer takes part from a round on."""
    change = Change(kind=ChangeKind.WALK_IN, who=newcomer.id, name=newcomer.name, round=number)
    return Meant(asked, change, newcomer)


def parts(line: str) -> tuple[str, str, str, tuple[str, ...]]:
    """Cut a line into name, organisation, sector and topics; what is not there is empty.

    >>> parts("Anna Berg; Umeå Energi;; energy, food")
    ('Anna Berg', 'Umeå Energi', '', ('energy', 'food'))
    """
    name, organisation, sector, topics = (*line.split(";", 3), "", "", "")[:4]
    pieces = (" ".join(piece.split()) for piece in _TOPIC_ENDS.split(topics))
    texts = (" ".join(text.split()) for text in (name, organisation, sector))
    name, organisation, sector = texts
    return name, organisation, sector, tuple(filter(None, pieces))


def surname(name: str) -> str:
    """Give the name that somebody is sorted by: the last word, or what is before a comma.

    >>> surname("Åsa Öberg"), surname("Öberg, Åsa")
    ('Öberg', 'Öberg')
    """
    before, comma, _ = name.partition(",")
    return before.strip() if comma else name.rsplit(" ", maxsplit=1)[-1]


def spelled_topics(topics: Iterable[str], people: Iterable[Participant]) -> tuple[str, ...]:
    """Spell topics as the event does, each once."""
    known = {folded(topic): topic for person in people for topic in person.topics}
    return tuple(dict.fromkeys(known.get(folded(topic), topic) for topic in topics))


def available_from(ground: Ground, number: int) -> tuple[int, ...] | None:
    """Give the rounds from a round on; None for all that are to come, those added included."""
    if number == ground.from_round:
        return None
    return tuple(n for n in ground.rounds if n >= number)


def _is_known(ground: Ground, asked: Asked, name: str, organisation: str) -> bool:
    """Tell whether the newcomer is in the list already, which is a fault."""
    for person in ground.event.participants:
        same_name = folded(person.name) == folded(name)
        if same_name and folded(person.organisation) == folded(organisation):
            is_absent = person.status is Status.ABSENT
            code = "change.walk_in_is_absent" if is_absent else "change.walk_in_is_there"
            ground.fault(code, asked, name=shown(person), id=person.id)
            return True
    warn_of_absent_alike(ground, asked, name, organisation)
    return False


def warn_of_absent_alike(ground: Ground, asked: Asked, name: str, organisation: str) -> None:
    """Warn where a new name may be that of somebody absent, spelled otherwise."""
    for person in ground.event.participants:
        elsewhere = organisation and person.organisation and organisation != person.organisation
        if person.status is Status.ABSENT and not elsewhere and alike(person.name, name):
            ground.warn("change.new_near", asked, name=name, near=shown(person), id=person.id)


def _sector(ground: Ground, asked: Asked, name: str, organisation: str, given: str) -> str | None:
    """Decide on a sector: as given, else the colleagues'; None where that is a fault."""
    in_use = dict.fromkeys(p.sector for p in ground.event.participants if p.sector)
    if not in_use:
        if given:
            ground.warn("change.sector_unused", asked, sector=given)
        return ""
    data = {"name": name, "sectors": ", ".join(s for s in in_use if s != UNKNOWN)}
    if given:
        sector = spelled_as(given, in_use)
        if sector not in in_use:
            ground.warn("change.sector_new", asked, sector=given, **data)
        return sector
    if sector := _sector_of_colleagues(ground.event.participants, organisation):
        data = {"name": name, "sector": sector, "organisation": organisation}
        ground.warn("change.sector_inferred", asked, **data)
        return sector
    if ground.event.settings.cross_sector is CrossSector.OFF:
        return UNKNOWN
    ground.fault("change.walk_in_no_sector", asked, **data)
    return None


def _sector_of_colleagues(people: Iterable[Participant], organisation: str) -> str:
    """Give the sector that all colleagues share, "" where they do not."""
    if not organisation:
        return ""
    sectors = {p.sector for p in people if p.organisation == organisation} - {"", UNKNOWN}
    return sectors.pop() if len(sectors) == 1 else ""
