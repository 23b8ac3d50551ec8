"""What a re-plan comes to, as data."""

from matchround import api
from matchround.cli.replan_data import nothing_yet, of_replan
from matchround.event import Changes, Keep
from support import change, tiny_event

BEFORE = api.plan(tiny_event("A B C D", 2, 2))
MADE = api.replan(BEFORE, Changes(changes=(change("absent", "A"),)), from_round=2, keep=Keep.ALL)


def test_the_keys_are_the_same_with_and_without_an_answer() -> None:
    """Whoever reads the object finds each of them, and beside them where to print from."""
    assert [*of_replan(MADE), "print"] == list(nothing_yet())


def test_what_is_told() -> None:
    """Of four people one leaves before the second of two rounds: one partner is left over."""
    told = of_replan(MADE)
    assert told["from_round"] == 2
    (gone,) = told["changes"] if isinstance(told["changes"], list) else []
    assert (gone["kind"], gone["who"]) == ("absent", "A")
    (partner,) = MADE.impact.changed
    assert told["impact"] == {
        "lost": 1,
        "given_up": 0,
        "filled": 0,
        "changed": [partner],
        "added": [],
        "gone": ["A"],
        "more_sit_outs": {partner: 1},
    }
    assert told["policies"] == {
        "all": {"meetings": 3, "sit_outs": 1, "timetables": 1},
        "most": {"meetings": 3, "sit_outs": 1, "timetables": 1},
    }
