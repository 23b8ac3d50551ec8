"""`matchround replan`: what it says before it writes, what it writes, and how it refuses."""

import json
from pathlib import Path

import pytest

from commands import codes, run, told
from matchround import api
from matchround.event import Plan, Round
from support import people, plan_of, tiny_event

KEYS = [
    *("revision", "participants", "meetings", "sit_outs", "goals", "files", "warnings", "faults"),
    *("from_round", "changes", "impact", "policies", "print"),
]
EVENT = tiny_event(
    people("A B C D", sector="x") + people("E F G H", sector="y"),
    tuple(
        Round.model_validate({"number": n, "start": f"13:{n}0", "end": f"13:{n}8"})
        for n in range(1, 5)
    ),
    4,
    cross_sector="required",
)
PLAN = api.plan(EVENT)
"""Eight people, all of whom meet in each of four rounds from 13:10 on."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Save the plan in a folder of its own."""
    return api.save(PLAN, tmp_path / "plan").parent


def again(folder: Path, *words: str | Path) -> Plan:
    """Run a re-plan that succeeds, without products, and load what it saved."""
    ran = run("replan", folder, "--only", "none", *words)
    assert ran.exit_code == 0, ran.output
    return api.load(folder)


def test_somebody_is_absent_from_a_round_on(folder: Path) -> None:
    """The next revision stands in the same folder; nothing that was played is changed."""
    plan = again(folder, "--absent", "Person A", "--from-round", "3")
    assert (plan.revision, len(plan.revisions)) == (2, 1)
    assert [m for m in plan.meetings if m.round < 3] == [m for m in PLAN.meetings if m.round < 3]
    assert not any("A" in m.participants for m in plan.meetings if m.round >= 3)
    assert api.verify(plan) == ()


def test_every_change_arrives(folder: Path) -> None:
    """Each option becomes the change that it tells of."""
    plan = again(
        *(folder, "--from-round", "2", "--absent", "A", "--late", "B=3", "--leaves", "C=4"),
        *("--walk-in", "New One; Here; x; a, b", "--substitute", "E=Sub Stitute"),
        *("--close-table", "4", "--cancel-round", "3", "--add-round", "--delay", "5"),
        *("--lock", "F"),
    )
    assert plan.replanned is not None
    kinds = {change.kind.value: change for change in plan.replanned.changes}
    assert set(kinds) == {
        *("absent", "late", "leaves", "walk-in", "substitute", "close table", "cancel round"),
        *("add round", "delay", "lock"),
    }
    assert (kinds["late"].who, kinds["late"].round) == ("B", 3)
    assert (kinds["walk-in"].name, kinds["substitute"].other_name) == ("New One", "Sub Stitute")
    assert plan.event.round_numbers == (1, 2, 4, 5)


def test_options_are_repeated(folder: Path) -> None:
    """Two are absent, two rounds are added; one of the two comes back later."""
    plan = again(folder, "--absent", "A", "--absent", "B", "--add-round", "--add-round")
    assert len(plan.event.players) == 6
    assert plan.event.round_numbers == (1, 2, 3, 4, 5, 6)
    assert len(again(folder, "--back", "B").event.players) == 7


def test_people_from_a_file_are_added(folder: Path, tmp_path: Path) -> None:
    """As walk-ins, with the columns of Participants."""
    file = tmp_path / "more.csv"
    file.write_text("name;organisation;sector\nNew One;Here;x\nNew Two;There;y\n", "utf-8")
    assert len(again(folder, "--add", file).event.players) == 10


def test_a_sheet_that_was_filled_in(folder: Path, tmp_path: Path) -> None:
    """Who is ticked is here, whose row is blank is not."""
    file = tmp_path / "check-in.csv"
    rows = [f"{p.id};{p.name};{p.organisation};{'x' * (p.id != 'H')}" for p in EVENT.participants]
    file.write_text("\n".join(["id;name;organisation;here", *rows]), "utf-8")
    plan = again(folder, "--check-in", file)
    assert {p.id for p in plan.event.participants if p.checked_in} == set("ABCDEFG")
    assert len(plan.event.players) == 7


