"""Whom an organiser means: an exact id, else an exact name, else part of one."""

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from matchround.errors import WhoError
from matchround.event import Event, Participant

LIKE = 75
"""Similarity (0..100) from which somebody is shown as "did you mean"; nobody is picked by it."""

MOST_SHOWN = 12
"""As many candidates as are listed."""

PLAIN = str.maketrans(
    {"æ": "ae", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ŋ": "n", "þ": "th", "ı": "i"}
)
SPELLED = str.maketrans({"å": "aa", "ä": "ae", "æ": "ae", "ö": "oe", "ø": "oe", "ü": "ue"})
"""How letters are written where a keyboard lacks them."""


def who(event: Event, text: str) -> Participant:
    """Find the one participant whom a text means; case and accents do not count.

    Raises:
        WhoError: `who.several` (text, count, candidates) when several fit equally well;
            `who.near` (text, candidates) or `who.nobody` (text) when nobody does.
    """
    exact = event.by_id.get(text.strip())
    if exact is not None:
        return exact
    found = next((tier for tier in _tiers(event, forms(text)[0]) if tier), [])
    if len(found) == 1:
        return found[0]
    raise _several(text, found) if found else _nobody(event, text)


def _tiers(event: Event, wanted: str) -> Iterator[list[Participant]]:
    """Give who fits, the closest way of fitting first: each is looked for only where it counts."""
    yield [person for person in event.participants if person.id.casefold() == wanted]
    yield [person for person in event.participants if wanted in forms(person.name)]
    yield [person for person in event.participants if _is_part(wanted, person)]


@cache
def forms(text: str) -> tuple[str, str]:
    """Fold a name, and fold it as it is written without its letters.

    >>> forms("  Øst,  Åsa ")
    ('ost, asa', 'oest, aasa')
    """
    lower = " ".join(unicodedata.normalize("NFC", text).casefold().split())
    plain, spelled = lower.translate(PLAIN), lower.translate(SPELLED).translate(PLAIN)
    return _without_accents(plain), _without_accents(spelled)


def _without_accents(text: str) -> str:
    letters = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _is_part(wanted: str, person: Participant) -> bool:
    return bool(wanted) and any(wanted in form for form in forms(person.name))


def _several(text: str, found: Sequence[Participant]) -> WhoError:
    return WhoError("who.several", text=text, count=len(found), candidates=_listed(found))


def _nobody(event: Event, text: str) -> WhoError:
    near = tuple(_near(event, text))
    if not near:
        return WhoError("who.nobody", text=text)
    return WhoError("who.near", text=text, candidates=_listed(near))


def _near(event: Event, text: str) -> Iterator[Participant]:
    """Give who is called something like it, the likest first."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415 -- heavy: only where nobody fits

    names = {place: forms(person.name)[0] for place, person in enumerate(event.participants)}
    like = process.extract(
        forms(text)[0], names, scorer=fuzz.WRatio, score_cutoff=LIKE, limit=MOST_SHOWN
    )
    for _, _, place in like:
        yield event.participants[place]


def _listed(people: Sequence[Participant]) -> str:
    """List people with organisation and id, one a line."""
    lines = [f"\n  {_shown(person)}" for person in people[:MOST_SHOWN]]
    return "".join([*lines, *(["\n  …"] if len(people) > MOST_SHOWN else [])])


def _shown(person: Participant) -> str:
    return f"{person.name} ({', '.join(filter(None, (person.organisation, person.id)))})"
