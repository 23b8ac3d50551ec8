"""An event looked at before it is planned."""

from matchround.api import check
from matchround.api.checking import attendance, business, groups
from support import people, tiny_event


def test_people_are_counted_by_sector_and_organisation() -> None:
    """The largest first; whoever has none is counted under an empty name."""
    who = people("A B", sector="x", organisation="O") + people("C", sector="x", organisation="")
    found = groups(who + people("D", sector="y"))
    assert [(group.sector, group.people) for group in found] == [("x", 3), ("y", 1)]
    assert found[0].organisations == (("O", 2), ("", 1))


def test_topics_are_counted_the_most_common_first() -> None:
    """Somebody who names a topic twice holds it once."""
    who = people("A B", topics=("food", "water")) + people("C", topics=("water", "water"))
    found = [(one.topic, one.people) for one in check(tiny_event(who, 1)).topics]
    assert found == [("water", 3), ("food", 2)]


def test_the_most_that_can_meet_is_told_before_planning() -> None:
    """Of five people four can meet in each of two rounds."""
    looked = check(tiny_event("A B C D E", 2))
    assert (looked.wanted, looked.places, looked.sit_outs) == (10, 8, 2)
    assert [limit.why.code for limit in looked.limits] == ["odd", "odd"]
    assert looked.relief


def test_nothing_is_bounded_where_only_promised_meetings_are_held() -> None:
    """Nobody is expected to meet others."""
    looked = check(tiny_event("A B C", 2, fill=False))
    assert (looked.wanted, looked.places, looked.sit_outs) == (None, None, 0)


def test_who_comes_is_counted() -> None:
    """Absent and standby people beside them."""
    who = people("A B") + people("C", status="absent") + people("D", role="standby")
    assert attendance(tiny_event(who)) == {"coming": 2, "absent": 1, "standby": 1}


def test_business_is_known_by_its_names() -> None:
    """In any language; other sectors are not it."""
    assert business()("Näringsliv")
    assert business()("business")
    assert not business()("kommun")
