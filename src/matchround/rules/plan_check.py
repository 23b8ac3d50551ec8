"""The whole plan checked: its meetings, and everything that it says about them."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import combinations

from matchround.event import PROMISES, Goal, Meeting, Plan
from matchround.rules.changes import count_changes, counts_changes
from matchround.rules.checker import violations
from matchround.rules.goals import goal_names, goal_values
from matchround.rules.held import Held
from matchround.rules.replanned import replanned_violations
from matchround.rules.sit_outs import sit_outs
from matchround.rules.violation import Violation, in_meeting

WorthOf = Callable[[str, str], int]
"""The worth of a pair by its two ids, 0..1000."""


def check_plan(plan: Plan, worth_of: WorthOf | None = None) -> tuple[Violation, ...]:
    """List every hard rule that the plan breaks and everything that it states wrongly.

    `worth_of` gives the worth of a pair; without it the meetings' stated worth is believed.
    Never raises.
    """
    return (
        *violations(plan.event, plan.meetings),
        *_unsorted(plan),
        *(_worth(plan, worth_of) if worth_of else ()),
        *_goals(plan),
        *_sit_outs(plan),
        *_unplaced(plan),
        *replanned_violations(plan),
    )


def _unsorted(plan: Plan) -> Iterator[Violation]:
    for meeting in plan.meetings:
        if list(meeting.participants) != sorted(meeting.participants):
            yield in_meeting("rule.participants_unsorted", meeting, meeting.participants)


def _worth(plan: Plan, worth_of: WorthOf) -> Iterator[Violation]:
    for meeting in plan.meetings:
        if all(who in plan.event.by_id for who in meeting.participants):
            yield from _worth_of_meeting(meeting, worth_of)


def _worth_of_meeting(meeting: Meeting, worth_of: WorthOf) -> Iterator[Violation]:
    pairs = combinations(meeting.participants, 2)
    counted = sum(worth_of(a, b) for a, b in pairs if a != b)
    if counted != meeting.worth:
        yield in_meeting(
            "rule.meeting_worth",
            meeting,
            meeting.participants,
            stated=meeting.worth,
            counted=counted,
        )


def _goals(plan: Plan) -> Iterator[Violation]:
    changes = counts_changes(plan.replanned)
    names = goal_names(plan.event, changes=changes)
    stated = tuple(goal.name for goal in plan.goals)
    if stated != names:
        data = {"stated": ", ".join(stated), "names": ", ".join(names)}
        yield Violation("rule.goal_names", data=data)
    values = goal_values(plan.event, plan.meetings)
    if changes:
        values["changes"] = count_changes(plan)
    for goal in plan.goals:
        yield from _goal(goal, values.get(goal.name, goal.value))


def _goal(goal: Goal, counted: int) -> Iterator[Violation]:
    data: dict[str, str | int] = {"goal": goal.name, "value": goal.value, "bound": goal.bound}
    if goal.value != counted:
        yield Violation("rule.goal_value", data={**data, "counted": counted})
    if (goal.value < goal.bound) if goal.minimised else (goal.value > goal.bound):
        yield Violation("rule.goal_bound", data=data)
    if goal.proved != (goal.value == goal.bound):
        yield Violation("rule.goal_proved", data=data)


def _sit_outs(plan: Plan) -> Iterator[Violation]:
    stated = Counter((sit_out.round, sit_out.participant) for sit_out in plan.sit_outs)
    due = Counter(sit_outs(plan.event, plan.meetings))
    for place in due - stated:
        yield _sit_out("rule.sit_out_missing", plan, place)
    for place in stated - due:
        yield _sit_out("rule.sit_out_wrong", plan, place)


def _sit_out(rule: str, plan: Plan, place: tuple[int, str]) -> Violation:
    number, who = place
    data: dict[str, str | int] = {"name": _name(plan, who), "round": number}
    return Violation(rule, number, "", (who,), data)


def _unplaced(plan: Plan) -> Iterator[Violation]:
    """Check that the promises listed as unplaced are those that are not held."""
    held = Held.of_known(plan.event, plan.meetings)
    due = {pair: None for pair in held.promises if not held.keeps_promise(pair)}
    listed = {
        tuple(sorted(entry.participants)): None for entry in plan.unplaced if entry.rule in PROMISES
    }
    for pair in due:
        if pair not in listed:
            yield _promise("rule.unplaced_missing", plan, pair)
    for people in listed:
        if people not in due:
            yield _promise("rule.unplaced_wrong", plan, people)


def _promise(rule: str, plan: Plan, people: tuple[str, ...]) -> Violation:
    names = ", ".join(_name(plan, who) for who in people)
    return Violation(rule, participants=people, data={"names": names})


def _name(plan: Plan, who: str) -> str:
    person = plan.event.by_id.get(who)
    return who if person is None else person.name
