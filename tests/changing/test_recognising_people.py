"""Who is recognised from one list to the next, and who is not."""

from collections.abc import Sequence

import pytest

from matchround.changing.recognising_marks import marks
from matchround.changing.recognising_people import same_people
from matchround.event import Participant

Row = tuple[str, ...]
"""Id, name, organisation, e-mail, topic; the last ones may be missing."""


def people(*rows: Row) -> list[Participant]:
    """Make people of rows."""
    names = ("id", "name", "organisation", "email")
    return [
        Participant.model_validate(
            {**dict(zip(names, row, strict=False)), "topics": tuple(row[4:])}
        )
        for row in rows
    ]


def same(
    old: Sequence[Row], new: Sequence[Row], *, given: bool = False, beside: Sequence[Row] = ()
) -> dict[str, str]:
    """Recognise the people of `new` rows; `given`: their ids are the organiser's own."""
    return same_people(
        [marks(person, by_id=True) for person in people(*old)],
        [marks(person, by_id=given) for person in people(*new)],
        [marks(person, by_id=True) for person in people(*beside)],
    )


ADA = ("A", "Ada Alm", "Alpha", "ada@example.org")
BO = ("B", "Bo Berg", "Beta", "bo@example.org")


@pytest.mark.parametrize(
    "row",
    [
        ("1", "Ada Alm", "Alpha", "ada@example.org"),
        ("1", "Ada Alm", "Gamma", "ADA@example.org"),
        ("1", "Ada Strand", "Alpha", "ada@example.org"),
        ("1", "ada  ALM", "alpha", ""),
        ("1", "Alm, Ada", "Alpha", "new@example.org"),
        ("1", "Ada Alm", "", ""),
        ("1", "Ada Alm", "Gamma", ""),
    ],
)
def test_somebody_is_recognised_by_what_stayed(row: Row) -> None:
    """By e-mail whatever else changed, by name and organisation, by a name that is alone."""
    assert same([ADA, BO], [BO, row]) == {"B": "B", "1": "A"}


@pytest.mark.parametrize(
    "row",
    [
        ("1", "Ada Alm", "Gamma", "other@example.org"),
        ("1", "Ada Strand", "Alpha", "strand@example.org"),
        ("1", "Ada Strand", "Alpha", ""),
        ("1", "Ada", "Alpha", ""),
    ],
)
def test_somebody_else_is_not_recognised(row: Row) -> None:
    """Another e-mail and organisation, or another name, is another person."""
    assert same([ADA, BO], [row]) == {}


def test_a_first_name_alone_is_no_name_across_organisations() -> None:
    """Ada of Alpha is not Ada of Gamma; without organisations there is but one Ada."""
    assert same([("A", "Ada", "Alpha")], [("1", "Ada", "Gamma")]) == {}
    assert same([("A", "Ada", "")], [("1", "Ada", "")]) == {"1": "A"}
    one, other = ("A", "Ada Alm", "", "a@example.org"), ("1", "Ada Alm", "", "b@example.org")
    assert same([one], [other]) == {}


def test_ids_made_from_rows_tell_nothing() -> None:
    """Two rows that changed places keep their people."""
    old = [("P001", "Ada Alm", "Alpha"), ("P002", "Bo Berg", "Beta")]
    new = [("P001", "Bo Berg", "Beta"), ("P002", "Ada Alm", "Alpha")]
    assert same(old, new) == {"P001": "P002", "P002": "P001"}


def test_own_ids_are_believed_whatever_is_corrected() -> None:
    """Name, organisation or e-mail may change under an id of the organiser's own."""
    assert same([ADA], [("A", "Ada Strand", "Alpha", "strand@example.org")], given=True) == {
        "A": "A"
    }
    assert same([("A", "Ada")], [("a", "Adam")], given=True) == {"a": "A"}


def test_an_own_id_is_not_believed_of_everybody_else() -> None:
    """Where name, organisation and e-mail are all others, the id was used again."""
    assert same([ADA], [("A", "Cia Carl", "Gamma", "cia@example.org")], given=True) == {}


def test_renumbered_ids_mix_nobody_up() -> None:
    """An id column that was numbered anew: each keeps to their name, the colleague too."""
    old = [("1", "Ada Alm", "Alpha"), ("2", "Bo Berg", "Alpha"), ("3", "Cia Carl", "Alpha")]
    new = [("1", "Bo Berg", "Alpha"), ("2", "Cia Carl", "Alpha")]
    assert same(old, new, given=True) == {"1": "2", "2": "3"}
    mailed = [("1", "Ada Alm", "Alpha", "ada@example.org"), ("2", *BO[1:2], "Alpha", BO[3])]
    assert same(mailed, [("1", "Bo Strand", "Alpha", BO[3])], given=True) == {"1": "2"}


