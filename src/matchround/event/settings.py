"""How the organiser wants the event planned, and which source of a setting wins."""

from collections.abc import Mapping
from datetime import date as calendar_date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from matchround.event.base import Clock, Frozen


class CrossSector(StrEnum):
    """Whether people of the same sector may meet."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    OFF = "off"


class SameOrganisation(StrEnum):
    """Whether colleagues may meet."""

    NEVER = "never"
    ALLOWED = "allowed"


class Odd(StrEnum):
    """What is done where somebody is left without a partner."""

    SIT_OUT = "sit-out"
    TRIO = "trio"
    STANDBY = "standby"


class Profile(StrEnum):
    """Named mixes of the four parts of a pair's worth."""

    COMMON_GROUND = "common-ground"
    BALANCED = "balanced"
    UNEXPECTED = "unexpected"


class Weights(Frozen):
    """How much each part of the worth counts; whole numbers, only their ratio matters."""

    common_ground: Annotated[int, Field(ge=0, le=1000)]
    exchange: Annotated[int, Field(ge=0, le=1000)]
    wish: Annotated[int, Field(ge=0, le=1000)]
    reach: Annotated[int, Field(ge=0, le=1000)]


PROFILE_WEIGHTS: Mapping[Profile, Weights] = {
    Profile.COMMON_GROUND: Weights(common_ground=50, exchange=25, wish=25, reach=0),
    Profile.BALANCED: Weights(common_ground=30, exchange=25, wish=30, reach=15),
    Profile.UNEXPECTED: Weights(common_ground=5, exchange=15, wish=20, reach=60),
}


class Settings(Frozen):
    """Every setting as it was used, defaults filled in.

    `minutes` is the length of one round and `change` the time between two, both in minutes;
    `time_limit` is in seconds, None for no limit. `date` None: no calendar; `start` None:
    rounds without clock.
    """

    title: str = ""
    date: calendar_date | None = None
    time_zone: str = ""
    place: str = ""
    organiser: str = ""
    organiser_email: str = ""
    language: str = "en"
    minutes: Annotated[int, Field(ge=1, le=600)] = 8
    change: Annotated[int, Field(ge=0, le=120)] = 2
    start: Clock | None = None
    cross_sector: CrossSector = CrossSector.REQUIRED
    same_organisation: SameOrganisation = SameOrganisation.NEVER
    odd: Odd = Odd.SIT_OUT
    profile: Profile = Profile.BALANCED
    weights: Weights = PROFILE_WEIGHTS[Profile.BALANCED]
    breadth: bool = True
    fill: bool = True
    break_spread: Annotated[int, Field(ge=0)] = 2
    time_limit: Annotated[int, Field(ge=1)] | None = None
    seed: Annotated[int, Field(ge=0, lt=2**31)] = 1


def first_given(*layers: Mapping[str, object]) -> dict[str, object]:
    """Merge layers of settings; of each setting the first layer that gives it wins.

    Layers come strongest first: flags, toml, Event sheet, defaults. A value of None means
    "not given".

    >>> first_given({"rounds": None, "seed": 3}, {"rounds": 8, "seed": 1})
    {'rounds': 8, 'seed': 3}
    """
    merged: dict[str, object] = {}
    for layer in reversed(layers):
        merged.update({name: value for name, value in layer.items() if value is not None})
    return merged
