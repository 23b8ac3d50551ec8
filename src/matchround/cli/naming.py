"""How people, rounds and causes are named in what a command explains."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from matchround.event import Coded, Event
from matchround.wording import Value, clock_text, number_text, plural, text

DECIMAL_MARKS = {"en": "."}
MOST_NAMES = 12
"""As many people as are named in one line."""

ROLES = ("giver", "taker", "who", "whom")
"""Names of data that hold ids."""


@dataclass(frozen=True)
class Naming:
    """Names of one event, in one language."""

    event: Event
    language: str

    def say(self, code: str, **data: Value) -> str:
        """Give a text; whole numbers with their thousands set apart."""
        numbers = {k: number_text(v, self.language) for k, v in data.items() if isinstance(v, int)}
        return text(code, self.language, **{**data, **numbers})

    def count(self, code: str, number: int, **data: Value) -> str:
        """Give a text for a number of things."""
        return plural(code, number, self.language, **data)

    def coded(self, prefix: str, coded: Coded) -> str:
        """Say a code: people by name, averages (`..._tenths`) with their decimal."""
        return self.say(f"{prefix}.{coded.code}", **self._filled(coded.data))

    def name(self, who: str) -> str:
        """Give the name of somebody, by id."""
        return self.event.by_id[who].name

    def full(self, who: str) -> str:
        """Give name and organisation: "Anna Berg, Umeå Energi"."""
        person = self.event.by_id[who]
        return ", ".join(filter(None, (person.name, person.organisation)))

    def bracketed(self, who: str) -> str:
        """Give name and organisation for a list: "Anna Berg (Umeå Energi)"."""
        organisation = self.event.by_id[who].organisation
        return f"{self.name(who)} ({organisation})" if organisation else self.name(who)

    def people(self, names: Sequence[str]) -> str:
        """List names with commas; of many, how many more there are."""
        more = len(names) - MOST_NAMES
        if more <= 1:
            return ", ".join(names)
        first = ", ".join(names[:MOST_NAMES])
        return f"{first} {self.say('explain.more', count=more)}"

    def sector(self, who: str) -> str:
        """Give the sector in brackets behind a blank, "" where there is none."""
        sector = self.event.by_id[who].sector
        return f" ({sector})" if sector else ""

    def round(self, number: int) -> str:
        """Name a round with its clock: "Round 3 (13:20–13:28)"."""
        found = self.event.rounds[self.event.position[number]]
        said = self.say("timetable.round", number=number)
        times = [clock_text(t, self.language) for t in (found.start, found.end) if t]
        return f"{said} ({'–'.join(times)})" if times else said

    def tenths(self, number: int) -> str:
        """Write a number of tenths with its decimal.

        >>> from matchround.event import Event
        >>> Naming(Event(participants=(), rounds=(), tables=()), "sv").tenths(75)
        '7,5'
        """
        return f"{number // 10}{DECIMAL_MARKS.get(self.language, ',')}{number % 10}"

    def _filled(self, data: Mapping[str, Value]) -> dict[str, Value]:
        filled: dict[str, Value] = {}
        for key, value in data.items():
            if key.endswith("_tenths") and isinstance(value, int):
                filled[key] = self.tenths(value)
            elif key == "sectors" and not isinstance(value, str | int):
                filled[key] = " – ".join(value)  # names of sectors often hold an "and" themselves
            elif key in ROLES and value in self.event.by_id:
                filled[key] = self.name(str(value))
            else:
                filled[key] = value
        return filled


def span(numbers: Sequence[int]) -> str:
    """Write numbers as a cell would: runs joined by a dash.

    >>> span([1, 2, 3, 5, 7, 8])
    '1–3, 5, 7–8'
    """
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def between(numbers: Sequence[int]) -> str:
    """Write the least and the largest of numbers: "62–64", or "62".

    >>> between([64, 62, 63])
    '62–64'
    """
    least, largest = min(numbers), max(numbers)
    return str(least) if least == largest else f"{least}–{largest}"
