"""Why an event leaves no plan."""

import pytest

from matchround.event import Coded, Participant
from matchround.explaining import why_nobody_meets
from support import people, rounds, ruled, tiny_event


def test_somebody_may_meet() -> None:
    """One eligible pair is enough, or a round in groups."""
    assert why_nobody_meets(tiny_event("A B")) is None
    groups = tiny_event(people("A B C", sector="x"), rounds(1, kind="groups"), 1)
    assert why_nobody_meets(groups) is None


@pytest.mark.parametrize(
    ("who", "why"),
    [
        (people("A B", sector="x"), Coded(code="one_sector", data={"people": 2, "sector": "x"})),
        (
            people("A B", organisation="Harbour"),
            Coded(code="one_organisation", data={"people": 2, "organisation": "Harbour"}),
        ),
        (people("A B", met_at=("spring",)), Coded(code="met_before", data={"people": 2})),
        (
            people("A", languages=("sv",)) + people("B", languages=("da",)),
            Coded(code="no_shared_language", data={"people": 2}),
        ),
        (
            people("A", available=(1,)) + people("B", available=(2,)),
            Coded(code="no_common_round", data={"people": 2}),
        ),
        (people("A B", needs=("quiet",)), Coded(code="no_table", data={"people": 2})),
        (people("A", avoid=("B",)) + people("B"), Coded(code="kept_apart", data={"people": 2})),
    ],
)
def test_one_thing_keeps_everybody_apart(who: tuple[Participant, ...], why: Coded) -> None:
    """It is told, and by name where all are of the same."""
    assert why_nobody_meets(tiny_event(who, cross_sector="required")) == why


def test_the_cause_that_alone_keeps_most_apart_is_told() -> None:
    """Three of one sector, met before in part; two of them also colleagues."""
    who = people("A B", sector="x", organisation="Harbour") + people("C", sector="x")
    event = tiny_event(who, pairs=[ruled("A", "C", "met before")], cross_sector="required")
    assert why_nobody_meets(event) == Coded(code="one_sector", data={"people": 3, "sector": "x"})


def test_several_sectors_that_are_apart_in_time() -> None:
    """Same sector in each half of the day: the sector is named by no name."""
    who = people("A B C", sector="x", available=(1,)) + people("D E F", sector="y", available=(2,))
    event = tiny_event(who, cross_sector="required")
    assert why_nobody_meets(event) == Coded(code="no_common_round", data={"people": 6})
    few = people("A B C D", sector="x", available=(1,)) + people("E", sector="y", available=(2,))
    event = tiny_event(few, cross_sector="required")
    assert why_nobody_meets(event) == Coded(code="same_sector", data={"people": 5})


def test_nothing_is_promised_where_only_promises_are_held() -> None:
    """Fill is no and there is no row."""
    assert why_nobody_meets(tiny_event("A B", fill=False)) == Coded(code="nothing_promised")
    promised = tiny_event("A B", pairs=[ruled("A", "B")], fill=False)
    assert why_nobody_meets(promised) is None


def test_what_would_free_somebody_is_told_before_what_is_most_frequent() -> None:
    """A and B are only colleagues; C has met both before and is kept apart from both as well."""
    who = people("A B", organisation="Harbour") + people("C")
    rows = [ruled(a, "C", rule) for a in "AB" for rule in ("met before", "keep apart")]
    assert why_nobody_meets(tiny_event(who, pairs=rows)) == Coded(
        code="same_organisation", data={"people": 3}
    )
