"""Finding why two people do not meet: one possible cause after the other."""

from collections.abc import Callable, Sequence
from itertools import combinations

from matchround.event import (
    PROMISES,
    Coded,
    Event,
    Meeting,
    Odd,
    Participant,
    Role,
    RoundKind,
    RuledPair,
    Status,
)
from matchround.matching import barriers_of
from matchround.matching.barriers import personal_barriers_of, suits

BARRIERS = (
    ("kept_apart", "kept_apart"),
    ("no_shared_language", "no_shared_language"),
    ("same_organisation", "same_organisation"),
    ("same_sector", "same_sector"),
    ("met_before", "met_before"),
    ("no_common_round", "no_common_round"),
    ("no_suitable_table", "no_table"),
)
"""Matching's barriers and the codes for them, most telling first."""


def pair_key(a: str, b: str) -> tuple[str, str]:
    """Sort two ids, so that a pair is the same from both sides."""
    return (a, b) if a < b else (b, a)


class Causes:
    """Finds the nearest cause for a pair that does not meet."""

    def __init__(self, event: Event, meetings: Sequence[Meeting]) -> None:
        self.promised: dict[tuple[str, str], list[RuledPair]] = {}
        for row in event.pairs:
            if row.rule in PROMISES:
                self.promised.setdefault(row.key, []).append(row)
        self._event = event
        self._barriers: Callable[[str, str], tuple[str, ...]] = barriers_of(event)
        self._personal = personal_barriers_of(event)
        self._met: dict[tuple[str, str], set[int]] = {}
        self._busy: dict[str, set[int]] = {}
        self._taken: dict[int, set[str]] = {}
        for meeting in meetings:
            for a, b in combinations(meeting.participants, 2):
                self._met.setdefault(pair_key(a, b), set()).add(meeting.round)
            for who in meeting.participants:
                self._busy.setdefault(who, set()).add(meeting.round)
            self._taken.setdefault(meeting.round, set()).add(meeting.table)

    def rounds_met(self, key: tuple[str, str]) -> frozenset[int]:
        """In which rounds the pair meets."""
        return frozenset(self._met.get(key, ()))

    def of(self, a: Participant, b: Participant, rounds: frozenset[int]) -> Coded:
        """Give the nearest cause why `a` and `b` do not meet in any of `rounds`."""
        tries = (
            self._not_there(a, b),
            self._barred(a, b),
            self._never_together(a, b, rounds),
            self._not_filled(a, b),
            self._had_enough(a, b),
            self._crowded_out(a, b, rounds),
        )
        return next((why for why in tries if why), Coded(code="no_room"))

    def _not_there(self, a: Participant, b: Participant) -> Coded | None:
        for person in (a, b):
            if person.status is not Status.COMING:
                return Coded(code="absent", data={"name": person.name})
        standby = [person for person in (a, b) if person.role is Role.STANDBY]
        most = 1 if self._event.settings.odd is Odd.STANDBY else 0
        if len(standby) > most:
            return Coded(code="standby", data={"name": standby[0].name})
        return None

    def _barred(self, a: Participant, b: Participant) -> Coded | None:
        found = self._personal(a.id, b.id)
        if not found or (a.table and b.table):
            found = self._barriers(a.id, b.id)  # slow: it looks at every table
        if "no_suitable_table" in found and a.table and b.table and a.table != b.table:
            return Coded(code="hosts_of_different_tables")
        data = {
            "same_organisation": {"organisation": a.organisation},
            "same_sector": {"sector": a.sector},
        }
        codes = (code for barrier, code in BARRIERS if barrier in found)
        first = next(codes, None)
        return None if first is None else Coded(code=first, data=data.get(first, {}))

    def _never_together(
        self, a: Participant, b: Participant, rounds: frozenset[int]
    ) -> Coded | None:
        together = any(a.is_available(n) and b.is_available(n) for n in rounds)
        return None if together else Coded(code="no_common_round")

    def _not_filled(self, a: Participant, b: Participant) -> Coded | None:
        promised = pair_key(a.id, b.id) in self.promised
        filled = self._event.settings.fill or promised
        return None if filled else Coded(code="only_promised")

    def _had_enough(self, a: Participant, b: Participant) -> Coded | None:
        for person in (a, b):
            most = person.max_meetings
            if most is not None and len(self._busy.get(person.id, ())) >= most:
                return Coded(code="max_meetings", data={"name": person.name})
        return None

    def _crowded_out(self, a: Participant, b: Participant, rounds: frozenset[int]) -> Coded | None:
        """Look for a round in which both are free, and for a free table in it."""
        together = self._together(a, b, rounds)
        busy = [together & self._busy.get(person.id, set()) for person in (a, b)]
        always = [p for p, taken in zip((a, b), busy, strict=True) if taken == together]
        if len(always) == 1:
            return Coded(code="rounds_taken", data={"name": always[0].name})
        free = together - busy[0] - busy[1]
        if not free:
            return Coded(code="rounds_taken_both")
        seated = any(self._has_table(a, b, number) for number in free)
        return None if seated else Coded(code="tables_taken")

    def _together(self, a: Participant, b: Participant, rounds: frozenset[int]) -> set[int]:
        return {
            r.number
            for r in self._event.rounds
            if r.number in rounds
            and r.kind is RoundKind.PAIRS
            and a.is_available(r.number)
            and b.is_available(r.number)
        }

    def _has_table(self, a: Participant, b: Participant, number: int) -> bool:
        taken = self._taken.get(number, set())
        return any(
            table.is_open(number)
            and table.name not in taken
            and suits(table, a)
            and suits(table, b)
            for table in self._event.tables
        )
