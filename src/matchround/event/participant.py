"""The people of an event."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from matchround.event.base import Frozen


class Role(StrEnum):
    """What a participant does at the event."""

    PARTICIPANT = "participant"
    HOST = "host"
    STANDBY = "standby"


class Status(StrEnum):
    """Whether a participant takes part. Who declined is left out when the sheet is read."""

    COMING = "coming"
    ABSENT = "absent"


class Participant(Frozen):
    """One person of the event.

    `id` is stable: once given it never derives from the row again. `organisation` and `sector`
    are "" where none is given; an empty organisation belongs to none. `available` lists the
    round numbers, rising; None means every round. `table` is the name of the table that this
    person keeps (a host or a fixed seat), else "". `wants` and `avoid` hold ids, the fields
    ending in `_organisations` names of organisations. Those who share a value of `met_at` have
    met before. `max_meetings` None means no limit. `present` lists the rounds that somebody who
    is absent now was there for, before they left. `checked_in`: ticked at the desk.
    """

    id: Annotated[str, Field(min_length=1)]
    name: Annotated[str, Field(min_length=1)]
    surname: str = ""
    email: str = ""
    phone: str = ""
    organisation: str = ""
    sector: str = ""
    topics: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()
    seeks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    wants_organisations: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    avoid_organisations: tuple[str, ...] = ()
    available: tuple[int, ...] | None = None
    role: Role = Role.PARTICIPANT
    table: str = ""
    needs: tuple[str, ...] = ()
    max_meetings: Annotated[int, Field(ge=0)] | None = None
    status: Status = Status.COMING
    met_at: tuple[str, ...] = ()
    print_language: str = ""
    share_contact: bool = False
    present: tuple[int, ...] = ()
    checked_in: bool = False

    def is_available(self, round_number: int) -> bool:
        """Tell whether this person is present and free in that round."""
        if self.status is Status.ABSENT:
            return round_number in self.present
        return self.available is None or round_number in self.available

    @property
    def takes_part(self) -> bool:
        """Whether this person is there in some round, be it one that has been played."""
        return self.status is Status.COMING or bool(self.present)
