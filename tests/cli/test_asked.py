"""What options say has changed."""

from dataclasses import replace

import pytest

from matchround.changing import Asked
from matchround.cli.asked import asked
from matchround.event import ChangeKind


def one(kind: str, word: str | int) -> Asked:
    """Give the one change that one option with one value tells of, wherever it stands."""
    (change,) = asked({kind: [word]})
    return replace(change, file="")


def test_nothing_was_said() -> None:
    """Options that were not given tell of no change."""
    assert asked({"absent": None, "add round": [], "delay": None}) == ()


@pytest.mark.parametrize("kind", ["absent", "back"])
def test_somebody(kind: str) -> None:
    """Who it is stands there as it was typed, an `=` in it too."""
    assert one(kind, " Anna Berg ") == Asked(ChangeKind(kind), who="Anna Berg")
    assert one(kind, "A=B").who == "A=B"


@pytest.mark.parametrize("kind", ["late", "leaves"])
def test_from_a_round(kind: str) -> None:
    """The round stands after the last `=`; whether it is one is not judged here."""
    assert one(kind, "Anna Berg = 4") == Asked(ChangeKind(kind), who="Anna Berg", round="4")
    assert (one(kind, "A=B=3").who, one(kind, "A=B=3").round) == ("A=B", "3")
    assert one(kind, "A=soon").round == "soon"


def test_perhaps_from_a_round() -> None:
    """Of a lock or a table, only a number after the last `=` is a round."""
    assert one("lock", "P007=4") == Asked(ChangeKind.LOCK, who="P007", round="4")
    assert one("lock", "A=B") == Asked(ChangeKind.LOCK, who="A=B")
    assert one("close table", "12 = 3") == Asked(ChangeKind.CLOSE_TABLE, value="12", round="3")
    assert one("close table", "by=door") == Asked(ChangeKind.CLOSE_TABLE, value="by=door")
    assert one("close table", "=3") == Asked(ChangeKind.CLOSE_TABLE, value="=3")


def test_somebody_for_somebody() -> None:
    """Who takes over stands after the last `=`."""
    assert one("substitute", "P007=Bo Berg") == Asked(
        ChangeKind.SUBSTITUTE, who="P007", other="Bo Berg"
    )


def test_rounds_and_minutes() -> None:
    """A cut round is its number, a delay its minutes, an added round nothing more."""
    assert one("cancel round", 5) == Asked(ChangeKind.CANCEL_ROUND, round="5")
    assert one("delay", -5) == Asked(ChangeKind.DELAY, value="-5")
    assert asked({"add round": ["", ""]}) == (Asked(ChangeKind.ADD_ROUND, file="--add-round"),) * 2


def test_a_walk_in_is_a_line() -> None:
    """It is taken apart by who understands it."""
    assert one("walk-in", "Bo; Umeå; public; a=b") == Asked(
        ChangeKind.WALK_IN, value="Bo; Umeå; public; a=b"
    )


def test_repeated_options_keep_their_order() -> None:
    """Within one kind in the order typed, the kinds in the order given."""
    told = asked({"back": ["C"], "absent": ["B", "A"]})
    assert [(change.kind.value, change.who) for change in told] == [
        ("back", "C"),
        ("absent", "B"),
        ("absent", "A"),
    ]


def test_the_option_stands_in_the_place_of_a_file() -> None:
    """As it was typed, so that who typed it finds it again."""
    told = asked({"late": ["Anna=2"], "close table": [" 12 "], "cancel round": [3], "delay": [5]})
    assert [change.file for change in told] == [
        "--late Anna=2",
        "--close-table 12",
        "--cancel-round 3",
        "--delay 5",
    ]
