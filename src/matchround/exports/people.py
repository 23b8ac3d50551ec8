"""Who is printed, in which order and in which language: the same on every product."""

from matchround.event import Event, Participant, Role, Status
from matchround.wording import sort_key
from matchround.wording.languages import known


def roster(event: Event) -> tuple[Participant, ...]:
    """Everybody who is coming, standby included, by surname in the event's language."""
    return tuple(person for person in enlisted(event) if person.status is Status.COMING)


def enlisted(event: Event) -> tuple[Participant, ...]:
    """Everybody, absent people included, by surname in the event's language."""
    language = event.settings.language
    return tuple(sorted(event.participants, key=lambda person: _alphabetical(person, language)))


def _alphabetical(person: Participant, language: str) -> tuple[str, str, str]:
    return sort_key(surname_of(person), language), sort_key(person.name, language), person.id


def surname_of(person: Participant) -> str:
    """The surname, or the last word of the name where it is not known."""
    return person.surname or person.name.split()[-1]


def surname_first(person: Participant) -> str:
    """Write a name as lists that are sorted by surname do: "Berg, Anna"."""
    surname = surname_of(person)
    given = person.name.removesuffix(surname).strip()
    return f"{surname}, {given}" if given and given != person.name else person.name


def is_standby(person: Participant) -> bool:
    """Tell whether this person only steps in to spare somebody a sit-out."""
    return person.role is Role.STANDBY


def page_language(event: Event, person: Participant | None = None) -> str:
    """The language to print in: the person's own, else the event's, else English."""
    wanted = person.print_language if person and person.print_language else event.settings.language
    return known(wanted)
