"""Exit codes are a promise to scripts."""

from matchround.errors import Exit


def test_exit_codes_never_change() -> None:
    """The numbers of the manual."""
    assert {code.name: code.value for code in Exit} == {
        "DONE": 0,
        "BUG": 1,
        "USAGE": 2,
        "FAULTS": 3,
        "NO_PLAN": 4,
        "INTERRUPTED": 130,
    }
