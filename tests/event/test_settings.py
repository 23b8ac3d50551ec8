"""Settings: defaults, limits, and whose word counts."""

import pytest
from pydantic import ValidationError

from matchround.event import PROFILE_WEIGHTS, Profile, Settings, first_given


def test_defaults_are_those_promised() -> None:
    """8 minutes, 2 to change, across sectors, never colleagues, balanced, with breadth."""
    settings = Settings()
    assert (settings.minutes, settings.change, settings.fill, settings.breadth) == (
        8,
        2,
        True,
        True,
    )
    assert (settings.cross_sector, settings.same_organisation) == ("required", "never")
    assert (settings.odd, settings.profile, settings.break_spread) == ("sit-out", "balanced", 2)
    assert settings.weights == PROFILE_WEIGHTS[Profile.BALANCED]


@pytest.mark.parametrize(
    ("name", "value"),
    [("minutes", 0), ("change", -1), ("seed", -1), ("time_limit", 0), ("break_spread", -1)],
)
def test_values_out_of_range(name: str, value: int) -> None:
    """The setting is named."""
    with pytest.raises(ValidationError, match=name):
        Settings.model_validate({name: value})


def test_every_profile_has_weights_of_a_hundred() -> None:
    """So that they compare."""
    assert set(PROFILE_WEIGHTS) == set(Profile)
    assert {sum(dict(weights).values()) for weights in PROFILE_WEIGHTS.values()} == {100}


def test_the_strongest_source_that_gives_a_setting_wins() -> None:
    """Flag over toml over sheet; what no source gives is not there."""
    flags = {"rounds": None, "seed": 7}
    toml = {"rounds": 5, "seed": 2, "title": "Day"}
    sheet = {"rounds": 4, "title": "Sheet", "place": "Hall"}
    assert first_given(flags, toml, sheet) == {
        "rounds": 5,
        "seed": 7,
        "title": "Day",
        "place": "Hall",
    }
    assert first_given({"place": None}) == {}


def test_nothing_and_zero_are_values() -> None:
    """Only None means not given."""
    assert first_given({"change": 0, "title": ""}, {"change": 2, "title": "Day"}) == {
        "change": 0,
        "title": "",
    }
