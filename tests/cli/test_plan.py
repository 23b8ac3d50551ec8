"""`matchround plan`: what it writes, what it says, and how it refuses."""

import json
from pathlib import Path

from commands import PEOPLE, codes, people_file, run, told
from matchround import api
from matchround.event import Replanned

KEYS = [
    "revision",
    "participants",
    "meetings",
    "sit_outs",
    "goals",
    "files",
    "warnings",
    "faults",
    "relief",
]


def test_one_command_writes_everything_beside_the_input(tmp_path: Path) -> None:
    """Without options, plan.json and every product stand in FILE-plan beside FILE."""
    ran = run("plan", people_file(tmp_path), "--rounds", "2")
    assert ran.exit_code == 0, ran.output
    written = sorted(path.name for path in (tmp_path / "people-plan").iterdir())
    assert {"plan.json", "schedule.xlsx", "timetables.pdf", "wall-list.pdf"} <= {*written}
    assert all(name in ran.stdout for name in written)


def test_only_none_writes_the_plan_alone(tmp_path: Path) -> None:
    """`--only none --out DIR` writes plan.json into DIR and nothing else."""
    out = tmp_path / "day" / "plan"
    assert run("plan", people_file(tmp_path), "--only", "none", "--out", out).exit_code == 0
    assert [path.name for path in out.iterdir()] == ["plan.json"]


def test_only_one_product(tmp_path: Path) -> None:
    """`--only schedule` writes the schedule, no timetables."""
    assert run("plan", people_file(tmp_path), "--only", "schedule").exit_code == 0
    written = {path.name for path in (tmp_path / "people-plan").iterdir()}
    assert written == {"plan.json", "schedule.xlsx"}


def test_an_unknown_product_is_a_usage_error_that_names_the_known(tmp_path: Path) -> None:
    """A misspelt product writes nothing, exits 2 and lists what there is."""
    ran = run("plan", people_file(tmp_path), "--only", "timetable")
    assert ran.exit_code == 2
    assert all(name in ran.stderr for name in ("timetables", "schedule"))
    assert not (tmp_path / "people-plan").exists()


def test_json_is_one_object_with_every_key(tmp_path: Path) -> None:
    """`--json` counts players and meetings and states each goal with its bound."""
    ran = run("plan", people_file(tmp_path), "--rounds", "2", "--only", "none", "--json")
    answer = told(ran)
    assert list(answer) == KEYS
    assert (answer["revision"], answer["participants"], answer["meetings"]) == (1, 4, 4)
    assert answer["sit_outs"] == 0
    assert answer["goals"][1] == {"name": "meetings", "value": 8, "bound": 8, "proved": True}
    assert answer["files"] == [str(tmp_path / "people-plan" / "plan.json")]
    assert answer["faults"] == []


def test_faults_exit_three_with_their_places(tmp_path: Path) -> None:
    """A fault stops: exit 3, its place in the table and under --json, and nothing is written."""
    faulty = people_file(
        tmp_path, PEOPLE.replace("sector\n", "sector;max meetings\n") + "E;F;G;many\n"
    )
    ran = run("plan", faulty, "--rounds", "2", "--json")
    answer = told(ran)
    assert ran.exit_code == 3
    assert list(answer) == KEYS
    assert answer["goals"] is None
    assert [fault["cell"] for fault in answer["faults"]] == ["D6"]
    assert all(fault["message"] and fault["remedy"] for fault in answer["faults"])
    assert not (tmp_path / "people-plan").exists()


def test_a_missing_file_is_a_fault_too(tmp_path: Path) -> None:
    """A file that is not there: exit 3, no traceback."""
    ran = run("plan", tmp_path / "nobody.xlsx")
    assert ran.exit_code == 3
    assert "Traceback" not in ran.output


def test_options_win_over_the_file(tmp_path: Path) -> None:
    """Settings given as options stand in the plan's event."""
    ran = run(
        *("plan", people_file(tmp_path), "--only", "none", "--rounds", "3", "--tables", "1"),
        *("--minutes", "12", "--start", "9.05", "--seed", "7", "--language", "da"),
    )
    assert ran.exit_code == 0, ran.output
    plan = json.loads((tmp_path / "people-plan" / "plan.json").read_text(encoding="utf-8"))
    event = plan["event"]
    assert (len(event["rounds"]), len(event["tables"])) == (3, 1)
    assert (event["rounds"][0]["start"], event["rounds"][0]["end"]) == ("09:05", "09:17")
    assert (event["settings"]["language"], plan["seed"]) == ("da", 7)


