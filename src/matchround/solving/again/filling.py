"""Fill what is free beside meetings that stand, as well as can be."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from matchround.event import CrossSector, Event, Goal, Meeting, Odd
from matchround.solving.flow_bounds import FlowBounds
from matchround.solving.limits import Limits
from matchround.solving.moves import settle_moves
from matchround.solving.odd import serve
from matchround.solving.pair_plan import PairPlan, Progress, plan_pairs
from matchround.solving.planner import meetings_of
from matchround.solving.stages import Stage
from matchround.solving.standing import Standing, promises_held, rest_of, stand_beside


@dataclass(frozen=True)
class Filled:
    """The meetings that stand, those that fill the rest, and the goals of both together.

    The new meetings' tables are not yet the best ones, those of the ones brought `back` are as
    they were; `moves` is not among the goals. `room`
    is the most meetings that each round (by its number) can have beside those that stand.
    """

    standing: tuple[Meeting, ...]
    new: tuple[Meeting, ...]
    goals: tuple[Goal, ...]
    room: Mapping[int, int]
    back: tuple[Meeting, ...] = field(default=(), kw_only=True)

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """Everything."""
        return (*self.standing, *self.back, *self.new)

    def goal(self, name: str) -> Goal:
        """Give one goal, which the event has."""
        return next(goal for goal in self.goals if goal.name == name)


@dataclass(frozen=True)
class FilledGaps(Filled):
    """A plan of which the flow that bounds its goals is at hand; `base` is what stands."""

    bounds: FlowBounds
    base: Mapping[str, int]

    def bound_again(self, name: str, held: Sequence[Goal]) -> int:
        """Bound a goal of the whole day, with the values of the goals before it as given."""
        base = self.base
        stages = [Stage(g.name, v, v) for g in held for v in [g.value - base.get(g.name, 0)]]
        return self.bounds.again(name, stages) + base.get(name, 0)


def fill(
    event: Event, stands: Sequence[Meeting], from_round: int, limits: Limits, progress: Progress
) -> FilledGaps:
    """Plan the rest of an event from a round on, beside the meetings that stand.

    Every bound holds for plans in which they stand.
    """
    rest = rest_of(event, stands, from_round)
    standing = stand_beside(event, rest, stands)
    plan = plan_pairs(rest, limits, progress, standing)
    new, goals = _served(plan, limits, alone=all(m.round < from_round for m in stands))
    base = counted(event, standing)
    whole = (_added(goal, base.get(goal.name, 0)) for goal in goals if goal.name != "moves")
    room = dict(zip(event.round_numbers, plan.problem.room.tolist(), strict=True))
    return FilledGaps(tuple(stands), new, tuple(whole), room, plan.prepared.bounds, base)


def _served(
    plan: PairPlan, limits: Limits, *, alone: bool
) -> tuple[tuple[Meeting, ...], tuple[Goal, ...]]:
    """Give the new meetings and their goals; `alone`: no meeting stands in their rounds."""
    problem, rounds, seats, reached = plan.problem, plan.rounds, plan.seats, plan.reached
    moves = Stage("moves", 0, 0)
    if alone and len(rounds):
        rounds, seats, moves = settle_moves(problem, rounds, seats, reached, limits)
        reached = plan.proved_again(rounds)
    if problem.event.settings.odd is not Odd.SIT_OUT:
        solution = serve(problem, rounds, (*reached, moves), plan.prepared.bounds, limits)
        return solution.meetings, solution.goals
    return meetings_of(problem, rounds, seats), tuple(stage.goal() for stage in reached)


def counted(event: Event, standing: Standing) -> dict[str, int]:
    """Count what meetings that stand add to each goal; fairness has them in its own way."""
    players = {person.id for person in event.players}
    meetings = standing.meetings
    base = {
        "promises": len(promises_held(event, meetings)),
        "meetings": sum(who in players for m in meetings for who in m.participants),
        "worth": sum(m.worth for m in meetings),
    }
    if event.settings.cross_sector is CrossSector.PREFERRED:
        base["crossing"] = sum(_crosses(event, meeting) for meeting in meetings)
    if event.settings.breadth:
        base["breadth"] = standing.breadth
    return base


def _crosses(event: Event, meeting: Meeting) -> bool:
    sectors = [event.by_id[who].sector for who in meeting.participants]
    given = [sector for sector in sectors if sector]
    return len(set(given)) < len(given)


def _added(goal: Goal, base: int) -> Goal:
    return goal.model_copy(update={"value": goal.value + base, "bound": goal.bound + base})
