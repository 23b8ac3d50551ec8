"""The benchmarks' own parts: other methods, measuring, judging, reporting."""

import doctest
import json
import sys
from collections import Counter
from itertools import chain, combinations
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import run
from generated_events import Shape, realistic_event
from hard_events import HARD
from k_matchings import random_graph, solve
from matchround import api
from matchround.event import Event
from matchround.matching import eligible_pairs
from matchround.rules import violations
from measuring.cases import Case
from measuring.judge import PLAN, judge
from measuring.processes import measure
from measuring.rows import Reached, Row, Rows
from methods import reference_model, rotation, sequence
from methods.rotation import circle, turns_of
from reporting import numbers, page, plots, targets
from support import people, ruled, tiny_event

CASE = Case(60, 8, 0.1)
GOALS = (Reached("meetings", 480, 480), Reached("worth", 9_990, 10_000))


def path_event(rounds: int) -> Event:
    """Make A, B, C, D of whom only A-B, B-C and C-D may meet; B and C have most in common."""
    apart = [ruled(pair[0], pair[1], "keep apart") for pair in ("AC", "AD", "BD")]
    who = people("A D") + people("B C", topics=("wind power",), wants=())
    return tiny_event(who, rounds, 2, apart)


@pytest.mark.parametrize("count", range(2, 10))
def test_the_circle_lets_everybody_meet_everybody_once(count: int) -> None:
    """In as many turns as it says, nobody twice in a turn."""
    turns = [list(circle(count, turn)) for turn in range(turns_of(count))]
    assert sorted(chain.from_iterable(turns)) == list(combinations(range(count), 2))
    assert all(max(Counter(chain.from_iterable(pairs)).values()) == 1 for pairs in turns)


def test_a_rotation_skips_who_may_not_meet() -> None:
    """Of six meetings in three rounds, two are between people of one sector."""
    who = people("A B", sector="public") + people("C D", sector="business")
    everybody, crossing = (
        rotation.plan(tiny_event(who, 3, 2, cross_sector=rule)) for rule in ("off", "required")
    )
    assert (len(everybody), len(crossing)) == (6, 4)


def test_a_rotation_ends_when_everybody_met() -> None:
    """Four people have three rounds, whatever the day has."""
    assert len(rotation.plan(tiny_event("A B C D", 5, 2))) == 6


def test_a_sequence_prefers_many_meetings_to_a_worthy_one() -> None:
    """B and C have most in common, but then A and D would sit out."""
    (first, second) = sequence.plan(path_event(1))
    assert (first.participants, second.participants) == (("A", "B"), ("C", "D"))


def test_a_sequence_never_repeats_a_pair() -> None:
    """The second round has what the first one left."""
    met = [meeting.participants for meeting in sequence.plan(path_event(3))]
    assert met == [("A", "B"), ("C", "D"), ("B", "C")]


def test_a_sequence_gives_scarce_tables_to_the_worthy() -> None:
    """With one table the better of two meetings is held."""
    who = people("A B") + people("C D", topics=("wind power",))
    apart = [ruled(pair[0], pair[1], "keep apart") for pair in ("AC", "AD", "BC", "BD")]
    (only,) = sequence.plan(tiny_event(who, 1, 1, apart))
    assert only.participants == ("C", "D")


@pytest.mark.parametrize("method", [rotation.plan, sequence.plan])
@pytest.mark.parametrize("seed", [1, 2])
def test_other_methods_keep_every_rule(method: object, seed: int) -> None:
    """Where people come and go, tables are few, some are bound to one or need one."""
    event = realistic_event(40, 5, seed, 0.3, Shape(needs=0.1, hosts=0.1, tables=14))
    meetings = method(event)  # type: ignore[operator] # both are functions of an event
    assert len(meetings) > 20
    assert violations(event, meetings) == ()


def test_most_meetings_of_a_person_are_kept() -> None:
    """A wants one meeting and has one, in both methods."""
    event = tiny_event(people("A", max_meetings=1) + people("B C D"), 3, 2)
    for meetings in (rotation.plan(event), sequence.plan(event)):
        assert Counter(chain.from_iterable(m.participants for m in meetings))["A"] == 1


