"""A registration read again: the same ids for the same people, and what changed."""

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from matchround.changing.recognising import Recognised, recognise
from matchround.event import ChangeKind, Event, Participant
from support import ruled, tiny_event

NAMES = ("Ada Alm", "Bo Berg", "Cia Carl", "Dag Dahl", "Eva Ek")


def listed(*names: str, prefix: str = "P", **fields: object) -> list[Participant]:
    """Make people of names, with ids by row as reading makes them."""
    return [
        Participant.model_validate(
            {"id": f"{prefix}{n + 1:03}", "name": name, "organisation": f"O {name}", **fields}
        )
        for n, name in enumerate(names)
    ]


def ids(event: Event) -> dict[str, str]:
    """Everybody's id by their name."""
    return {person.name: person.id for person in event.participants}


def said(found: Recognised) -> list[tuple[str, str, str, tuple[str, ...]]]:
    """The changes as kind, id, name and fields."""
    return [(str(c.kind), c.who, c.name, c.details) for c in found.changes.changes]


def corrected(person: Participant, **fields: object) -> Participant:
    """Give somebody with other fields."""
    return Participant.model_validate({**person.model_dump(), **fields})


def test_a_shuffled_list_with_newcomers_cancellations_and_a_correction() -> None:
    """Ids stay with their people, newcomers' come after the last, the file's order stays."""
    before = tiny_event(listed(*NAMES))
    rows = listed("Fia Falk", "Dag Dahl", "Gun Grip", "Ada Alm", "Cia Carl")
    rows[1] = corrected(rows[1], organisation="O Dag Dahl AB")
    found = recognise(before, tiny_event(rows))
    assert list(ids(found.event).items()) == [
        ("Fia Falk", "P006"),
        ("Dag Dahl", "P004"),
        ("Gun Grip", "P007"),
        ("Ada Alm", "P001"),
        ("Cia Carl", "P003"),
    ]
    assert said(found) == [
        ("registered", "P006", "Fia Falk", ()),
        ("registered", "P007", "Gun Grip", ()),
        ("cancelled", "P002", "Bo Berg", ()),
        ("cancelled", "P005", "Eva Ek", ()),
        ("corrected", "P004", "Dag Dahl", ("organisation",)),
    ]
    assert found.findings == ()


def test_wishes_and_pairs_go_with_their_people() -> None:
    """What rows refer to by the ids of rows refers to the people afterwards."""
    before = tiny_event(listed("Ada Alm", "Bo Berg", "Cia Carl"))
    rows = listed("Cia Carl", "Bo Berg", "Ada Alm")
    rows[0] = corrected(rows[0], wants=("P003",), avoid=("P002",))
    found = recognise(before, tiny_event(rows, pairs=[ruled("P001", "P003")]))
    cia = found.event.by_id["P003"]
    assert (cia.name, cia.wants, cia.avoid) == ("Cia Carl", ("P001",), ("P002",))
    assert found.event.pairs[0].key == ("P001", "P003")
    assert said(found) == [("corrected", "P003", "Cia Carl", ("wants", "avoid"))]


def test_nothing_changed() -> None:
    """The same list gives the same event and no change."""
    before = tiny_event(listed(*NAMES))
    found = recognise(before, before)
    assert (found.event, said(found)) == (before, [])


def test_who_comes_back_gets_the_old_id() -> None:
    """From an earlier event; the last that was known of somebody counts."""
    first = tiny_event(listed("Ada Alm", "Bo Berg", "Cia Carlsson"))
    second = tiny_event(
        [corrected(first.by_id["P003"], name="Cia Carl", organisation="New"), *listed("Ada Alm")]
    )
    third = tiny_event(listed("Ada Alm"))
    again = listed("Bo Berg", "Ada Alm", "Cia Carl", "Dag Dahl")
    again[2] = corrected(again[2], organisation="New")
    found = recognise(third, tiny_event(again), earlier=(first, second))
    assert ids(found.event) == {
        "Bo Berg": "P002",
        "Ada Alm": "P001",
        "Cia Carl": "P003",
        "Dag Dahl": "P004",
    }
    assert [kind for kind, *_ in said(found)] == ["registered"] * 3