def test_which_rounds_are_over_is_said_first(folder: Path) -> None:
    """By number or by clock as it was given; else what was assumed, and how to say otherwise."""
    options = ("--dry-run", "--absent", "A")
    given = run("replan", folder, *options, "--from-round", "3").stderr.splitlines()
    assert given[1] == "Rounds 1–2 count as played; this holds from round 3 (13:30)."
    assert not any("--from-round" in line for line in given)
    clock = run("replan", folder, *options, "--now", "13.25").stderr.splitlines()
    assert clock[1] == given[1]
    assumed = run("replan", folder, *options).stderr.splitlines()
    assert assumed[1] == "No round counts as played; this holds from round 1 (13:10)."
    assert "--from-round" in assumed[2]


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    """It says all the same what the re-plan would come to, and that nothing was written."""
    before = (folder / "plan.json").read_bytes()
    ran = run("replan", folder, "--absent", "A", "--dry-run")
    assert ran.exit_code == 0
    assert "1 absent: 4 meetings lost" in ran.stdout
    assert "Nothing was written" in ran.stdout
    assert [path.name for path in folder.iterdir()] == ["plan.json"]
    assert (folder / "plan.json").read_bytes() == before


def test_the_files_of_the_revision_before_are_moved_aside(folder: Path) -> None:
    """New ones are written, and those to print are named last."""
    assert run("export", folder, "--only", "schedule").exit_code == 0
    stood = (folder / "schedule.xlsx").read_bytes()
    only = ("--only", "schedule,changes,timetables-changed")
    ran = run("replan", folder, "--absent", "A", *only, "--json")
    answer = told(ran)
    assert (folder / "earlier" / "rev-1" / "schedule.xlsx").read_bytes() == stood
    assert {Path(name).name for name in answer["print"]} == {
        *("changes.pdf", "timetables-changed.pdf"),
    }
    assert all(Path(name).is_file() for name in answer["files"])
    shown = run("replan", folder, "--absent", "B", *only).stdout.splitlines()
    place = shown.index("Print these files:")
    assert len(shown) == place + 3


def test_json_is_one_object_with_every_key(folder: Path) -> None:
    """Also where nothing came of it; its numbers are those of the plan."""
    answer = told(
        run("replan", folder, "--absent", "A", "--from-round", "2", "--dry-run", "--json")
    )
    assert list(answer) == KEYS
    assert (answer["revision"], answer["from_round"]) == (2, 2)
    assert [change["who"] for change in answer["changes"]] == ["A"]
    assert answer["impact"]["gone"] == ["A"]
    assert set(answer["policies"]) == {"all", "most"}
    assert (answer["files"], answer["print"], answer["faults"]) == ([], [], [])
    refused = run("replan", folder, "--absent", "Z", "--json")
    assert (refused.exit_code, list(told(refused))) == (3, KEYS)
    assert told(refused)["impact"] is None


def test_every_fault_is_told_at_once_and_nothing_is_touched(folder: Path) -> None:
    """Unknown, said twice, over, a walk-in without sector, a table that there is none of."""
    before = (folder / "plan.json").read_bytes()
    ran = run(
        *("replan", folder, "--from-round", "3", "--json", "--absent", "Nobody At All"),
        *("--absent", "A", "--absent", "A", "--leaves", "B=2", "--walk-in", "New One; Elsewhere"),
        *("--close-table", "99"),
    )
    assert ran.exit_code == 3
    assert len(told(ran)["faults"]) == 5
    assert {fault["file"] for fault in told(ran)["faults"]} == {
        *("--absent Nobody At All", "--absent A", "--leaves B=2", "--close-table 99"),
        "--walk-in New One; Elsewhere",
    }
    assert all(fault["message"] for fault in told(ran)["faults"])
    assert (folder / "plan.json").read_bytes() == before
    assert [path.name for path in folder.iterdir()] == ["plan.json"]


