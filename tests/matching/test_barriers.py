"""What keeps two people from meeting: each barrier there and not there."""

from collections.abc import Sequence

import pytest

from matchround.event import Event, Participant, Round
from matchround.matching import barriers_of, eligible_pairs
from support import people, ruled, tables, tiny_event


def barriers(event: Event) -> tuple[str, ...]:
    """Tell what keeps A and B apart, having checked that the blocks agree."""
    found = barriers_of(event)("A", "B")
    assert barriers_of(event)("B", "A") == found
    assert len(eligible_pairs(event)) == (not found)
    return found


def two(a: dict[str, object], b: dict[str, object]) -> tuple[Participant, ...]:
    """Make A and B, each with their own fields."""
    return (*people("A", **a), *people("B", **b))


def test_strangers_may_meet() -> None:
    """Nothing is in the way of two people who are there."""
    assert barriers(tiny_event("A B")) == ()


@pytest.mark.parametrize(
    ("same_organisation", "expected"), [("never", ("same_organisation",)), ("allowed", ())]
)
def test_colleagues(same_organisation: str, expected: tuple[str, ...]) -> None:
    """Colleagues meet only where the organiser allows it."""
    who = people("A B", organisation="Vakin")
    assert barriers(tiny_event(who, same_organisation=same_organisation)) == expected


def test_no_organisation_is_not_an_organisation_in_common() -> None:
    """Two private persons may meet."""
    assert barriers(tiny_event(people("A B", organisation=""))) == ()


@pytest.mark.parametrize(
    ("cross_sector", "sectors", "expected"),
    [
        ("required", "business business", ("same_sector",)),
        ("required", "business research", ()),
        ("preferred", "business business", ()),
        ("off", "business business", ()),
    ],
)
def test_sectors(cross_sector: str, sectors: str, expected: tuple[str, ...]) -> None:
    """The same sector is in the way only where crossing is required."""
    one, other = sectors.split()
    who = two({"sector": one}, {"sector": other})
    assert barriers(tiny_event(who, cross_sector=cross_sector)) == expected


def test_no_sector_is_not_a_sector_in_common() -> None:
    """Two people without a sector may meet even where crossing is required."""
    assert barriers(tiny_event(people("A B"), cross_sector="required")) == ()


@pytest.mark.parametrize(
    ("gatherings", "expected"),
    [((("March",), ("March", "May")), ("met_before",)), ((("March",), ("May",)), ())],
)
def test_an_earlier_gathering(
    gatherings: tuple[tuple[str, ...], tuple[str, ...]], expected: tuple[str, ...]
) -> None:
    """Those who were at the same gathering have met."""
    who = two({"met_at": gatherings[0]}, {"met_at": gatherings[1]})
    assert barriers(tiny_event(who)) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("met before", ("met_before",)), ("keep apart", ("kept_apart",)), ("must meet", ())],
)
def test_rules_of_the_pairs_sheet(rule: str, expected: tuple[str, ...]) -> None:
    """History and keep-apart are in the way, a promise is not."""
    assert barriers(tiny_event("A B", pairs=[ruled("B", "A", rule)])) == expected


@pytest.mark.parametrize(
    "avoids", [{"avoid": ("B",)}, {"avoid_organisations": ("Organisation B",)}]
)
def test_one_who_avoids_the_other_is_enough(avoids: dict[str, object]) -> None:
    """By name or by organisation, from either side; avoiding somebody else does not matter."""
    assert barriers(tiny_event(two(avoids, {}))) == ("kept_apart",)
    assert barriers(tiny_event(two({"avoid_organisations": ("Elsewhere", "")}, {}))) == ()


@pytest.mark.parametrize(
    ("languages", "expected"),
    [
        ((("sv",), ("en",)), ("no_shared_language",)),
        ((("sv", "en"), ("en",)), ()),
        (((), ("en",)), ()),
    ],
)
def test_languages(languages: Sequence[Sequence[str]], expected: tuple[str, ...]) -> None:
    """Two who both say what they speak need one language in common."""
    who = two({"languages": languages[0]}, {"languages": languages[1]})
    assert barriers(tiny_event(who)) == expected


@pytest.mark.parametrize("rule", ["must meet", "agreed"])
def test_a_promise_overrides_organisation_sector_and_history(rule: str) -> None:
    """What the organiser promised is held against the usual rules."""
    who = people("A B", organisation="Vakin", sector="business", met_at=("March",))
    event = tiny_event(who, pairs=[ruled("A", "B", rule)], cross_sector="required")
    assert barriers(event) == ()


@pytest.mark.parametrize(
    ("b", "expected"),
    [
        ({"avoid": ("A",)}, "kept_apart"),
        ({"languages": ("da",)}, "no_shared_language"),
        ({"available": ()}, "no_common_round"),
        ({"needs": ("quiet",)}, "no_suitable_table"),
    ],
)
def test_a_promise_does_not_override_the_rest(b: dict[str, object], expected: str) -> None:
    """Nobody is made to meet whom they avoid, cannot talk to, or where they are not."""
    who = two({"languages": ("sv",)}, b)
    assert barriers(tiny_event(who, pairs=[ruled("A", "B")])) == (expected,)


@pytest.mark.parametrize(("last", "expected"), [(1, ("no_common_round",)), (2, ())])
def test_they_must_be_there_at_the_same_time(last: int, expected: tuple[str, ...]) -> None:
    """One leaves early, the other comes for round 2."""
    who = two({"available": tuple(range(1, last + 1))}, {"available": (2,)})
    assert barriers(tiny_event(who)) == expected


@pytest.mark.parametrize(("open_in", "expected"), [((1,), ("no_suitable_table",)), ((1, 2), ())])
def test_a_table_must_be_open_then(open_in: tuple[int, ...], expected: tuple[str, ...]) -> None:
    """They are both there in round 2 only."""
    event = tiny_event(people("A B", available=(2,)), tables_=tables("T", open_in=open_in))
    assert barriers(event) == expected


@pytest.mark.parametrize(
    ("features", "expected"), [(("quiet",), ("no_suitable_table",)), (("quiet", "step-free"), ())]
)
def test_one_table_must_meet_the_needs_of_both(
    features: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """A quiet table and a step-free one do not make a quiet step-free table."""
    who = two({"needs": ("quiet",)}, {"needs": ("step-free",)})
    some = (*tables("T", features=features), *tables("U", features=("step-free",)))
    assert barriers(tiny_event(who, tables_=some)) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ({"table": "T"}, {"table": "U"}, ("no_suitable_table",)),
        ({"table": "T"}, {"table": "T"}, ()),
        ({"table": "T"}, {}, ()),
        ({"table": "T"}, {"needs": ("quiet",)}, ("no_suitable_table",)),
        ({"table": "U"}, {"needs": ("quiet",)}, ()),
        ({"table": "T", "needs": ("quiet",)}, {}, ("no_suitable_table",)),
        ({"table": "U", "available": (1,)}, {}, ("no_suitable_table",)),
    ],
)
def test_who_keeps_a_table_meets_only_there(
    a: dict[str, object], b: dict[str, object], expected: tuple[str, ...]
) -> None:
    """T is open all day; U is quiet and open in round 2."""
    some = (*tables("T"), *tables("U", features=("quiet",), open_in=(2,)))
    assert barriers(tiny_event(two(a, b), tables_=some)) == expected


def test_pairs_do_not_meet_in_a_group_round() -> None:
    """A round of groups is no round for two."""
    groups = Round.model_validate({"number": 1, "kind": "groups", "group_size": 4})
    assert barriers(tiny_event("A B", rounds_=[groups])) == ("no_common_round",)
