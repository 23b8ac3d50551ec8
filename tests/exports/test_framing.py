"""What stands around every sheet: in the event's language, with revision and time."""

from exports.sample_plans import tiny_plan
from matchround.exports.framing import frame


def test_the_frame_tells_what_it_is_and_of_which_event() -> None:
    """The title of the PDF names both."""
    around = frame(tiny_plan("sv"), "wall_list")
    assert (around.heading, around.language) == ("Vem sitter var", "sv")
    assert around.title == "Vem sitter var: Meeting day"
    assert around.occasion == "torsdag 4 mars 2027 · Town hall"
    assert around.foot == "Revision 1, 2027-03-01 13:05 UTC"


def test_a_language_without_a_catalogue_gives_english() -> None:
    """Words and language agree, for whoever has the PDF read aloud."""
    around = frame(tiny_plan("se"), "desk_list")
    assert (around.heading, around.language) == ("Check-in", "en")
