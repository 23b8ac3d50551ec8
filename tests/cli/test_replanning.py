"""The steps to a plan made again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from matchround import api
from matchround.changing import Asked
from matchround.cli import replanning as steps
from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.cli.wanted import Wanted
from matchround.errors import InputFaults, UsageError
from matchround.event import ChangeKind, Keep, Plan, Round
from support import tiny_event

SILENT = Screen(quiet=True)
ROUNDS = tuple(
    Round.model_validate({"number": n, "start": f"13:{n}0", "end": f"13:{n}8"}) for n in (1, 2)
)
PLAN = api.plan(tiny_event("A B C D", ROUNDS, 2, language="sv"))
NOBODY = api.Request()


def absent(who: str) -> api.Request:
    """Say that somebody is absent."""
    return api.Request((Asked(ChangeKind.ABSENT, who=who),))


def made(request: api.Request, **wish: object) -> tuple[Plan, Outcome]:
    """Make the plan again, and give it with what came of it."""
    outcome = Outcome()
    return steps.made_again(PLAN, request, steps.Wish(**wish), SILENT, outcome), outcome  # type: ignore[arg-type]  # any wish


def test_options_and_files_make_a_request(tmp_path: Path) -> None:
    """Nothing said is an empty one."""
    assert steps.request(tmp_path, {"absent": None}, None, None) == NOBODY
    found = steps.request(tmp_path, {"absent": ["A"]}, [tmp_path / "a"], [tmp_path / "b"])
    assert [one.who for one in found.asked] == ["A"]
    assert (found.check_ins, found.people) == ((tmp_path / "a",), (tmp_path / "b",))


def test_a_schedule_by_its_bare_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is the one here, else the one beside the plan; where there is neither, it is missed here."""
    folder, here = tmp_path / "plan", tmp_path / "here"
    for made_folder in (folder, here):
        made_folder.mkdir()
    monkeypatch.chdir(here)
    name = Path("schedule.xlsx")
    assert steps.request(folder, {}, [name], None).check_ins == (name,)
    (folder / name).touch()
    assert steps.request(folder, {}, [name], None).check_ins == (folder / name,)
    assert steps.request(folder / "plan.json", {}, [name], None).check_ins == (folder / name,)
    (here / name).touch()
    assert steps.request(folder, {}, [name], None).check_ins == (name,)


def test_a_plan_is_loaded_in_its_language(tmp_path: Path) -> None:
    """Or in the one asked for; the keys of --json are there from the start."""
    api.save(PLAN, tmp_path)
    for language, spoken in ((None, "sv"), ("da", "da")):
        screen, outcome = Screen(), Outcome()
        assert steps.loaded(tmp_path, language, screen, outcome) == PLAN
        assert screen.language == spoken
        assert outcome.more["impact"] is None
        assert outcome.kept == "replan.kept"
        assert outcome.plan == PLAN


@pytest.mark.parametrize(
    ("wish", "first"), [({"from_round": 2}, 2), ({"now": "13:15"}, 2), ({}, 1)]
)
def test_from_which_round_on(wish: dict[str, object], first: int) -> None:
    """As given, by a time of day, or as far as the plan can tell: of no day, all is to come."""
    plan, outcome = made(absent("A"), **wish)
    assert plan.replanned is not None
    assert plan.replanned.from_round == outcome.more["from_round"] == first


def test_the_clock_tells_on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """At a quarter past one, the round of ten past has begun."""
    moment = datetime(2027, 3, 4, 13, 15, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(moment.timestamp())))
    event = tiny_event("A B C D", ROUNDS, 2, date=moment.date(), time_zone="UTC")
    plan = steps.made_again(api.plan(event), absent("A"), steps.Wish(), SILENT, Outcome())
    assert plan.replanned is not None
    assert plan.replanned.from_round == 2


def test_what_was_wished_is_done() -> None:
    """How much is kept, how many changes are allowed, the seed."""
    plan, outcome = made(absent("A"), keep="most", max_changes=1, seed=5, time_limit=9)
    assert plan.replanned is not None
    assert (plan.replanned.keep, plan.replanned.max_changes, plan.seed) == (Keep.MOST, 1, 5)
    assert outcome.plan == plan
    assert not outcome.interrupted


def test_what_is_not_understood_makes_no_plan() -> None:
    """All that was found is with the error; warnings alone do not stop."""
    with pytest.raises(InputFaults) as refused:
        made(api.Request((*absent("X").asked, *absent("Y").asked)))
    assert len(refused.value.findings) == 2
    late = api.Request((Asked(ChangeKind.LATE, who="A", round="1"),))
    _, outcome = made(late, from_round=2)
    assert [fault.code for fault in outcome.warnings] == ["change.late_is_now"]


def test_bringing_back_needs_a_revision_before() -> None:
    """And says of it what any re-plan says, but policies."""
    with pytest.raises(UsageError):
        steps.brought_back(PLAN, steps.Wish(), SILENT, Outcome())
    second, outcome = made(absent("A"))
    back = steps.brought_back(second, steps.Wish(), SILENT, outcome)
    assert back.meetings == PLAN.meetings
    assert outcome.more["policies"] == {}
    impact = outcome.more["impact"]
    assert isinstance(impact, dict)
    assert impact["added"] == ["A"]


def test_a_round_from_which_to_bring_back_may_be_given() -> None:
    """What was changed before it cannot be brought back."""
    second, outcome = made(absent("A"))
    with pytest.raises(UsageError):
        steps.brought_back(second, steps.Wish(from_round=2), SILENT, outcome)


def test_a_look_keeps_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """So that nobody is told that the best plan so far was kept."""
    outcome = Outcome(interrupted=True)
    steps.left_alone(Screen(), outcome)
    assert not outcome.interrupted
    assert "--dry-run" in capsys.readouterr().out


def test_written_whole(tmp_path: Path) -> None:
    """plan.json first among the files; of nobody's timetable there is nothing to print."""
    api.save(PLAN, tmp_path)
    again, outcome = made(NOBODY)
    steps.written(again, Wanted(("schedule",)), tmp_path / "plan.json", SILENT, outcome)
    assert [path.name for path in outcome.files] == ["plan.json", "schedule.xlsx"]
    assert outcome.more["print"] == []
    assert api.load(tmp_path) == again
