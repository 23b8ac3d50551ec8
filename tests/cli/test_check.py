"""`matchround check`: findings and assumptions; nothing is written."""

from pathlib import Path

from commands import PEOPLE, people_file, run, told


def test_sound_files_are_summed_up(tmp_path: Path) -> None:
    """Exit 0, the count of people on stdout, and no file more than before."""
    ran = run("check", people_file(tmp_path))
    assert ran.exit_code == 0, ran.output
    assert "4" in ran.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_every_fault_is_listed(tmp_path: Path) -> None:
    """Two bad cells are two faults with their cells; exit 3."""
    bad = PEOPLE.replace("sector\n", "sector;max meetings\n") + "E;F;G;many\nH;I;J;-1\n"
    ran = run("check", people_file(tmp_path, bad), "--json")
    assert ran.exit_code == 3
    assert [fault["cell"] for fault in told(ran)["faults"]] == ["D6", "D7"]


def test_an_unknown_column_is_a_warning_with_its_cell(tmp_path: Path) -> None:
    """A header that is not understood is shown and does not stop."""
    ran = run("check", people_file(tmp_path, PEOPLE.replace("sector\n", "sector;shoe size\n")))
    assert ran.exit_code == 0, ran.output
    assert "shoe size" in ran.stderr
    assert "D1" in ran.stderr
