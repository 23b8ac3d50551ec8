"""What can come of an event, in plain words."""

import pytest

from matchround import api
from matchround.cli.feasibility import MOST_OF_A_KIND, lines, told
from matchround.cli.naming import Naming
from matchround.event import Event
from matchround.explaining import hindered
from matchround.explaining.wishes import NEARNESS
from matchround.wording import LANGUAGES, has
from support import people, ruled, tiny_event


def said(event: Event, language: str = "en") -> list[str]:
    """Give the lines that are printed."""
    looked, naming = api.check(event), Naming(event, language)
    return lines(told(looked, naming), looked, naming)


def test_nothing_stands_in_the_way() -> None:
    """Then that is said first, and no warning."""
    first, *rest = said(tiny_event("A B C D", 2, 3))
    assert "up to 4 meetings" in first
    assert not any(line.startswith("Warning") for line in rest)


def test_where_something_would_help_it_tells_of_the_sit_outs() -> None:
    """Here stands only how many meetings there can be."""
    assert said(tiny_event("A B C", 2))[0] == "At most 2 meetings can be held."


def test_where_nothing_is_known_to_help_the_limits_are_told() -> None:
    """Of very many people help is not computed."""
    who = people(" ".join(f"P{number}" for number in range(1001)))
    first, second, *_ = said(tiny_event(who, 1, 600))
    assert "at least 1 sit-outs" in first
    assert "1,001 people are there, an odd number" in second or "1001 people" in second


def test_warnings_and_advice_begin_with_what_they_are() -> None:
    """And end with what to do."""
    found = said(tiny_event("A B C D", 2, 2, change=0))
    assert [line.split(":")[0] for line in found[1:]] == ["Advice", "Warning"]
    assert found[2].endswith("Raise the setting change.")


def test_who_has_nobody_to_meet_is_named() -> None:
    """With the cause and what would free it."""
    who = people("A B", sector="x") + people("C D", sector="y", avoid=("A",))
    assert not any("nobody to meet" in line for line in said(tiny_event(who)))
    crossed = said(tiny_event(who, cross_sector="required"))
    (line,) = [line for line in crossed if "nobody to meet" in line]
    assert "(kept apart): Person A (Organisation A). To free it" in line


def test_promised_meetings_are_counted() -> None:
    """All of them, or those that nothing stands in the way of."""
    rows = [ruled("A", "B"), ruled("C", "D")]
    found = said(tiny_event("A B C D", 2, 2, rows))
    assert (
        "Agreed and must-meet meetings: 2. Nothing known beforehand stands in their way." in found
    )
    who = people("A B C") + people("D", status="absent")
    assert any("in the way of 1 of them" in line for line in said(tiny_event(who, 2, 2, rows)))


def test_many_who_are_wanted_too_often_are_counted() -> None:
    """The first ones are named."""
    ids = " ".join(f"P{number}" for number in range(MOST_OF_A_KIND + 3))
    who = tuple(
        person.model_copy(update={"wants": tuple(i for i in ids.split() if i != person.id)})
        for person in people(ids)
    )
    found = said(tiny_event(who, 2, 4))
    assert sum("want to meet" in line for line in found) == MOST_OF_A_KIND
    assert found[-1] == "3 more people are wanted by more people than they can meet."


@pytest.mark.parametrize("code", [*NEARNESS, "nobody_of"])
def test_every_cause_has_its_words(code: str) -> None:
    """And what would free it; but causes that only a plan brings about."""
    if code not in {"only_promised", "rounds_taken", "rounds_taken_both", "no_room"}:
        assert has(f"feasibility.cause.{code}")
        assert has(f"feasibility.free.{code}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_has_an_empty_place(language: str) -> None:
    """Whatever is told of an event in which much is wrong."""
    who = people("A", wants=("B", "C"), organisation="O") + people("B", organisation="O")
    who += people("C", status="absent") + people("D E", role="standby")
    event = tiny_event(who, 3, 1, change=0)
    assert hindered(event)
    assert not any("{" in line for line in said(event, language))
