"""The goals that choosing decides, one after the other, and what was reached for each."""

from dataclasses import dataclass

from matchround.event import MINIMISED, CrossSector, Event, Goal


@dataclass(frozen=True)
class Stage:
    """A goal's value and bound; minimised goals have lower bounds."""

    name: str
    value: int
    bound: int

    @property
    def proved(self) -> bool:
        """Whether the value cannot be better."""
        return self.value == self.bound

    def goal(self) -> Goal:
        """Give it as the plan states it."""
        return Goal(name=self.name, value=self.value, bound=self.bound, proved=self.proved)


def stage_names(event: Event) -> tuple[str, ...]:
    """Name the goals that depend on who meets whom, in their order."""
    names = ["promises", "meetings", "fairness"]
    if event.settings.cross_sector is CrossSector.PREFERRED:
        names.append("crossing")
    if event.settings.breadth:
        names.append("breadth")
    return (*names, "worth")


def tighter(name: str, one: int, other: int) -> int:
    """Give the better of two valid bounds of a goal."""
    return max(one, other) if name in MINIMISED else min(one, other)


def at_least_as_good(name: str, one: int, other: int) -> bool:
    """Tell whether the first value of a goal is as good as the second, or better."""
    return one <= other if name in MINIMISED else one >= other