def test_the_best_partners_are_eligible_and_the_best() -> None:
    """Everybody's most worthy pair is among them, each with its worth, none twice."""
    event = realistic_event(100, 5)
    edges = sequence.best_partners(event)
    pairs = eligible_pairs(event)
    worth = dict(zip(zip(pairs.a, pairs.b, strict=True), pairs.worth, strict=True))
    assert all(worth[edge.a, edge.b] == edge.worth for edge in edges)
    assert len({edge[:2] for edge in edges}) == len(edges) < len(worth)
    for person in range(100):
        own = max(value for pair, value in worth.items() if person in pair)
        assert own == max(edge.worth for edge in edges if person in edge[:2])


def test_the_reference_model_bounds_each_goal() -> None:
    """Four people meet everybody in three rounds."""
    event = tiny_event("A B C D", 3, 2)
    found = reference_model.plan(event, seconds=20)
    assert len(found.meetings) == 6
    assert found.bounds["meetings"] == 12
    assert violations(event, found.meetings) == ()


def test_the_reference_model_is_not_built_for_many() -> None:
    """It says how many variables it would have."""
    assert reference_model.refusal(tiny_event("A B C D", 3, 2)) == ""
    assert "4,995,000" in reference_model.refusal(realistic_event(1_000, 10))


def test_a_judge_counts_our_plan_with_its_bounds(tmp_path: Path) -> None:
    """Every goal with the bound that the plan states."""
    event = tiny_event("A B C D", 3, 2)
    api.save(api.plan(event), tmp_path)
    goals, fault = judge(event, tmp_path)
    assert fault == ""
    assert Reached("meetings", 12, 12) in goals


def test_a_judge_sees_what_a_plan_states_wrongly(tmp_path: Path) -> None:
    """One meeting less than stated breaks no rule, but the plan is untrue."""
    event = tiny_event("A B C D", 3, 2)
    api.save(api.plan(event), tmp_path)
    told = json.loads((tmp_path / PLAN).read_text("utf-8"))
    del told["meetings"][-1]
    (tmp_path / PLAN).write_text(json.dumps(told), "utf-8")
    assert judge(event, tmp_path)[1].startswith("plan: ")


def test_a_judge_names_broken_rules(tmp_path: Path) -> None:
    """A pair that meets twice is against the rules, once is not."""
    event, answer = tiny_event("A B", 2, 1), tmp_path / "answer"
    for rounds, fault in ((1,), ""), ((1, 2), "against rule.pair_twice, 1 in all"):
        answer.write_text(json.dumps({"meetings": [(r, "1", ("A", "B")) for r in rounds]}))
        assert judge(event, answer)[1] == fault


def test_a_gap_is_a_share_of_the_bound() -> None:
    """Too little of a goal that is maximised, too much of one that is minimised."""
    assert Reached("worth", 90).gap_to(100) == pytest.approx(0.1)
    assert Reached("moves", 110).gap_to(100) == pytest.approx(0.1)
    assert Reached("moves", 3).gap_to(0) == 3


def test_rows_are_kept_at_once(tmp_path: Path) -> None:
    """What is read again is what was kept; a row replaces that of its case and method."""
    rows = Rows(tmp_path / "results.json")
    ours = Row(CASE, "ours", (2.0, 1.0, 3.0), goals=GOALS)
    other = Row(CASE, "rotation", note="not run: too large")
    rows.keep(Row(CASE, "ours", (9.0,)))
    rows.keep(ours)
    rows.keep(other)
    assert list(Rows(tmp_path / "results.json")) == [ours, other]
    assert ours.median == 2.0


def test_a_process_is_measured_by_itself() -> None:
    """Its peak memory is its own, not that of who started it."""
    ballast = bytearray(300_000_000)
    small = measure([sys.executable, "-c", "pass"], 60)
    large = measure([sys.executable, "-c", "bytes(range(256)) * 800_000"], 60)
    assert (small.problem, large.problem, len(ballast)) == ("", "", 300_000_000)
    assert small.megabytes < 100
    assert large.megabytes > 200


