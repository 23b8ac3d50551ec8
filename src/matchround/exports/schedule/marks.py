"""What is marked after a re-plan: whatever is not as it was in the revision before."""

from dataclasses import dataclass

from matchround.event import Plan
from matchround.exports.differences import Key, differences

SIGN = "●"
"""Stands beside what changed, because paper may show no colour."""


@dataclass(frozen=True)
class Marks:
    """The rounds of people (ids) and tables (names) that changed since the `revision`."""

    revision: int = 0
    people: frozenset[Key] = frozenset()
    tables: frozenset[Key] = frozenset()

    @property
    def any(self) -> bool:
        """Whether anything is marked."""
        return bool(self.people or self.tables)


def marks(plan: Plan) -> Marks:
    """Find what is to be marked; nothing where the plan was not made again."""
    found = differences(plan)
    if found is None:
        return Marks()
    return Marks(found.before.revision, frozenset(found.cells), frozenset(found.tables))
