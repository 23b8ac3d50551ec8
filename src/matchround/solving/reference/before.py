"""What a re-plan starts from: the meetings of before, and how much of them may be touched."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from matchround.event import Event, Keep, Meeting
from matchround.rules import intact


@dataclass(frozen=True)
class Before:
    """The meetings of before as the changes leave them; those before `from_round` were played.

    `max_changes` is the most people whose intact meetings may be changed, None for no limit.
    """

    meetings: tuple[Meeting, ...] = ()
    from_round: int = 1
    keep: Keep = Keep.NONE
    max_changes: int | None = None

    @property
    def counts_changes(self) -> bool:
        """Whether it is a goal that few meetings change."""
        return self.keep is not Keep.NONE

    @property
    def played(self) -> tuple[Meeting, ...]:
        """What nobody can change any more."""
        return tuple(m for m in self.meetings if m.round < self.from_round)

    def intact(self, event: Event) -> tuple[Meeting, ...]:
        """List what could still be held as it was."""
        return intact(event, self.meetings, self.from_round)

    def standing(self, event: Event) -> tuple[Meeting, ...]:
        """List what must stand: what was played or is pinned, and, to keep all, what is intact."""
        every = self.keep is Keep.ALL
        return (*self.played, *(m for m in self.intact(event) if m.pinned or every))

    def told_apart(self, event: Event) -> tuple[Meeting, ...]:
        """List the meetings of which it matters at which table, of alike ones, they are."""
        limited = self.counts_changes or self.max_changes is not None
        return (*self.standing(event), *(self.intact(event) if limited else ()))

    def intact_of(self, event: Event) -> Mapping[str, tuple[Meeting, ...]]:
        """List the intact meetings of each person (id) who has any."""
        of: dict[str, list[Meeting]] = defaultdict(list)
        for meeting in self.intact(event):
            for who in meeting.participants:
                of[who].append(meeting)
        return {who: tuple(meetings) for who, meetings in of.items()}


NOTHING = Before()
"""A first plan: nothing was planned before."""
