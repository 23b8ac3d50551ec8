"""`matchround template`: a workbook ready to fill."""

from pathlib import Path

from commands import run, told


def test_it_is_written_and_says_how_to_go_on(tmp_path: Path) -> None:
    """In the language that was asked for."""
    path = tmp_path / "dag.xlsx"
    ran = run("template", path, "--language", "sv")
    assert ran.exit_code == 0, ran.output
    assert f"fyll i den, och kör sedan matchround check {path}" in ran.stdout
    assert told(run("template", path, "--force", "--json"))["files"] == [str(path)]


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    """Exit 2, and it says how to do it all the same."""
    path = tmp_path / "dag.xlsx"
    path.write_text("mine", encoding="utf-8")
    ran = run("template", path)
    assert ran.exit_code == 2
    assert "--force" in ran.stderr
    assert path.read_text(encoding="utf-8") == "mine"
