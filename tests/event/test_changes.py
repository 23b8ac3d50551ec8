"""Changes are data like everything else."""

import pytest
from pydantic import ValidationError

from matchround.event import Change, ChangeKind, Keep, Replanned


def test_changes_survive_json() -> None:
    """What a revision tells of its changes is read back as it was."""
    change = Change(kind=ChangeKind.LATE, who="A", name="Person A", round=3)
    told = Replanned(from_round=2, keep=Keep.ALL, max_changes=4, changes=(change,))
    assert Replanned.model_validate_json(told.model_dump_json()) == told


def test_rounds_of_changes_count_from_one() -> None:
    """There is no round 0 to be late for."""
    with pytest.raises(ValidationError):
        Change(kind=ChangeKind.LATE, who="A", round=0)
