"""`matchround pairs`: the eligible pairs as a file."""

from pathlib import Path

from commands import people_file, run

HEADER = "id_a,id_b,worth,common_ground,exchange,wish,reach"


def test_every_eligible_pair_has_a_line(tmp_path: Path) -> None:
    """Two sectors of two: four pairs across them, each once, numbers within 0..1000."""
    out = tmp_path / "pairs.csv"
    ran = run("pairs", people_file(tmp_path), "--out", out)
    assert ran.exit_code == 0, ran.output
    header, *lines = out.read_bytes().decode("utf-8").splitlines()
    assert header == HEADER
    assert len({tuple(line.split(",")[:2]) for line in lines}) == len(lines) == 4
    assert all(0 <= int(n) <= 1000 for line in lines for n in line.split(",")[2:])


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    """A folder in the file's place: exit 3 with its path, no traceback."""
    ran = run("pairs", people_file(tmp_path), "--out", tmp_path)
    assert ran.exit_code == 3
    assert "Traceback" not in ran.stderr
    assert ran.stderr.count(str(tmp_path)) >= 1
