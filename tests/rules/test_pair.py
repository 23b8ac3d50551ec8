"""Rules about two people who meet, each broken, kept and (where it may be) overridden."""

import pytest

from matchround.event import Participant
from support import broken, meet, people, rounds, ruled, tiny_event

MEETING = meet(1, 1, "A", "B")
PROMISES = ("must meet", "agreed")


def colleagues(**fields: object) -> tuple[Participant, ...]:
    """Make A and B of one organisation."""
    return people("A B", organisation="Harbour", **fields)


def test_a_pair_meets_at_most_once() -> None:
    """The second meeting is the one reported, even at another table."""
    assert broken(tiny_event("A B"), MEETING, meet(2, 2, "A", "B")) == ["rule.pair_twice"]


def test_a_promise_does_not_allow_a_second_meeting() -> None:
    """Must meet is once."""
    event = tiny_event("A B", pairs=[ruled("A", "B")])
    assert broken(event, MEETING, meet(2, 2, "A", "B")) == ["rule.pair_twice"]


def test_a_pair_of_an_earlier_group_counts_as_met() -> None:
    """A pair round does not repeat a group round; a later group round may repeat a pair."""
    group, pairs = rounds(1, kind="groups"), rounds(2)
    group_first = tiny_event("A B", rounds_=(*group, pairs[1]))
    group_last = tiny_event("A B", rounds_=(pairs[0], group[0].model_copy(update={"number": 2})))
    assert broken(group_first, MEETING, meet(2, 1, "A", "B")) == ["rule.pair_twice"]
    assert broken(group_last, MEETING, meet(2, 1, "A", "B")) == []


def test_met_before_by_row() -> None:
    """A row `met before` in either order of names keeps the pair from meeting again."""
    assert broken(tiny_event("A B", pairs=[ruled("B", "A", "met before")]), MEETING) == [
        "rule.met_before"
    ]


def test_met_before_by_gathering() -> None:
    """Those who share one value of `met at` have met; others have not."""
    met = people("A", met_at=("spring", "autumn")) + people("B", met_at=("autumn",))
    assert broken(tiny_event(met), MEETING) == ["rule.met_before"]
    apart = people("A", met_at=("spring",)) + people("B", met_at=("autumn",))
    assert broken(tiny_event(apart), MEETING) == []


def test_colleagues_do_not_meet() -> None:
    """The same organisation is a violation, unless allowed; none is no organisation."""
    assert broken(tiny_event(colleagues()), MEETING) == ["rule.same_organisation"]
    assert broken(tiny_event(colleagues(), same_organisation="allowed"), MEETING) == []
    assert broken(tiny_event(people("A B", organisation="")), MEETING) == []


def test_people_of_one_sector_do_not_meet_where_required() -> None:
    """The same sector is a violation where cross-sector is required; none is no sector."""
    event = people("A B", sector="public")
    assert broken(tiny_event(event, cross_sector="required"), MEETING) == ["rule.same_sector"]
    assert broken(tiny_event(event, cross_sector="preferred"), MEETING) == []
    assert broken(tiny_event(people("A B", sector=""), cross_sector="required"), MEETING) == []


@pytest.mark.parametrize("rule", PROMISES)
def test_promises_override_organisation_sector_and_history(rule: str) -> None:
    """Colleagues of one sector who met before may meet when it was promised."""
    pair = colleagues(sector="public", met_at=("spring",))
    event = tiny_event(pair, pairs=[ruled("A", "B", rule)], cross_sector="required")
    assert broken(event, MEETING) == []


@pytest.mark.parametrize(
    "pair",
    [
        people("A", avoid=("B",)) + people("B"),
        people("A") + people("B", avoid=("A",)),
        people("A", avoid_organisations=("Harbour",)) + people("B", organisation="Harbour"),
    ],
)
def test_who_avoids_somebody_never_meets_them(pair: tuple[Participant, ...]) -> None:
    """Avoiding a person or their organisation, from either side, even against a promise."""
    assert broken(tiny_event(pair), MEETING) == ["rule.kept_apart"]
    assert broken(tiny_event(pair, pairs=[ruled("A", "B")]), MEETING) == ["rule.kept_apart"]


def test_kept_apart_by_row_also_in_group_rounds() -> None:
    """Keep apart is the one rule about pairs that holds in group rounds too."""
    row = ruled("B", "A", "keep apart")
    assert broken(tiny_event("A B", pairs=[row]), MEETING) == ["rule.kept_apart"]
    group = tiny_event("A B C", rounds_=rounds(1, kind="groups"), pairs=[row])
    assert broken(group, meet(1, 1, "A", "B", "C")) == ["rule.kept_apart"]
    assert broken(group, meet(1, 1, "A", "C")) == []


def test_an_empty_organisation_is_avoided_by_nobody() -> None:
    """Avoiding "" means nothing."""
    pair = people("A", avoid_organisations=("",)) + people("B", organisation="")
    assert broken(tiny_event(pair), MEETING) == []


def test_people_who_give_languages_share_one() -> None:
    """No language in common is a violation, even against a promise; giving none is fine."""
    apart = people("A", languages=("sv", "en")) + people("B", languages=("da",))
    assert broken(tiny_event(apart), MEETING) == ["rule.no_shared_language"]
    promised = tiny_event(apart, pairs=[ruled("A", "B", "agreed")])
    assert broken(promised, MEETING) == ["rule.no_shared_language"]
    shared = people("A", languages=("sv", "en")) + people("B", languages=("da", "en"))
    assert broken(tiny_event(shared), MEETING) == []
    silent = people("A", languages=("sv",)) + people("B")
    assert broken(tiny_event(silent), MEETING) == []


def test_two_standby_people_do_not_meet() -> None:
    """A standby person meets a participant, never another standby person."""
    event = tiny_event(people("A B", role="standby") + people("C"), odd="standby")
    assert broken(event, MEETING) == ["rule.two_standby"]
    assert broken(event, meet(1, 1, "A", "C")) == []


def test_a_standby_person_is_eligible_as_everybody_else() -> None:
    """A colleague on standby is still a colleague."""
    pair = people("A", organisation="Harbour", role="standby") + people("B", organisation="Harbour")
    assert broken(tiny_event(pair, odd="standby"), MEETING) == ["rule.same_organisation"]


def test_every_pair_of_a_trio_is_eligible() -> None:
    """In a trio one pair of colleagues is enough to break the rule."""
    event = tiny_event(colleagues() + people("C"), odd="trio")
    assert broken(event, meet(1, 1, "A", "B", "C")) == ["rule.same_organisation"]


def test_in_group_rounds_eligibility_is_no_rule() -> None:
    """Colleagues of one sector who met before and share no language may share a group."""
    pair = people("A", languages=("sv",), **SAME) + people("B", languages=("da",), **SAME)
    event = tiny_event(
        pair + people("C"), rounds_=rounds(1, kind="groups"), cross_sector="required"
    )
    assert broken(event, meet(1, 1, "A", "B", "C")) == []


SAME: dict[str, object] = {
    "organisation": "Harbour",
    "sector": "public",
    "met_at": ("spring",),
}