def test_map_says_what_a_header_means(tmp_path: Path) -> None:
    """A header of the organiser's own is understood with --map, and only with it."""
    strange = people_file(tmp_path, PEOPLE.replace("organisation", "Where from=home"))
    mapped = run("plan", strange, "--only", "none", "--map", "Where from=home=organisation")
    plan = json.loads((tmp_path / "people-plan" / "plan.json").read_text(encoding="utf-8"))
    assert mapped.exit_code == 0, mapped.output
    assert {person["organisation"] for person in plan["event"]["participants"]} >= {"Alpha"}


def test_malformed_options_are_usage_errors(tmp_path: Path) -> None:
    """A clock, language, mapping or number that means nothing: exit 2, nothing written."""
    people = people_file(tmp_path)
    for words in (
        ("--start", "25:00"),
        ("--language", "xx"),
        ("--map", "organisation"),
        ("--rounds", "0"),
        ("--seed", "-1"),
    ):
        assert run("plan", people, *words).exit_code == 2, words
    assert not (tmp_path / "people-plan").exists()


def test_a_second_plan_is_a_revision_that_keeps_the_first(tmp_path: Path) -> None:
    """Planning again into the same folder overwrites nothing: the earlier plan stays whole."""
    people, file = people_file(tmp_path), tmp_path / "people-plan" / "plan.json"
    run("plan", people, "--only", "none", "--rounds", "1")
    first = json.loads(file.read_text(encoding="utf-8"))
    ran = run("plan", people, "--only", "none", "--rounds", "2", "--json")
    second = json.loads(file.read_text(encoding="utf-8"))
    assert told(ran)["revision"] == second["revision"] == 2
    assert [kept["revision"] for kept in second["revisions"]] == [1]
    for key in ("event", "meetings", "goals", "sit_outs", "created"):
        assert second["revisions"][0][key] == first[key]


LATER = """name;organisation;sector
Fia Falk;Phi;business
Dag Dahl;Delta AB;business
Ada Alm;Alpha;public
Cia Carl;Gamma;public
Eva Ek;Epsilon;public
"""
"""PEOPLE later: two newcomers, one gone, a corrected organisation, rows shuffled."""


def test_a_list_that_changed_is_told(tmp_path: Path) -> None:
    """Who was added, who is gone, what was corrected, and how many timetables are different."""
    run("plan", people_file(tmp_path), "--only", "none", "--rounds", "2")
    ran = run("plan", people_file(tmp_path, LATER), "--only", "none", "--rounds", "2")
    assert ran.exit_code == 0, ran.output
    told_lines = [line.strip() for line in ran.stdout.splitlines()]
    start = told_lines.index("Since revision 1")
    assert told_lines[start + 1 : start + 5] == [
        "added: Fia Falk (Phi)",
        "added: Eva Ek (Epsilon)",
        "gone: Bo Berg (Beta)",
        "corrected: Dag Dahl (Delta AB): organisation (before: Delta)",
    ]
    assert "of 3 timetables that people had" in told_lines[start + 5]


def test_keep_all_leaves_what_can_be_held(tmp_path: Path) -> None:
    """Under `--json` the changes are lists, and `keep all` touches only who lost a meeting."""
    people, file = people_file(tmp_path), tmp_path / "people-plan" / "plan.json"
    run("plan", people, "--only", "none", "--rounds", "2")
    before = json.loads(file.read_text(encoding="utf-8"))["meetings"]
    people_file(tmp_path, LATER)
    options = ("--only", "none", "--rounds", "2", "--keep", "all", "--json")
    answer = told(run("plan", people, *options))
    after = json.loads(file.read_text(encoding="utf-8"))["meetings"]
    keys = ("round", "table", "participants")
    kept = [[m[k] for k in keys] for m in before if "P002" not in m["participants"]]
    assert len(kept) == 2
    assert all(one in [[m[k] for k in keys] for m in after] for one in kept)
    assert answer["added"] == [
        {"id": "P005", "name": "Fia Falk", "organisation": "Phi"},
        {"id": "P006", "name": "Eva Ek", "organisation": "Epsilon"},
    ]
    assert answer["gone"] == [{"id": "P002", "name": "Bo Berg", "organisation": "Beta"}]
    assert answer["corrected"] == [
        {
            "id": "P004",
            "name": "Dag Dahl",
            "organisation": "Delta AB",
            "fields": ["organisation"],
        }
    ]
    assert set(answer["changed"]) <= {"P001", "P003"}


