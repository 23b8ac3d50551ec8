"""The benchmark of re-planning: who is missing, gaps filled by hand, judging, reporting."""

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import replan
from generated_events import realistic_event
from matchround import api
from matchround.event import Change, ChangeKind, Changes, Plan
from matchround.rules import violations
from measuring.absences import Absence, after, situation
from measuring.cases import Case
from measuring.judge import PLAN
from measuring.replan_judge import Repaired, judge
from measuring.replan_rows import ReplanRow, ReplanRows
from measuring.rows import Reached
from methods.gaps import CHOICES, fill
from reporting import replan_page, replan_plots, replan_targets
from support import people, ruled, tiny_event

CASE = Case(300, 10, 0.0)
ABSENCE = Absence(CASE, 4, 0.2)
GOALS = (
    Reached("meetings", 480, 480),
    Reached("worth", 9_990, 10_000),
    Reached("changes", 2, 2),
)
REPAIRED = Repaired(40, 22, 3, 25, 2, GOALS)


def small_plan() -> Plan:
    """Plan six people who meet in three rounds."""
    return api.plan(tiny_event("A B C D E F", 3, 3))


def plan_without(who: str, plan: Plan, from_round: int) -> Plan:
    """Plan again when somebody is missing."""
    change = Change(kind=ChangeKind.ABSENT, who=who, round=from_round)
    return api.replan(plan, Changes(changes=(change,)), from_round=from_round).plan


def test_the_same_people_are_missing_again() -> None:
    """As many as the share says; from another round on others are."""
    event = realistic_event(60, 8, partial=0.0)
    missing = Absence(Case(60, 8, 0.0), 4, 0.2).missing(event)
    assert missing == Absence(Case(60, 8, 0.0), 4, 0.2).missing(event)
    assert len(missing) == len(set(missing)) == 12
    assert missing != Absence(Case(60, 8, 0.0), 7, 0.2).missing(event)


def test_what_was_played_or_can_be_held_stands() -> None:
    """Of the later meetings those without somebody who is missing."""
    left = after(small_plan(), ("A",), 2)
    lost = [meeting for meeting in left.meetings if meeting not in left.standing]
    assert len(lost) == 2
    assert all("A" in meeting.participants and meeting.round >= 2 for meeting in lost)


@pytest.mark.parametrize("method", list(CHOICES))
@pytest.mark.parametrize("seed", [1, 2])
def test_filled_gaps_keep_every_rule(method: str, seed: int) -> None:
    """What stands is kept, something is added, and only from the round on."""
    left = situation(api.plan(realistic_event(30, 4, seed)), Absence(Case(30, 4, 0.1), 2, 0.2))
    meetings = fill(left.event, left.standing, 2, CHOICES[method])
    assert violations(left.event, meetings) == ()
    assert meetings[: len(left.standing)] == left.standing
    new = meetings[len(left.standing) :]
    assert new
    assert all(meeting.round >= 2 for meeting in new)


def test_the_best_pair_first_leaves_gaps_that_a_matching_fills() -> None:
    """B and C have most in common, but then A and D sit out."""
    who = people("A D") + people("B C", topics=("wind power",))
    apart = [ruled(pair[0], pair[1], "keep apart") for pair in ("AC", "AD", "BD")]
    event = tiny_event(who, 1, 2, apart)
    greedy, matching = (fill(event, (), 1, choose) for choose in CHOICES.values())
    assert [meeting.participants for meeting in greedy] == [("B", "C")]
    assert [meeting.participants for meeting in matching] == [("A", "B"), ("C", "D")]


def test_a_judge_counts_what_became_of_a_plan(tmp_path: Path) -> None:
    """Two meetings lost with A; the goals with the bounds that the new plan states."""
    plan = small_plan()
    api.save(plan_without("A", plan, 2), tmp_path)
    repaired, fault = judge(after(plan, ("A",), 2), tmp_path)
    assert fault == ""
    assert (repaired.lost, repaired.rescued, repaired.touched) == (2, 0, 0)
    assert repaired.timetables == repaired.sit_outs == 2
    assert repaired.goal("changes") == Reached("changes", 0, 0)


