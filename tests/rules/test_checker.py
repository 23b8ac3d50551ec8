"""The checker as a whole, on random small events of every feature."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generated_small import small_event
from matchround.event import Event, Meeting
from matchround.matching import barriers_of
from matchround.rules import goal_values, sit_outs, violations
from matchround.rules.checker import RULES
from support import broken, meet, people, rounds, tiny_event

seeds = st.integers(0, 10_000)
draws = st.randoms(use_true_random=True)
few = settings(max_examples=40, deadline=None)

OF_THE_DAY = {"rule.outside_when", "rule.not_promised", "rule.too_many_meetings"}
"""Rules that hold beside eligibility."""


def filled_at_random(event: Event, draw: Random) -> list[Meeting]:
    """Add random meetings as long as the checker finds nothing."""
    held: list[Meeting] = []
    ids = [person.id for person in event.players]
    for _ in range(40 if len(ids) > 1 else 0):
        number, table = draw.choice(event.rounds).number, draw.choice(event.tables).name
        meeting = meet(number, table, *draw.sample(ids, 2))
        if not violations(event, [*held, meeting]):
            held.append(meeting)
    return held


def test_no_meetings_break_no_rule() -> None:
    """An empty plan is a sad one but no broken one."""
    assert broken(tiny_event("A B C")) == []


def test_several_broken_rules_are_all_named() -> None:
    """Colleagues, of whom one is away, at a table too small: three rules at once, in order."""
    who = people("A", organisation="Harbour") + people("B", organisation="Harbour", available=(2,))
    event = tiny_event(who)
    assert broken(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "B")) == [
        "rule.not_available",
        "rule.pair_twice",
        "rule.same_organisation",
        "rule.same_organisation",
    ]


def test_each_rule_is_checked_once() -> None:
    """The list of rules has no double, and there are rules."""
    assert len(set(RULES)) == len(RULES) > 20


@few
@given(seeds, draws)
def test_leaving_out_meetings_breaks_no_rule(seed: int, draw: Random) -> None:
    """Every part of a plan without violations has none."""
    event = small_event(seed)
    held = filled_at_random(event, draw)
    part = [meeting for meeting in held if draw.random() < 0.6]
    assert violations(event, part) == ()


@few
@given(seeds, draws)
def test_the_order_of_meetings_does_not_matter(seed: int, draw: Random) -> None:
    """Not for the rules, the goals or the sit-outs."""
    event = small_event(seed)
    ids = [person.id for person in event.participants]
    held = [
        meet(draw.choice(event.rounds).number, draw.choice(event.tables).name, *draw.sample(ids, 2))
        for _ in range(6)
    ]
    assert sorted(broken(event, *held)) == sorted(broken(event, *held[::-1]))
    good = filled_at_random(event, draw)
    assert goal_values(event, good) == goal_values(event, good[::-1])
    assert sit_outs(event, good) == sit_outs(event, good[::-1])


@few
@given(seeds, draws)
def test_meetings_and_sit_outs_add_up(seed: int, draw: Random) -> None:
    """Together they are the most meetings that everybody may have, never in a busy round."""
    event = small_event(seed)
    held = filled_at_random(event, draw)
    sitting = sit_outs(event, held)
    most = sum(event.most_meetings(person) for person in event.players)
    assert goal_values(event, held)["meetings"] + len(sitting) == most
    busy = {(meeting.round, who) for meeting in held for who in meeting.participants}
    assert not busy & set(sitting)
    assert all(event.by_id[who].is_available(number) for number, who in sitting)


@few
@given(seeds)
def test_the_checker_and_matching_agree_on_who_may_meet(seed: int) -> None:
    """Two programs that share no code: a pair has a place where no rule is broken, or a barrier."""
    event = small_event(seed)
    barriers = barriers_of(event)
    for a, b in combinations([person.id for person in event.players], 2):
        assert has_a_place(event, a, b) == (not barriers(a, b)), (a, b, barriers(a, b))


def has_a_place(event: Event, a: str, b: str) -> bool:
    """Try the pair alone in every round at every table."""
    places = (meet(r.number, t.name, a, b) for r in event.rounds for t in event.tables)
    return any(set(broken(event, place)) <= OF_THE_DAY for place in places)


@pytest.mark.parametrize("size", [2, 3, 5])
def test_groups_of_any_size(size: int) -> None:
    """A group round takes what a pair round does not."""
    ids = ["A", "B", "C", "D", "E"][:size]
    event = tiny_event(" ".join(ids), rounds_=rounds(1, kind="groups"))
    assert broken(event, meet(1, 1, *ids)) == []
