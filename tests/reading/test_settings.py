"""Settings as they are used."""

from datetime import time

from matchround.event import PROFILE_WEIGHTS, CrossSector, Profile, Settings
from matchround.reading.notes import Notes
from matchround.reading.settings import cross_sector, make_settings
from reading.inputs import assumed, faults, given


def test_nothing_given_is_every_default_and_each_is_told() -> None:
    """With its value, and that there is no clock and no calendar."""
    notes = Notes()
    settings = make_settings(given(), {}, {"title": "day", "language": "sv"}, notes)
    assert settings == Settings(title="day", language="sv")
    assert assumed(notes) == {
        "title": "day",
        "language": "sv",
        "minutes": "8",
        "change": "2",
        "odd": "sit-out",
        "same organisation": "never",
        "profile": "balanced",
        "breadth": "yes",
        "start": "",
        "date": "",
    }


def test_what_is_given_or_implied_is_not_assumed() -> None:
    """The programme's start is as good as the setting's."""
    notes = Notes()
    said = given(title="Day", language="da", minutes=9, breadth="no", date="2027-03-04")
    settings = make_settings(said, {"start": time(9), "change": 3}, {"title": "file"}, notes)
    assert (settings.title, settings.minutes, settings.change) == ("Day", 9, 3)
    assert settings.start == time(9)
    assert set(assumed(notes)) == {"odd", "same organisation", "profile"}


def test_what_was_given_wrongly_is_not_assumed() -> None:
    """Its fault is enough."""
    notes = Notes()
    make_settings(given(minutes="few", start="soon"), {}, {}, notes)
    assert not {"minutes", "start"} & set(assumed(notes))


def test_weights_start_from_the_profile() -> None:
    """One may be changed alone."""
    said = given(profile="unexpected", weight_reach=80)
    weights = make_settings(said, {}, {}, Notes()).weights
    assert weights == PROFILE_WEIGHTS[Profile.UNEXPECTED].model_copy(update={"reach": 80})


def test_four_weights_of_nothing_are_a_fault() -> None:
    """Then no meeting is worth anything."""
    notes = Notes()
    nothing = given(weight_common_ground=0, weight_exchange=0, weight_wish=0, weight_reach=0)
    make_settings(nothing, {}, {}, notes)
    assert faults(notes) == ["settings.all_weights_zero B2"]


def test_cross_sector_is_required_where_sectors_are_given() -> None:
    """Assumed aloud, unless something was said."""
    notes = Notes()
    assert cross_sector(given(), notes, has_sectors=True) is CrossSector.REQUIRED
    assert assumed(notes) == {"cross-sector": "required"}
    said = given(cross_sector="helst")
    assert cross_sector(said, Notes(), has_sectors=True) is CrossSector.PREFERRED


def test_cross_sector_is_off_without_sectors() -> None:
    """Said aloud, and a fault where it was to be on."""
    notes = Notes()
    assert cross_sector(given(), notes, has_sectors=False) is CrossSector.OFF
    assert [entry.code for entry in notes.assumptions] == ["assumed.cross_sector_off"]
    assert cross_sector(given(cross_sector="off"), notes, has_sectors=False) is CrossSector.OFF
    assert notes.findings == []
    cross_sector(given(cross_sector="required"), notes, has_sectors=False)
    assert faults(notes) == ["settings.no_sectors B2"]