def test_a_judge_sees_changed_meetings_and_untrue_plans(tmp_path: Path) -> None:
    """A meeting of two who are there, taken out, changes them and makes the plan untrue."""
    plan = small_plan()
    api.save(plan_without("A", plan, 2), tmp_path)
    told = json.loads((tmp_path / PLAN).read_text("utf-8"))
    del told["meetings"][-1]
    (tmp_path / PLAN).write_text(json.dumps(told), "utf-8")
    repaired, fault = judge(after(plan, ("A",), 2), tmp_path)
    assert (repaired.rescued, repaired.touched) == (-1, 2)
    assert fault.startswith("plan: ")


def test_a_judge_takes_plain_meetings(tmp_path: Path) -> None:
    """They have no bounds, and rules that they break are named."""
    plan = small_plan()
    left, answer = after(plan, ("A",), 1), tmp_path / "answer"
    answer.write_text(json.dumps({"meetings": [(1, "1", ("A", "B"))]}), "utf-8")
    repaired, fault = judge(left, answer)
    assert all(goal.bound is None for goal in repaired.goals)
    assert fault.startswith("against ")


def test_rows_are_kept_at_once(tmp_path: Path) -> None:
    """What is read again is what was kept; a row replaces that of its absence and method."""
    rows = ReplanRows(tmp_path / "rows.json")
    ours = ReplanRow(ABSENCE, "most", (2.0, 1.0, 3.0), 1.5, 90, 0.5, REPAIRED)
    rows.keep(ReplanRow(ABSENCE, "most", note="not done"))
    rows.keep(ours)
    rows.keep(ReplanRow(ABSENCE, "none", note="not done"))
    assert next(iter(ReplanRows(tmp_path / "rows.json"))) == ours
    assert [row.method for row in rows] == ["most", "none"]
    assert ours.median == 2.0


def test_a_target_is_met_or_missed() -> None:
    """By what is proved, by the distance of the worth, by time and memory."""
    target = replan_targets.TARGETS[0]
    assert target.misses(ReplanRow(ABSENCE, "most", (2.5,), 2, 600, 0, REPAIRED)) == ()
    slow = ReplanRow(ABSENCE, "most", (2.6,), 2, 601, 0, REPAIRED)
    assert target.misses(slow) == ("time by the clock", "memory")
    goals = (Reached("meetings", 478, 480), Reached("worth", 9_949, 10_000), GOALS[2])
    worse = ReplanRow(ABSENCE, "most", (1.0,), repaired=Repaired(40, 21, 5, 25, 2, goals))
    assert target.misses(worse) == ("meetings", "worth")
    assert target.misses(ReplanRow(ABSENCE, "most", note="not done")) == ("not done",)


def test_a_page_shows_ways_side_by_side(tmp_path: Path) -> None:
    """What is proved by a mark, else its limit."""
    rows = ReplanRows(tmp_path / "rows.json")
    rows.keep(ReplanRow(ABSENCE, "most", (1.0,), 0.9, 90, 0.5, REPAIRED))
    goals = (Reached("meetings", 478, 480), Reached("worth", 9_000), Reached("changes", 7))
    other = Repaired(40, 21, 5, 30, 7, goals)
    rows.keep(ReplanRow(ABSENCE, "matching", (1.0,), 0.9, 90, 0.5, other))
    replan_page.write_page(rows, tmp_path)
    text = (tmp_path / "re-planning.md").read_text("utf-8")
    assert "| `--keep most` | 40 | 22 ✓ | 3 | 25 | 2 ✓ |  | 9,990 (-0.10 %) |" in text
    assert "| round by round | 40 | 21 of 22 | 5 | 30 | 7 |  | 9,000 |" in text
    ET.fromstring((tmp_path / "re-planning.svg").read_text("utf-8"))  # noqa: S314 -- our own output


def test_a_count_has_tidy_steps() -> None:
    """From 0 to above the largest, also when all are 0."""
    assert [value for value, _ in replan_plots.count_axis([3, 37]).ticks][-1] == 40
    assert replan_plots.count_axis([0]).high >= 1


def test_the_command_measures_and_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One small case from its plan to the page."""
    api.save(small_plan(), tmp_path / "12x6-0-1")
    asked = ["--sizes", "12", "--shares", "0.2", "--rounds", "2", "--methods", "greedy"]
    replan.main([*asked, "--cache", str(tmp_path), "--out", str(tmp_path)])
    (row,) = ReplanRows(tmp_path / "re-planning.json")
    assert row.note == ""
    assert row.repaired is not None
    assert row.repaired.lost == 2
    assert "12x6-0, 20% from round 2" in capsys.readouterr().out
    assert "best pair first" in (tmp_path / "re-planning.md").read_text("utf-8")
