"""What `check` found, as data."""

from matchround import api
from matchround.cli.check_data import counts, feasibility, held
from matchround.cli.feasibility import told
from matchround.cli.naming import Naming
from matchround.event import Item, Round
from support import people, tiny_event


def test_clock_and_breaks_are_counted() -> None:
    """Local times as HH:MM; null where there is no clock."""
    rounds = (Round.model_validate({"number": 1, "start": "13:00", "end": "13:08"}),)
    lunch = Item.model_validate({"kind": "break", "after_round": 0, "title": "Lunch"})
    event = tiny_event("A B", rounds).model_copy(update={"items": (lunch,)})
    found = counts(event)
    assert (found["start"], found["end"]) == ("13:00", "13:08")
    assert [item["title"] for item in found["breaks"]] == ["Lunch"]  # type: ignore[attr-defined]  # JSON
    assert counts(tiny_event("A B", 1))["start"] is None


def test_people_and_topics_are_counted() -> None:
    """Rows that were left out are counted beside the people."""
    who = people("A", topics=("food",)) + people("B", status="absent")
    data = held(api.check(tiny_event(who, 1)), 3)
    assert isinstance(data["counts"], dict)
    assert (data["counts"]["people"], data["counts"]["absent"], data["counts"]["left_out"]) == (
        1,
        1,
        3,
    )
    assert data["topics"] == [{"topic": "food", "people": 1, "offers": 0, "seeks": 0}]


def test_each_thing_to_know_has_its_code_data_and_sentence() -> None:
    """A wish that cannot be fulfilled names both people and the cause."""
    event = tiny_event(people("A", wants=("B",), organisation="O") + people("B", organisation="O"))
    looked = api.check(event)
    found = feasibility(told(looked, Naming(event, "en")))
    (wish,) = [one for one in found if one["code"] == "wish"]
    assert wish["wishes"] == [{"rule": "wish", "who": "A", "whom": "B", "organisation": ""}]
    assert wish["why"] == {"code": "same_organisation", "data": {"organisation": "O"}}
    assert "Person A – Person B" in str(wish["message"])
    assert "must meet" in str(wish["remedy"])
