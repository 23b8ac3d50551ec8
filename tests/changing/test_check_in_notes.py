"""What there is to say of a check-in list."""

from changing.asking import PEOPLE, ask, changes, day, finding, plan, tick
from matchround.event import Participant


def test_who_is_not_on_the_list_stays() -> None:
    """Such as somebody who was added after it was printed."""
    found = ask(ticks=[tick("P001", "x"), tick("P002")])
    assert changes(found) == [("absent", "P002", 2)]
    assert finding(found, "check_in.not_listed").data["count"] == 3


def test_who_has_left_is_not_expected_later() -> None:
    """Only who comes in a round that is still to be held."""
    gone = PEOPLE[4].model_copy(update={"available": (1,)})
    on = plan(day(*PEOPLE[:4], gone, PEOPLE[5]))
    rows = [tick(person.id, "x" if person.id == "P001" else "") for person in PEOPLE]
    assert ask(ticks=rows, on=on).findings == ()
    assert [f.code for f in ask(ticks=rows).findings] == ["check_in.later"]


def test_a_long_list_of_names_is_cut_short() -> None:
    """And its length is told."""
    more = [Participant(id=f"Q{n}", name=f"Person {n}", sector="civil") for n in range(20)]
    found = ask(ticks=[tick("P001", "x")], on=plan(day(*PEOPLE, *more)))
    data = finding(found, "check_in.not_listed").data
    assert data["count"] == 24
    assert str(data["names"]).endswith("Person 6, Person 7, …")
