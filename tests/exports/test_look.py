"""How products look unless the organiser says otherwise."""

from matchround.exports.look import PLAIN, Look


def test_the_plain_look_has_full_names_and_no_logo() -> None:
    """Both are asked for."""
    assert Look(anonymous=False, logo="") == PLAIN
