"""Who comes without having signed up."""

import pytest

from changing.asking import PEOPLE, K, ask, changes, codes, day, finding, plan
from matchround.changing import Asked
from matchround.changing.walk_ins import parts, surname
from matchround.event import Participant


def walk_in(line: str, number: str = "") -> Asked:
    """Ask for a walk-in."""
    return Asked(K.WALK_IN, value=line, round=number)


def newcomer(line: str, **settings: object) -> Participant:
    """Give who comes of a line."""
    (person,) = ask(walk_in(line), on=plan(day(**settings))).changes.newcomers
    return person


def test_a_whole_line() -> None:
    """Organisation, sector and topics are spelled as the event spells them."""
    person = newcomer("Gun  Åberg; UMEA KOMMUN; Public; Cirkulär ekonomi | mat, mat")
    assert (person.id, person.name, person.surname) == ("P007", "Gun Åberg", "Åberg")
    assert (person.organisation, person.sector) == ("Umeå kommun", "public")
    assert person.topics == ("cirkulär ekonomi", "mat")
    assert person.available is None


@pytest.mark.parametrize("line", ["Gun Åberg; Umeå kommun", "Gun Åberg; umeå kommun ; ; mat"])
def test_a_sector_is_taken_from_the_colleagues(line: str) -> None:
    """And said."""
    found = ask(walk_in(line), on=plan(day(cross_sector="required")))
    assert [p.sector for p in found.changes.newcomers] == ["public"]
    assert finding(found, "change.sector_inferred").data["sector"] == "public"


def test_a_colleague_of_an_unknown_sector_does_not_count() -> None:
    """The others still show it."""
    unsure = Participant(id="P008", name="Hedda", organisation="Umeå kommun", sector="unknown")
    found = ask(walk_in("Gun Åberg; Umeå kommun"), on=plan(day(*PEOPLE, unsure)))
    assert [p.sector for p in found.changes.newcomers] == ["public"]


@pytest.mark.parametrize("line", ["Gun Åberg", "Gun Åberg; Vatten AB", "Gun Åberg; Delad"])
def test_without_a_sector_it_is_a_fault(line: str) -> None:
    """Where nobody shows it: the organisation is new, or its people differ."""
    shared = [
        Participant(id=i, name=f"Person {i}", organisation="Delad", sector=sector)
        for i, sector in (("P008", "public"), ("P009", "civil"))
    ]
    on = plan(day(*PEOPLE, *shared, cross_sector="required"))
    found = ask(walk_in(line), on=on)
    assert found.changes.newcomers == ()
    assert finding(found, "change.walk_in_no_sector").data["sectors"] == "business, public, civil"


def test_without_a_sector_where_none_is_needed() -> None:
    """The sector is unknown, which is one like any other."""
    assert newcomer("Gun Åberg; Vatten AB", cross_sector="off").sector == "unknown"


def test_where_nobody_has_a_sector() -> None:
    """None is needed, and one that is given is left away."""
    bare = [p.model_copy(update={"sector": ""}) for p in PEOPLE]
    found = ask(walk_in("Gun; Vatten; public"), walk_in("Ove; Vatten"), on=plan(day(*bare)))
    assert [p.sector for p in found.changes.newcomers] == ["", ""]
    assert [f.code for f in found.findings] == ["change.sector_unused"]


def test_a_sector_that_nobody_else_has_is_warned_about() -> None:
    """It may be a misspelling."""
    found = ask(walk_in("Gun; Vatten; publik"))
    assert finding(found, "change.sector_new").data["sector"] == "publik"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("; Umeå kommun", ["fault change.walk_in_no_name"]),
        ("123; Umeå kommun", ["fault change.walk_in_no_name"]),
        ("", ["fault change.walk_in_no_name"]),
        ("BO EK; Umea Kommun; public", ["fault change.walk_in_is_there"]),
        ("Finn As; Skogen; civil", ["fault change.walk_in_is_absent"]),
        ("Finn Åss; Skogen; civil", ["warning change.new_near"]),
        ("Finn Åss; Vatten; civil", []),
        ("Bo Ek; Vatten; public", []),
    ],
)
def test_who_may_be_known_already(line: str, expected: list[str]) -> None:
    """Name and organisation together tell; a namesake elsewhere is somebody else."""
    assert codes(walk_in(line)) == expected


def test_two_walk_ins_have_ids_of_their_own() -> None:
    """One after the other, behind all ids that ever were."""
    found = ask(walk_in("Gun; Skogen"), walk_in("Ove; Skogen"))
    assert changes(found) == [("walk-in", "P007", 2), ("walk-in", "P008", 2)]


def test_the_same_walk_in_twice() -> None:
    """Is a slip."""
    assert codes(walk_in("Gun; Skogen; civil"), walk_in("GUN ; skogen; civil")) == [
        "fault change.newcomer_twice"
    ]


def test_a_walk_in_from_a_later_round() -> None:
    """Is not there before it; a round that is over is a fault."""
    found = ask(walk_in("Gun; Skogen; civil", "3"))
    assert [p.available for p in found.changes.newcomers] == [(3, 4)]
    assert changes(found) == [("walk-in", "P007", 3)]
    assert codes(walk_in("Gun; Skogen; civil", "1")) == ["fault change.round_over"]


def test_parts_of_a_line() -> None:
    """What is not there is empty; more semicolons part topics."""
    assert parts("Anna") == ("Anna", "", "", ())
    assert parts("A; B; C; d; e | f,, g") == ("A", "B", "C", ("d", "e", "f", "g"))


def test_surnames() -> None:
    """The last word, or what stands before a comma."""
    assert [surname(name) for name in ("Åsa", "Åsa af Klint", "Öberg, Åsa")] == [
        "Åsa", "Klint", "Öberg",
    ]  # fmt: skip
