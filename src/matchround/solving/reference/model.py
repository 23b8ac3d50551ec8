"""The variables and the hard rules: one variable for each meeting that may be, or must stand."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from ortools.sat.python import cp_model

from matchround.event import Event, Meeting
from matchround.matching import worth_of
from matchround.solving.reference.allowed import Place, in_order, members, place_of, places
from matchround.solving.reference.before import NOTHING, Before
from matchround.solving.reference.tables import Groups, alike, seat

Key = TypeVar("Key", bound=Hashable)


class Model:
    """A CP-SAT model of an event's plans; `held[place]` is 1 where that meeting is held.

    A place's table is the first of its group: all tables of a group are alike. `stays` tells who
    (an id) stays at their table of the round before in which round, once a goal asks for it.
    """

    def __init__(self, event: Event, before: Before = NOTHING) -> None:
        self.event = event
        self.before = before
        self.standing = {place_of(meeting): meeting for meeting in before.standing(event)}
        apart = {meeting.table for meeting in before.told_apart(event)}
        self.groups: Groups = alike(event, apart)
        self.players = [person.id for person in event.players]
        self.people = [person.id for person in members(event)]
        self.stays: list[tuple[tuple[str, int], cp_model.IntVar]] = []
        self.cp = cp_model.CpModel()
        self.held = {place: self.cp.new_bool_var(str(place)) for place in self._places()}
        self._add_rules()
        if before.max_changes is not None:
            self.cp.add(cp_model.LinearExpr.sum(self.changed()) <= before.max_changes)

    def _places(self) -> list[Place]:
        """List what stands, and every other meeting that may be in the rounds not yet played."""
        later = (p for p in places(self.event, self.groups) if p.round >= self.before.from_round)
        return list(dict.fromkeys((*self.standing, *later)))

    def _add_rules(self) -> None:
        for place in self.standing:
            self.cp.add(self.held[place] == 1)
        for held in self._by(lambda place: list(place.pairs)).values():
            self.cp.add_at_most_one(held)
        for held in self._by(lambda place: [(place.round, who) for who in place.people]).values():
            self.cp.add_at_most_one(held)
        for (_, table), held in self._by(lambda place: [(place.round, place.table)]).items():
            self.cp.add(cp_model.LinearExpr.sum(held) <= len(self.groups[table]))
        for who in self.people:
            self.cp.add(self.meetings_of(who) <= self.most_meetings(who))
        for later, earlier in in_order(self.event):
            self._keep_order(self._of_pair(later), self._of_pair(earlier))

    def _keep_order(self, later: list[Place], earlier: list[Place]) -> None:
        for place in later:
            for other in earlier:
                if place.round <= other.round and not {place, other} <= set(self.standing):
                    self.cp.add(self.held[place] + self.held[other] <= 1)

    def most_meetings(self, who: str) -> int:
        """Give the most meetings of this person; what stands may be more than they may have now."""
        stand = sum(who in place.people for place in self.standing)
        return max(stand, self.event.most_meetings(self.event.by_id[who]))

    def changed(self) -> list[cp_model.IntVar]:
        """Give of each person with intact meetings a variable: 1 exactly where one is changed."""
        changed = []
        for meetings in self.before.intact_of(self.event).values():
            one = self.cp.new_bool_var("changed")
            stand = [self.held[place_of(meeting)] for meeting in meetings]
            self.cp.add_max_equality(one, [1 - held for held in stand])
            changed.append(one)
        return changed

    def count(self, chosen: Iterable[Place]) -> cp_model.LinearExpr:
        """Give how many of these meetings are held."""
        return cp_model.LinearExpr.sum([self.held[place] for place in chosen])

    def of(self, who: str) -> list[Place]:
        """List the meetings that this person may have."""
        return [place for place in self.held if who in place.people]

    def meetings_of(self, who: str) -> cp_model.LinearExpr:
        """Give how many meetings this person has."""
        return self.count(self.of(who))

    def any_of(self, chosen: Iterable[Place]) -> cp_model.IntVar:
        """Give a variable that is 1 exactly where one of these meetings is held."""
        met = self.cp.new_bool_var("met")
        self.cp.add_max_equality(met, [self.held[place] for place in chosen])
        return met

    def both(self, some: Iterable[Place], others: Iterable[Place]) -> cp_model.IntVar:
        """Give a variable that is 1 exactly where one of each is held.

        At most one of `some`, and of `others`, can be held: one person's, in one round.
        """
        one, other = self.count(some), self.count(others)
        both = self.cp.new_bool_var("both")
        self.cp.add(both <= one)
        self.cp.add(both <= other)
        self.cp.add(both >= one + other - 1)
        return both

    def hint(self, meetings: Iterable[Meeting]) -> None:
        """Start the next search at these meetings."""
        first = {name: first for first, names in self.groups.items() for name in names}
        held = {place_of(m)._replace(table=first[m.table]) for m in meetings}
        self.cp.clear_hints()  # type: ignore[no-untyped-call] # OR-Tools leaves it untyped
        for place, variable in self.held.items():
            self.cp.add_hint(variable, place in held)

    def meetings(self, solver: cp_model.CpSolver) -> tuple[Meeting, ...]:
        """Read the meetings that the solver holds, seated as it lets people stay."""
        held = [place for place, variable in self.held.items() if solver.boolean_value(variable)]
        stays = [stay for stay, variable in self.stays if solver.boolean_value(variable)]
        seating = seat(self.groups, self.event.position, held, stays)
        worth = worth_of(self.event)
        return tuple(
            Meeting(
                round=place.round,
                table=table,
                participants=place.people,
                worth=sum(worth(a, b).worth for a, b in place.pairs),
                pinned=place in self.standing and self.standing[place].pinned,
            )
            for place, table in seating.items()
        )

    def _of_pair(self, pair: tuple[str, str]) -> list[Place]:
        return [place for place in self.held if pair in place.pairs]

    def _by(self, keys: Callable[[Place], list[Key]]) -> Mapping[Key, list[cp_model.IntVar]]:
        """Sort the variables by the keys of their places."""
        groups: dict[Key, list[cp_model.IntVar]] = defaultdict(list)
        for place, variable in self.held.items():
            for key in keys(place):
                groups[key].append(variable)
        return groups