def test_earlier_files_are_kept_apart(tmp_path: Path) -> None:
    """The products of the plan before stand in earlier/rev-1, the new ones in their place."""
    people, folder = people_file(tmp_path), tmp_path / "people-plan"
    run("plan", people, "--rounds", "2", "--only", "schedule")
    first = (folder / "schedule.xlsx").read_bytes()
    run("plan", people, "--rounds", "1", "--only", "schedule")
    assert (folder / "earlier" / "rev-1" / "schedule.xlsx").read_bytes() == first
    assert (folder / "schedule.xlsx").read_bytes() != first


def test_a_plan_that_was_played_is_left_alone(tmp_path: Path) -> None:
    """Exit 2, `replan` is named, and the folder stays as it is."""
    people, folder = people_file(tmp_path), tmp_path / "people-plan"
    run("plan", people, "--rounds", "2", "--only", "none")
    plan = api.load(folder)
    api.save(plan.model_copy(update={"replanned": Replanned(from_round=2)}), folder)
    stood = (folder / "plan.json").read_bytes()
    ran = run("plan", people, "--rounds", "2", "--keep", "most")
    assert ran.exit_code == 2
    assert "matchround replan" in ran.stderr
    assert "Planning" not in ran.stderr
    assert [path.name for path in folder.iterdir()] == ["plan.json"]
    assert (folder / "plan.json").read_bytes() == stood


def test_nothing_to_keep_is_a_warning(tmp_path: Path) -> None:
    """A first plan is made although it was to keep something: the folder may be the wrong one."""
    options = ("--only", "none", "--json", "--keep", "most")
    answer = told(run("plan", people_file(tmp_path), *options))
    assert codes(answer["warnings"]) == ["plan.nothing_to_keep"]
    assert list(answer) == KEYS
    assert run("plan", people_file(tmp_path), "--keep", "some").exit_code == 2


def test_a_broken_plan_in_the_folder_is_not_overwritten(tmp_path: Path) -> None:
    """Where plan.json is no plan, the command refuses with exit 3 and leaves it."""
    file = tmp_path / "people-plan" / "plan.json"
    file.parent.mkdir()
    file.write_text("mine", encoding="utf-8")
    assert run("plan", people_file(tmp_path)).exit_code == 3
    assert file.read_text(encoding="utf-8") == "mine"


def test_group_rounds_are_refused(tmp_path: Path) -> None:
    """Rounds in groups end with exit 4 and the rounds' numbers; nothing is written."""
    people = people_file(tmp_path)
    programme = '[[programme]]\nkind = "groups"\nrounds = 2\n"group size" = 4\nminutes = 10\n'
    (tmp_path / "matchround.toml").write_text(programme, encoding="utf-8")
    ran = run("plan", people, "--json")
    assert ran.exit_code == 4, ran.output
    assert codes(told(ran)["faults"]) == ["plan.group_rounds"]
    assert not (tmp_path / "people-plan").exists()


def test_what_the_event_cannot_have_is_a_warning(tmp_path: Path) -> None:
    """Standby is asked for and nobody has that role: the plan says so and is made."""
    people = people_file(tmp_path)
    (tmp_path / "matchround.toml").write_text('[event]\nodd = "standby"\n', encoding="utf-8")
    ran = run("plan", people, "--only", "none", "--json")
    assert ran.exit_code == 0, ran.output
    assert "plan.no_standby" in codes(told(ran)["warnings"])


def test_the_first_word_comes_at_once_and_quiet_says_nothing(tmp_path: Path) -> None:
    """Steps go to stderr, the summary to stdout; --quiet leaves both empty."""
    people = people_file(tmp_path)
    loud = run("plan", people, "--only", "none")
    assert loud.stderr.startswith("matchround ")
    assert "people.csv" in loud.stderr.splitlines()[0]
    assert loud.stdout
    quiet = run("plan", people, "--only", "none", "--quiet")
    assert (quiet.exit_code, quiet.stdout, quiet.stderr) == (0, "", "")
