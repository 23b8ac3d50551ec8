"""What the event asks for and cannot have."""

import pytest

from matchround import api
from matchround.errors import NoPlanError
from matchround.event import Round
from support import people, tiny_event


def test_group_rounds_are_refused_by_number() -> None:
    """The error names the rounds."""
    programme = (Round(number=1), Round.model_validate({"number": 2, "kind": "groups"}))
    with pytest.raises(NoPlanError) as refused:
        api.left_unplanned(tiny_event("A B", programme))
    assert refused.value.data == {"rounds": "2"}


@pytest.mark.parametrize(
    ("role", "odd", "warnings"),
    [
        ("participant", "sit-out", []),
        ("participant", "trio", []),
        ("participant", "standby", ["plan.no_standby"]),
        ("standby", "standby", []),
        ("standby", "trio", ["plan.standby_unused"]),
        ("standby", "sit-out", ["plan.standby_unused"]),
    ],
)
def test_standby_people_without_use_and_use_without_standby(
    role: str, odd: str, warnings: list[str]
) -> None:
    """Whoever is standby is only used where odd says so, and then somebody must be."""
    event = tiny_event(people("A B") + people("C", role=role), 1, odd=odd)
    assert [finding.code for finding in api.left_unplanned(event)] == warnings


def test_standby_people_who_stay_away_are_no_standby() -> None:
    """An absent standby person cannot step in."""
    event = tiny_event(people("A B") + people("C", role="standby", status="absent"), odd="standby")
    assert [finding.code for finding in api.left_unplanned(event)] == ["plan.no_standby"]