def test_a_namesake_on_the_list_makes_it_doubtful_who_comes_back() -> None:
    """Ada of another organisation may be anybody when there is an Ada already."""
    ada, former = listed("Ada Alm"), corrected(listed("Ada Alm")[0], id="P002", organisation="Old")
    new = corrected(former, organisation="New")
    found = recognise(tiny_event(ada), tiny_event([*ada, new]), earlier=[tiny_event([former])])
    assert [person.id for person in found.event.participants] == ["P001", "P003"]


def test_ids_that_were_taken_never_go_to_others() -> None:
    """Neither to newcomers nor from the workbook; the latter is warned of."""
    before = tiny_event(listed("Ada Alm"))
    rows = listed("Bo Berg", "Ada Alm", prefix="M")
    found = recognise(before, tiny_event(rows), ("P009", "m001"), given={"M001"})
    assert ids(found.event) == {"Bo Berg": "P010", "Ada Alm": "P001"}
    assert [(warning.code, warning.data) for warning in found.findings] == [
        ("plan.other_ids", {"count": 1, "name": "Bo Berg", "id": "P010", "given": "M001"})
    ]


def test_a_newcomer_keeps_an_id_of_the_workbook() -> None:
    """It is the organiser's own and nobody ever had it."""
    before = tiny_event(listed("Ada Alm"))
    rows = listed("Bo Berg", "Ada Alm", prefix="M")
    found = recognise(before, tiny_event(rows), given={"M001", "M002"})
    assert ids(found.event) == {"Bo Berg": "M001", "Ada Alm": "P001"}
    assert [warning.data["given"] for warning in found.findings] == ["M002"]
    mixed = recognise(before, tiny_event(listed("Ada Alm", "Bo Berg", "Cia Carl")), given={"P002"})
    assert ids(mixed.event) == {"Ada Alm": "P001", "Bo Berg": "P002", "Cia Carl": "P003"}


def test_own_ids_stay_where_names_change() -> None:
    """Who is listed under the same id of the workbook is the same person."""
    before = tiny_event(listed("Ada Alm", "Bo Berg", prefix="M"))
    rows = [corrected(before.by_id["M002"], name="Bo Strand", surname=""), *listed("Ada Alm")]
    found = recognise(before, tiny_event(rows), given={"M002"})
    assert ids(found.event) == {"Bo Strand": "M002", "Ada Alm": "M001"}
    assert said(found) == [("corrected", "M002", "Bo Strand", ("name",))]


def some_people(rows: Sequence[tuple[int, int, int]]) -> Event:
    """Make an event of people with few names, organisations and e-mails, so that many collide."""
    return tiny_event(
        [
            Participant(
                id=f"P{n + 1:03}",
                name=f"Ada Alm{'xyz'[name]}",
                organisation=("", "Alpha", "Beta")[organisation],
                email=("", "a@example.org", "b@example.org", "c@example.org")[email],
            )
            for n, (name, organisation, email) in enumerate(rows)
        ]
    )


ROWS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 3)), max_size=7)


@settings(max_examples=200, deadline=None)
@given(ROWS, ROWS)
def test_ids_are_one_to_one_and_every_change_is_told(
    old: list[tuple[int, int, int]], new: list[tuple[int, int, int]]
) -> None:
    """However doubtful the lists: nobody shares an id, and added less gone is the difference."""
    before, after = some_people(old), some_people(new)
    found = recognise(before, after)
    kinds = [change.kind for change in found.changes.changes]
    grown = kinds.count(ChangeKind.REGISTERED) - kinds.count(ChangeKind.CANCELLED)
    assert grown == len(new) - len(old)
    assert [p.name for p in found.event.participants] == [p.name for p in after.participants]
    assert recognise(found.event, after).event == found.event


@settings(max_examples=200, deadline=None)
@given(ROWS, st.sets(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 3))), st.data())
def test_the_order_of_the_rows_decides_nothing(
    old: list[tuple[int, int, int]], new: set[tuple[int, int, int]], data: st.DataObject
) -> None:
    """Rows that differ get their old ids in whatever order they stand."""
    rows = sorted(new)
    shuffled = data.draw(st.permutations(rows))
    before = some_people(list(dict.fromkeys(old)))

    def known(order: Sequence[tuple[int, int, int]]) -> dict[tuple[int, int, int], str]:
        found = recognise(before, some_people(order)).event.participants
        return {row: p.id for row, p in zip(order, found, strict=True) if p.id in before.by_id}

    assert known(shuffled) == known(rows)
