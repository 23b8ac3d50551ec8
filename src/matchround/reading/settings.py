"""Settings as they are used: what was given, what the programme implies, else the default."""

from collections.abc import Mapping

from matchround.event import PROFILE_WEIGHTS, CrossSector, Profile, Settings, Weights
from matchround.reading.given import Given
from matchround.reading.notes import Notes
from matchround.reading.places import text_of

_DEFAULTS: Mapping[str, object] = {
    "minutes": 8,
    "change": 2,
    "odd": "sit-out",
    "same organisation": "never",
    "profile": "balanced",
    "breadth": True,
}
_ELSEWHERE = frozenset({"rounds", "tables"})
_WEIGHT = "weight "


def make_settings(
    given: Given, implied: Mapping[str, object], guessed: Mapping[str, object], notes: Notes
) -> Settings:
    """Fill in what was not given, and note each value that was assumed.

    `implied` holds what the programme says (`start`, `minutes`, `change`); `guessed` the title
    from the file's name and the language of the headers.
    """
    used = {**implied, **{name: value for name, value in given.values.items() if value is not None}}
    for name, value in {**guessed, **_DEFAULTS}.items():
        if name not in used and name not in given.cells:
            used[name] = value
            notes.assume(name, text_of(value) if isinstance(value, str | int) else "")
    for name in ("start", "date"):
        if name not in used and name not in given.cells:
            notes.assume(name, "")
    profile = Profile(used.get("profile", Profile.BALANCED))
    fields = {
        name.replace(" ", "_").replace("-", "_"): value
        for name, value in used.items()
        if name not in _ELSEWHERE and not name.startswith(_WEIGHT)
    }
    return Settings.model_validate({**fields, "weights": _weights(given, profile, notes)})


def _weights(given: Given, profile: Profile, notes: Notes) -> Weights:
    own = {
        name.removeprefix(_WEIGHT).replace(" ", "_"): value
        for name, value in given.values.items()
        if name.startswith(_WEIGHT) and value is not None
    }
    weights = PROFILE_WEIGHTS[profile].model_copy(update=own)
    if own and not any(weights.model_dump().values()):
        first = next(name for name in given.cells if name.startswith(_WEIGHT))
        notes.fault("settings.all_weights_zero", given.place(first))
    return weights


def cross_sector(given: Given, notes: Notes, *, has_sectors: bool) -> CrossSector:
    """Decide whether people of one sector may meet; without any sector it is off, said aloud."""
    value = given.value("cross-sector")
    if has_sectors:
        if "cross-sector" not in given.cells:
            notes.assume("cross-sector", "required")
        return CrossSector(value or CrossSector.REQUIRED)
    if value is None:
        notes.assume("cross-sector", "off", code="assumed.cross_sector_off")
    elif value != CrossSector.OFF:
        notes.fault("settings.no_sectors", given.place("cross-sector"), value=value)
    return CrossSector.OFF
