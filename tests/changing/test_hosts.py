"""Tables that somebody keeps."""

from changing.asking import PEOPLE, K, ask, day, finding, plan, said
from matchround.changing import Asked, Understood
from matchround.event import Role

CLOSE = Asked(K.CLOSE_TABLE, value="Window")


def hosted(*asked: Asked, **fields: object) -> Understood:
    """Ask on a day on which Anna hosts the table Window."""
    anna = PEOPLE[0].model_copy(update={"table": "Window", "role": Role.HOST, **fields})
    return ask(*asked, on=plan(day(anna, *PEOPLE[1:])))


def test_a_hosts_table_stays_open() -> None:
    """While the host is here."""
    found = hosted(CLOSE)
    assert finding(found, "change.table_of_host").data["names"] == "Anna Berg (Umeå Energi)"
    assert said(hosted(Asked(K.CLOSE_TABLE, value="1"))) == []


def test_a_hosts_table_is_closed_when_the_host_is_gone() -> None:
    """Absent, leaving by then, or not there any more."""
    assert said(hosted(CLOSE, Asked(K.ABSENT, "P001"))) == []
    assert said(hosted(CLOSE, available=(1,))) == []
    later = Asked(K.CLOSE_TABLE, value="Window", round="3")
    assert said(hosted(later, Asked(K.LEAVES, "P001", round="3"))) == []
    assert said(hosted(later, Asked(K.LEAVES, "P001", round="4"))) == ["fault change.table_of_host"]


def test_an_absent_hosts_table() -> None:
    """May be closed, unless the host is back."""
    gone = {"status": "absent", "present": (1,)}
    anna = PEOPLE[0].model_validate({**PEOPLE[0].model_dump(), "table": "Window", **gone})
    on = plan(day(anna, *PEOPLE[1:]))
    assert said(ask(CLOSE, on=on)) == []
    assert said(ask(CLOSE, Asked(K.BACK, "P001"), on=on)) == ["fault change.table_of_host"]


def test_who_takes_over_keeps_the_table() -> None:
    """It cannot be closed under them either."""
    takes_over = Asked(K.SUBSTITUTE, "P001", other="Gun Åberg")
    assert said(hosted(CLOSE, takes_over)) == ["fault change.table_of_host"]