def test_several_people_fit(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are listed, and nothing is done."""
    monkeypatch.setenv("COLUMNS", "200")
    ran = run("replan", folder, "--absent", "person")
    assert ran.exit_code == 3
    assert "Person H (Organisation H, H)" in ran.stderr
    assert ran.stdout == ""


def test_a_file_that_cannot_be_read(folder: Path, tmp_path: Path) -> None:
    """Neither a missing one nor one that is no workbook is a crash."""
    junk = tmp_path / "schedule.xlsx"
    junk.write_bytes(b"PK\x03\x04 no workbook")
    ran = run("replan", folder, "--check-in", junk, "--add", tmp_path / "none.xlsx", "--json")
    assert ran.exit_code == 3
    assert {Path(fault["file"]).name for fault in told(ran)["faults"]} == {
        *("schedule.xlsx", "none.xlsx"),
    }
    assert api.load(folder) == PLAN


def test_undo_brings_the_revision_before_back(folder: Path) -> None:
    """As a new revision, in the same folder."""
    again(folder, "--absent", "A")
    plan = again(folder, "--undo")
    assert (plan.revision, plan.meetings, plan.event) == (3, PLAN.meetings, PLAN.event)


def test_undo_says_what_it_comes_to(folder: Path) -> None:
    """With whose timetable changes; a dry run of it leaves the plan as it is."""
    second = again(folder, "--absent", "A")
    ran = run("replan", folder, "--undo", "--dry-run", "--from-round", "1")
    assert "Revision 1 brought back" in ran.stdout
    assert "1 new timetable" in ran.stdout
    assert api.load(folder) == second


def test_there_is_nothing_to_undo(folder: Path) -> None:
    """Exit 2: it means nothing yet."""
    ran = run("replan", folder, "--undo", "--json")
    assert (ran.exit_code, codes(told(ran)["faults"])) == (2, ["undo.nothing"])


def test_no_change_fills_gaps_and_says_so(tmp_path: Path) -> None:
    """Of a plan that holds fewer meetings than it could."""
    api.save(plan_of(tiny_event("A B", 1)), tmp_path)
    ran = run("replan", tmp_path, "--only", "none")
    assert "No change was told, so only gaps are filled: 1 new meeting" in ran.stdout
    assert len(api.load(tmp_path).meetings) == 1


def test_how_much_is_kept(folder: Path) -> None:
    """What was wished stands in the plan, the limit on changes too."""
    plan = again(folder, "--absent", "A", "--keep", "most", "--max-changes", "2", "--seed", "7")
    assert plan.replanned is not None
    assert (plan.replanned.keep.value, plan.replanned.max_changes, plan.seed) == ("most", 2, 7)
    plan = again(folder, "--back", "A", "--keep", "all", "--time-limit", "60")
    assert plan.replanned is not None
    assert plan.replanned.keep.value == "all"


@pytest.mark.parametrize(
    "words",
    [
        ("--from-round", "2", "--now", "13:20"),
        ("--undo", "--absent", "A"),
        ("--undo", "--check-in", "schedule.xlsx"),
        ("--keep", "all", "--max-changes", "3"),
        ("--keep", "some"),
        ("--late", "A"),
        ("--substitute", "A="),
        ("--now", "noon"),
        ("--delay", "soon"),
        ("--only", "posters"),
        ("--from-round", "9"),
    ],
)
def test_what_means_nothing_is_a_usage_error(folder: Path, words: tuple[str, ...]) -> None:
    """Exit 2, and the plan is as it was."""
    assert run("replan", folder, *words).exit_code == 2
    assert api.load(folder) == PLAN


def test_a_clock_that_the_rounds_do_not_have(tmp_path: Path) -> None:
    """What time it is tells nothing of rounds without times: exit 2."""
    api.save(api.plan(tiny_event("A B", 1)), tmp_path)
    ran = run("replan", tmp_path, "--now", "13:00", "--json")
    assert (ran.exit_code, codes(told(ran)["faults"])) == (2, ["replan.no_clock"])


def test_a_plan_that_is_broken_is_not_made_again(folder: Path) -> None:
    """What is wrong with it would be carried on: exit 3."""
    file = folder / "plan.json"
    plan = json.loads(file.read_text("utf-8"))
    plan["meetings"][0]["table"] = "99"
    file.write_text(json.dumps(plan), "utf-8")
    assert run("replan", folder, "--absent", "A").exit_code == 3


def test_the_language_of_the_answer(folder: Path) -> None:
    """Of the answer only: what is printed keeps the plan's."""
    ran = run("replan", folder, "--absent", "A", "--only", "none", "--language", "sv")
    assert "1 frånvarande" in ran.stdout
    assert api.load(folder).event.settings.language == "en"


def test_quiet_says_nothing(folder: Path) -> None:
    """Where there is neither fault nor warning."""
    ran = run("replan", folder, "--absent", "A", "--only", "none", "--quiet")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, "", "")
    assert api.load(folder).revision == 2


def test_the_plan_may_be_named_by_its_file(folder: Path) -> None:
    """The products stand beside it all the same."""
    assert again(folder, "--absent", "A").revision == 2
    ran = run("replan", folder / "plan.json", "--absent", "B", "--only", "schedule")
    assert ran.exit_code == 0, ran.output
    assert (folder / "schedule.xlsx").is_file()
