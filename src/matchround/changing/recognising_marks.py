"""What somebody is known by from one list of people to the next."""

from dataclasses import dataclass

from matchround.event import Participant
from matchround.wording import sort_key


@dataclass(frozen=True)
class Marks:
    """A person with their marks, folded: case, accents and spaces do not count; "" for none.

    `id` is "" where it was made from a row: it then tells nothing of the person.
    """

    person: Participant
    id: str
    name: str
    organisation: str
    email: str


def marks(person: Participant, *, by_id: bool) -> Marks:
    """Fold what a person is known by; `by_id` where their id is one that tells."""
    last, comma, first = person.name.partition(",")
    return Marks(
        person,
        person.id.casefold() if by_id else "",
        folded(f"{first} {last}" if comma else person.name),
        folded(person.organisation),
        person.email.strip().casefold(),
    )


def folded(text: str) -> str:
    """Fold a text to its words; case, accents, spaces and punctuation do not count.

    >>> folded("  Øst,  ÅSA ")
    'ost asa'
    """
    return sort_key(text, "en").partition("\0")[0]


def contradict(one: str, other: str) -> bool:
    """Tell whether two marks are given and different."""
    return bool(one) and bool(other) and one != other


def agree(one: str, other: str) -> bool:
    """Tell whether two marks are given and the same."""
    return one != "" and one == other
