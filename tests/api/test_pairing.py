"""The file of eligible pairs."""

from pathlib import Path

from matchround import api
from support import people, tiny_event


def test_ids_and_worth_of_each_eligible_pair(tmp_path: Path) -> None:
    """Colleagues have no line; others one each, in the order of the participants."""
    who = people("B A", organisation="one") + people("C")
    out = tmp_path / "pairs.csv"
    assert api.write_pairs(tiny_event(who, 1), out) == 2
    lines = out.read_bytes().decode("utf-8").split("\n")
    assert lines[0] == "id_a,id_b,worth,common_ground,exchange,wish,reach"
    assert [line.split(",")[:2] for line in lines[1:-1]] == [["B", "C"], ["A", "C"]]
    assert lines[-1] == ""
