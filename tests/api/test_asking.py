"""What options and sheets tell, understood together."""

from pathlib import Path

import pytest

from matchround import api
from matchround.changing import Asked
from matchround.errors import UsageError
from matchround.event import ChangeKind
from support import tiny_event

PLAN = api.plan(tiny_event("A B C D", 2, 2))
ABSENT = Asked(ChangeKind.ABSENT, who="A")
ADDED = Asked(ChangeKind.ADD_ROUND)


def written(folder: Path, name: str, text: str) -> Path:
    """Write a file."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_nothing_was_said() -> None:
    """Nothing changes, and there is nothing to say of it."""
    found = api.understand(PLAN, api.Request(), 1)
    assert (found.changes.changes, found.findings) == ((), ())


def test_options_and_files_are_one_request(tmp_path: Path) -> None:
    """An option, the check-in list and more people give their changes together."""
    ticks = "id;name;here\nA;Person A;\nB;Person B;x\nC;Person C;x\nD;Person D;\n"
    more = "name;organisation\nNew One;Here\n"
    request = api.Request(
        (ABSENT,), (written(tmp_path, "in.csv", ticks),), (written(tmp_path, "more.csv", more),)
    )
    found = api.understand(PLAN, request, 1)
    assert found.faults == ()
    told = [(change.kind.value, change.name) for change in found.changes.changes]
    assert sorted(told) == [("absent", "Person A"), ("absent", "Person D"), ("walk-in", "New One")]
    assert found.changes.here == ("B", "C")


def test_every_fault_at_once(tmp_path: Path) -> None:
    """Those of files that cannot be read beside those of options."""
    request = api.Request(
        (Asked(ChangeKind.ABSENT, who="X"),), (tmp_path / "in.xlsx",), (tmp_path / "more.xlsx",)
    )
    found = api.understand(PLAN, request, 1)
    assert len(found.faults) == 3
    assert {Path(one.file).name for one in found.faults} == {"", "in.xlsx", "more.xlsx"}


def test_no_round_is_left() -> None:
    """Unless one is added."""
    with pytest.raises(UsageError) as refused:
        api.understand(PLAN, api.Request((ABSENT,)), 3)
    assert refused.value.code == "replan.day_over"
    assert api.understand(PLAN, api.Request((ABSENT, ADDED)), 3).faults == ()
