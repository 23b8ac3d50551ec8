"""The events that every method plans: of realistic shape, at each size."""

from dataclasses import dataclass
from pathlib import Path

from generated_events import realistic_event
from generated_workbook import write_workbook

SIZES = (12, 30, 60, 100, 300, 1_000, 3_000, 10_000)
STRETCH = 100_000
PARTIAL = (0.0, 0.1)
"""Shares of the people who come late or leave early."""


@dataclass(frozen=True, order=True)
class Case:
    """An event by its size: people, rounds, share 0..1 who come late or leave, seed."""

    people: int
    rounds: int
    partial: float
    seed: int = 1

    @property
    def name(self) -> str:
        """A short name, for files and headings."""
        return f"{self.people}x{self.rounds}-{round(100 * self.partial)}"

    def workbook(self, folder: Path) -> Path:
        """Give the workbook of this event, written into `folder` if it is not there."""
        path = folder / f"{self.name}-{self.seed}.xlsx"
        if not path.exists():
            event = realistic_event(self.people, self.rounds, self.seed, self.partial)
            write_workbook(event, path)
        return path


def rounds_of(people: int) -> int:
    """Give the rounds of a day of that size: small days are shorter."""
    return next((rounds for most, rounds in ((12, 6), (60, 8)) if people <= most), 10)
