"""As many meetings as can be, with the fewest people whose standing meetings change.

Gaps are filled first. Where every round then has as many meetings as it can have at the very
most, nobody need be changed. Else a small event is settled whole; in a larger one those rounds
are opened again in which meetings are missing.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from matchround.event import Goal, Meeting, Odd
from matchround.solving.again.before import Before
from matchround.solving.again.changes_bound import fewest_changed
from matchround.solving.again.filling import Filled, fill
from matchround.solving.again.opened import Opened, most_in_rounds
from matchround.solving.again.reopening import Kept, Reopening
from matchround.solving.again.settled import Settled, is_small
from matchround.solving.again.single_round import most_beside
from matchround.solving.again.stays import Staying, staying
from matchround.solving.again.whole_day import goal, whole_day, with_changes
from matchround.solving.limits import Limits
from matchround.solving.pair_plan import Progress
from matchround.solving.preparing import MOST_COMPLETE
from matchround.solving.promises import promised_pairs
from matchround.solving.solution import Solution

MOST_SETTLED = 1_000
"""Pairs times rounds up to which an event is settled whole."""


@dataclass(frozen=True)
class FewestChanges:
    """One plan before, its gaps filled, and how hard to try.

    `seated` is the filled plan as a whole day, where that has been made already.
    """

    before: Before
    filled: Filled
    most_changes: int | None
    limits: Limits
    progress: Progress
    seated: Solution | None = None

    def solution(self) -> Solution:
        """Give the plan of the whole day, every goal stated."""
        if self._is_full:
            return self._stated(self.filled, goal("changes", 0, 0))
        if self._nothing_missing or self.most_changes == 0 or self.limits.out_of_time:
            return self._stated(self._within_bounds(self.filled), goal("changes", 0, 0))
        if self._may_settle:
            settled, changes = Settled(
                self._could, self.filled, self.most_changes, self.limits
            ).best(self.before.event)
            return self._stated(settled, changes)
        return self._by_reopening()

    @cached_property
    def _most(self) -> dict[int, int]:
        return most_in_rounds(self.before)

    @cached_property
    def _opened(self) -> Opened:
        return Opened(self.before, self.limits)

    @cached_property
    def _could(self) -> Staying:
        return staying(self.before)

    @cached_property
    def _most_meetings(self) -> int:
        """The most participant-rounds in meetings, of the whole day."""
        most = self._opened.most_meetings()
        if self.before.event.settings.odd is not Odd.SIT_OUT or not self._opened.complete:
            return most
        players = {person.id for person in self.before.event.players}
        played = sum(who in players for m in self.before.played for who in m.participants)
        firm = [m for m in self._could.firm if m.round >= self.before.from_round]
        counted = sum(who in players for m in firm for who in m.participants)
        pairs = sum(self._fullest.values()) - len(firm)
        return min(most, played + counted + 2 * pairs)

    @property
    def _is_full(self) -> bool:
        """Whether every round has as many meetings as it could have with anybody in them."""
        held = Counter(meeting.round for meeting in self.filled.meetings)
        promises = self.filled.goal("promises")
        event = self.before.event
        return (
            event.settings.odd is Odd.SIT_OUT
            and promises.value == promised_pairs(event)
            and all(held[number] == most for number, most in self._most.items())
        )

    @property
    def _nothing_missing(self) -> bool:
        meetings, promises = self.filled.goal("meetings"), self.filled.goal("promises")
        return meetings.value >= self._most_meetings and promises.value >= self._opened.promises

    @property
    def _may_settle(self) -> bool:
        small = len(self.before.event.players) <= MOST_COMPLETE
        return (
            small
            and self.before.event.settings.odd is Odd.SIT_OUT
            and is_small(self._could, MOST_SETTLED)
        )

    def _by_reopening(self) -> Solution:
        if len(self.before.event.players) > MOST_COMPLETE:
            return self._stated(self._within_bounds(self.filled), goal("changes", 0, 0))
        reopening = Reopening(
            self._could, self.filled, self._opened_rounds(), self.most_changes, self.limits
        )
        alone = Kept(None, 0) if self._lacks_promises else reopening.alone()
        best = self._better(self.filled, alone.meetings)
        for opened in (reopening.opened, self._all_rounds):
            if not (self._is_best(best) or self.limits.out_of_time):
                again = replace(reopening, opened=opened, filled=best)
                best = self._better(best, again.beside_others())
        changed = self._changed(best)
        if not changed:
            return self._stated(self._within_bounds(best), goal("changes", 0, 0))
        least = 0
        if self.before.event.settings.odd is Odd.SIT_OUT:
            least = self._least(best)
            if least < changed and self._fills(best):
                least = max(least, alone.bound)
        if best.goal("promises").value > self.filled.goal("promises").bound:
            least = max(least, 2)  # which no plan reaches in which everybody keeps everything
        return self._stated(self._bounded_anew(best), goal("changes", changed, least))

    @property
    def _all_rounds(self) -> dict[int, int]:
        """Every open round (position), with the pairs that it could have."""
        firm = Counter(meeting.round for meeting in self._could.firm)
        place = self._could.problem.event.position
        return {place[n]: most - firm[n] for n, most in self._fullest.items()}

    def _better(self, now: Filled, kept: Sequence[Meeting] | None) -> Filled:
        """Fill beside other meetings that are kept, if a plan was found; give the better one."""
        if kept is None:
            return now
        stands = (*self._could.firm, *kept)
        from_round = self.before.from_round
        other = fill(self.before.event, stands, from_round, self.limits, self.progress)
        return max(now, other, key=self._rank)

    def _rank(self, filled: Filled) -> tuple[int, int, int]:
        values = [filled.goal(name).value for name in ("promises", "meetings")]
        return values[0], values[1], -self._changed(filled)

    @cached_property
    def _fullest(self) -> dict[int, int]:
        """How many meetings each open round could have with anybody but the firm in it."""
        firm = Counter(meeting.round for meeting in self._could.firm)
        problem = self._could.problem
        return {n: firm[n] + most_beside(problem, (), n) for n in self._most}

    @property
    def _lacks_promises(self) -> bool:
        return not self._keeps_promises(self.filled)

    def _keeps_promises(self, filled: Filled) -> bool:
        return filled.goal("promises").value >= self._opened.promises

    def _is_best(self, filled: Filled) -> bool:
        """Tell whether no plan can have more promises or meetings."""
        return self._fills(filled) and self._keeps_promises(filled)

    def _opened_rounds(self) -> dict[int, int]:
        """The rounds (positions) that fall short, with the pairs that each could have."""
        problem = self._could.problem
        held = Counter(meeting.round for meeting in self.filled.meetings)
        short = {n for n, most in self._fullest.items() if held[n] < most}
        if self._lacks_promises:
            own = self._could.rounds_of(self.filled.meetings)
            waiting = [p for p in np.flatnonzero(problem.promised).tolist() if p not in own]
            numbers = np.array(problem.event.round_numbers)
            short |= set(numbers[problem.allowed[waiting].any(axis=0)].tolist())
        place = problem.event.position
        wanted = {place[number] for number in short}
        return {r: most for r, most in self._all_rounds.items() if r in wanted}

    def _fills(self, filled: Filled) -> bool:
        """Tell whether every open round has as many meetings as it could have."""
        held = Counter(meeting.round for meeting in filled.meetings)
        return all(held[number] == most for number, most in self._fullest.items())

    def _changed(self, filled: Filled) -> int:
        return self._people_changed(filled.standing)

    def _people_changed(self, meetings: Sequence[Meeting]) -> int:
        """How many people have a meeting that could stand and is not among these."""
        stand = {(m.round, m.table, m.participants) for m in meetings}
        gone = [m for m in self.before.intact if (m.round, m.table, m.participants) not in stand]
        return len({who for meeting in gone for who in meeting.participants})

    def _least(self, filled: Filled) -> int:
        """Bound the people changed, for as many meetings as this plan has."""
        held = Counter(m.round for m in self.before.intact)
        beside = {
            number: held[number] + most_beside(self._opened.problem, self.before.intact, number)
            for number in self._most
        }
        total = sum(m.round in self._most for m in filled.meetings)
        everything = sum(self._fullest.values())
        short = {
            number: total - (everything - most) - beside[number]
            for number, most in self._fullest.items()
        }
        loose = tuple(self._could.meetings.values())
        return fewest_changed(loose, short, total - sum(beside.values()), self.limits)

    def _within_bounds(self, filled: Filled) -> Filled:
        """State bounds of the goals before `changes` that hold for all plans, not only filled."""
        bounds = {"promises": self._opened.promises, "meetings": self._most_meetings}
        goals = [goal(g.name, g.value, bounds.get(g.name, g.bound)) for g in filled.goals]
        return replace(filled, goals=tuple(goals))

    def _bounded_anew(self, filled: Filled) -> Filled:
        """State bounds that hold whoever is changed."""
        within = self._within_bounds(filled).goals
        goals: list[Goal] = list(within[:2])
        stay = len(filled.standing) - len(self._could.firm)
        for one in within[2:]:
            goals.append(goal(one.name, one.value, self._opened.bound(one.name, goals, stay)))
        return replace(filled, goals=tuple(goals))

    def _stated(self, filled: Filled, changes: Goal) -> Solution:
        if self.seated is not None and filled.new is self.filled.new:
            goals = with_changes((*filled.goals, self.seated.goals[-1]), changes)
            return Solution(self.seated.meetings, tuple(goals))
        if changes.value == 0:
            return whole_day(self.before.event, filled, filled.standing, filled.room, changes)
        sure: tuple[Meeting, ...] = (*self.before.played, *self.before.pinned)
        day = whole_day(self.before.event, filled, sure, self._room_beside_pinned(), changes)
        people = self._people_changed(day.meetings)  # a broken meeting may have been found again
        found = goal("changes", people, changes.bound)
        return replace(day, goals=tuple(found if g.name == "changes" else g for g in day.goals))

    def _room_beside_pinned(self) -> Mapping[int, int]:
        pinned = Counter(meeting.round for meeting in self.before.pinned)
        return {number: most - pinned[number] for number, most in self._most.items()}