def test_a_process_that_fails_says_why() -> None:
    """Its last word, or that it took too long."""
    failing = measure([sys.executable, "-c", "import sys; sys.exit('no such thing')"], 60)
    assert failing.problem == "no such thing"
    endless = measure([sys.executable, "-c", "while True: pass"], 0.2)
    assert endless.problem == "not done within 0.2 s"


def test_a_target_is_met_or_missed() -> None:
    """By quality, time and memory, each by itself."""
    target = targets.Target(60, 8, (0.1,), "worth within 0.1 %", {"worth": 0.001}, 1.5, 400)
    assert target.misses(Row(CASE, "ours", (1.0,), megabytes=400, goals=GOALS)) == ()
    assert target.misses(Row(CASE, "ours", (1.6,), megabytes=401, goals=GOALS)) == (
        "time",
        "memory",
    )
    worse = (Reached("worth", 9_989, 10_000),)
    assert target.misses(Row(CASE, "ours", (1.0,), goals=worse)) == ("worth",)
    assert target.misses(Row(CASE, "ours", note="not done")) == ("not done",)


def test_plots_are_whole_and_the_same_twice() -> None:
    """For one size and for many."""
    sizes = (60, 100, 10_000)
    rows = [Row(Case(n, 8, 0.1), "ours", (n / 50,), megabytes=n, goals=GOALS) for n in sizes]
    for some in ([], rows[:1], rows):
        for plot in (plots.quality_plot, plots.time_plot):
            ET.fromstring(plot(some))  # noqa: S314 -- our own output
            assert plot(some) == plot(some)
    assert ">10,000</text>" in plots.time_plot(rows)


def test_the_command_measures_and_reports(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One small case from the workbook to the page."""
    asked = ["--sizes", "12", "--partial", "0.1", "--methods", "rotation", "--repeats", "2"]
    run.main([*asked, "--out", str(tmp_path)])
    (row,) = Rows(tmp_path / "results.json")
    assert (row.note, row.same, len(row.seconds)) == ("", True, 2)
    assert "| 12 x 6, 10 % come and go | rotation |" in (tmp_path / "README.md").read_text("utf-8")
    assert "12x6-10" in capsys.readouterr().out


def test_a_page_shows_distances_from_our_limits(tmp_path: Path) -> None:
    """A proved goal by a mark, another by its distance, a later limit passed as it is."""
    rows = Rows(tmp_path / "results.json")
    rows.keep(
        Row(CASE, "ours", (1.0,), megabytes=90, goals=(Reached("meetings", 480, 480), GOALS[1]))
    )
    rows.keep(
        Row(CASE, "rotation", (1.0,), megabytes=50, goals=(Reached("meetings", 360), GOALS[1]))
    )
    page.write_page(rows, tmp_path)
    text = (tmp_path / "README.md").read_text("utf-8")
    assert "| matchround | 480 ✓ |" in text
    assert "| rotation | 360 (-25 %) |" in text
    assert "9,990 (-0.10 %)" in text


@pytest.mark.parametrize("name", HARD)
def test_hard_events_have_little_time_together(name: str) -> None:
    """Fewer chances to meet than the same people have when all are there."""
    hard, easy = HARD[name](40, 1), realistic_event(40, 10, partial=0.0)
    assert _chances(hard) < 0.8 * _chances(easy)


def _chances(event: Event) -> int:
    """Count pairs and the rounds in which they could meet."""
    pairs = eligible_pairs(event)
    ends = ((pairs.people[a], pairs.people[b]) for a, b in zip(pairs.a, pairs.b, strict=True))
    return sum(
        a.is_available(r.number) and b.is_available(r.number) for a, b in ends for r in event.rounds
    )


def test_matchings_hold_no_more_than_the_limit() -> None:
    """On a small graph all that is chosen is held."""
    found = solve(random_graph(30, 120, seed=1), 3)
    assert found.left == 0
    assert 0 < found.held == found.chosen <= found.limit


def test_examples_in_docstrings_are_true() -> None:
    """Those of the benchmarks are not collected by themselves."""
    assert [doctest.testmod(module).failed for module in (numbers, rotation)] == [0, 0]