def test_namesakes_of_two_organisations_are_told_apart() -> None:
    """By organisation, and where one changes it nobody is taken for the other."""
    old = [("A", "Ada Alm", "Alpha"), ("B", "Ada Alm", "Beta")]
    assert same(old, [("1", "Ada Alm", "Beta"), ("2", "Ada Alm", "Alpha")]) == {"1": "B", "2": "A"}
    assert same(old, [("1", "Ada Alm", "Gamma")]) == {}
    assert same(old, [("1", "Ada Alm", "Alpha"), ("2", "Ada Alm", "Gamma")]) == {"1": "A"}
    assert same(old[:1], [("1", "Ada Alm", "Beta"), ("2", "Ada Alm", "Gamma")]) == {}


def test_namesakes_in_one_organisation_are_told_apart_by_e_mail() -> None:
    """Also where one is new, or one is gone; a third e-mail is a third person."""
    one, two = (
        ("A", "Ada Alm", "Alpha", "a1@example.org"),
        ("B", "Ada Alm", "Alpha", "a2@example.org"),
    )
    new_one, new_two, third = (("1", *one[1:]), ("2", *two[1:]), ("3", *one[1:3], "a3@example.org"))
    assert same([one, two], [new_two, new_one]) == {"2": "B", "1": "A"}
    assert same([one], [new_two, new_one]) == {"1": "A"}
    assert same([one, two], [new_two]) == {"2": "B"}
    assert same([one, two], [new_one, third]) == {"1": "A"}


def test_namesakes_in_one_organisation_are_told_apart_by_their_rows() -> None:
    """Whose row is the same stays; the other may be corrected where only one is left."""
    one, two = ("A", "Ada Alm", "Alpha", "", "Energy"), ("B", "Ada Alm", "Alpha", "", "Water")
    new_one, new_two = ("1", *one[1:]), ("2", *two[1:])
    corrected, more = ("3", *one[1:4], "Forests"), ("4", *one[1:4], "Soil")
    assert same([one, two], [new_two, new_one]) == {"2": "B", "1": "A"}
    assert same([one, two], [new_two]) == {"2": "B"}
    assert same([one, two], [corrected, new_one]) == {"1": "A", "3": "B"}
    assert same([one, two], [corrected, more]) == {}
    assert same([one], [corrected, more]) == {}


def test_rows_that_nothing_tells_apart_keep_their_order() -> None:
    """Somebody who signed up twice stays twice, and one of both where one row is gone."""
    old = [("A", "Ada Alm", "Alpha"), ("B", "Ada Alm", "Alpha")]
    assert same(old, [("1", "Ada Alm", "Alpha"), ("2", "Ada Alm", "Alpha")]) == {"1": "A", "2": "B"}
    assert same(old, [("1", "Ada Alm", "Alpha")]) == {"1": "A"}


def test_a_shared_e_mail_tells_nothing() -> None:
    """Colleagues with the address of the office are told apart by their names."""
    office = "office@example.org"
    old = [("A", "Ada Alm", "Alpha", office), ("B", "Bo Berg", "Alpha", office)]
    assert same(old, [("1", "Bo Berg", "Alpha", office)]) == {"1": "B"}
    assert same(old, [("1", "Cia Carl", "Alpha", office)]) == {}
    assert same(old, [("1", "Bo Berg", "Alpha", office), ("2", "Cia Carl", "Alpha", office)]) == {
        "1": "B"
    }


def test_a_shared_e_mail_tells_namesakes_apart_with_the_name() -> None:
    """One Ada has the address of the office, the other has not."""
    office = "office@example.org"
    old = [("A", "Ada Alm", "Alpha", office), ("B", "Bo Berg", "Alpha", office)]
    old += [("C", "Ada Alm", "Beta", "")]
    new = [("1", "Ada Alm", "Gamma", office), ("2", "Bo Berg", "Alpha", office)]
    assert same(old, [*new, ("3", "Ada Alm", "Beta", "")]) == {"1": "A", "2": "B", "3": "C"}


def test_an_e_mail_that_went_to_a_colleague_follows_the_name() -> None:
    """Somebody known takes over an address: the name decides, not the address."""
    office = "office@example.org"
    old = [("A", "Ada Alm", "Alpha", office), ("B", "Bo Berg", "")]
    assert same(old, [("1", "Bo Berg", "Alpha", office)]) == {"1": "B"}


def test_people_beside_make_a_name_alone_doubtful() -> None:
    """A namesake who is on the list already might be meant."""
    old, new = [("A", "Ada Alm", "Alpha")], [("1", "Ada Alm", "Gamma")]
    assert same(old, new) == {"1": "A"}
    assert same(old, new, beside=[("B", "Ada Alm", "Beta")]) == {}
