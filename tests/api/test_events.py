"""What this version does not plan as asked."""

import pytest

from matchround import api
from matchround.errors import NoPlanError
from matchround.event import Round
from support import tiny_event


def test_group_rounds_are_refused_by_number() -> None:
    """The error names the rounds."""
    programme = (Round(number=1), Round.model_validate({"number": 2, "kind": "groups"}))
    with pytest.raises(NoPlanError) as refused:
        api.left_unplanned(tiny_event("A B", programme))
    assert refused.value.data == {"rounds": "2"}


@pytest.mark.parametrize(("odd", "warnings"), [("sit-out", 0), ("trio", 1), ("standby", 1)])
def test_trio_and_standby_are_planned_as_sit_outs(odd: str, warnings: int) -> None:
    """That is said in a warning."""
    assert len(api.left_unplanned(tiny_event("A B", 1, odd=odd))) == warnings
