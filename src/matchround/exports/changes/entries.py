"""The entries of both lists: a name or a table, with a line for each changed round."""

from dataclasses import dataclass

from matchround.event import Meeting
from matchround.exports.differences import Differences


@dataclass(frozen=True)
class Line:
    """One changed round: who is met at which table now, and what it was before.

    `note` stands where there is no meeting now, `was` where there was none before. Who is met
    is not said twice where only the table is another.
    """

    when: str
    table: str = ""
    people: tuple[str, ...] = ()
    note: str = ""
    table_before: str = ""
    people_before: tuple[str, ...] = ()
    was: str = ""


@dataclass(frozen=True)
class Entry:
    """A person or a table. `below` stands under it: what tells namesakes apart, what is closed."""

    name: str
    below: str
    lines: tuple[Line, ...]


def names_then(found: Differences, meeting: Meeting | None, but: str = "") -> tuple[str, ...]:
    """Name the people of a meeting of the revision before, without one of them (an id)."""
    known = {**found.plan.event.by_id, **found.before.event.by_id}
    return tuple(known[who].name for who in meeting.participants if who != but) if meeting else ()


def names_now(found: Differences, meeting: Meeting | None, but: str = "") -> tuple[str, ...]:
    """Name the people of a meeting of the plan, without one of them (an id)."""
    known = found.plan.event.by_id
    return tuple(known[who].name for who in meeting.participants if who != but) if meeting else ()
