"""A template that nobody has filled in passes `check`, and is not planned."""

from pathlib import Path

from commands import codes, people_file, run, told


def test_a_fresh_template_passes_check(tmp_path: Path) -> None:
    """With the message that nobody is there yet; `plan` calls that a fault."""
    path = tmp_path / "deltagare.xlsx"
    run("template", path, "--language", "sv")
    ran = run("check", path)
    assert ran.exit_code == 0, ran.output
    assert "inga deltagare än" in ran.stdout
    answer = told(run("check", path, "--json"))
    assert answer["faults"] == []
    assert sorted(codes(answer["warnings"])) == ["people.none_yet", "rows.left_out_example"]
    assert run("plan", path).exit_code == 3


def test_any_other_fault_stops(tmp_path: Path) -> None:
    """Nobody in a list without an example, or something else wrong beside it."""
    assert run("check", people_file(tmp_path, "name\n")).exit_code == 3
    broken = "id;name\nexample;Eva\n"
    settings = people_file(tmp_path, '[event]\nrounds = "many"\n', "settings.toml")
    assert run("check", people_file(tmp_path, broken), settings).exit_code == 3
    assert run("check", people_file(tmp_path, broken)).exit_code == 0
