"""Two revisions compared."""

from matchround.api import Cell, CellChange, difference
from matchround.event import Participant
from support import meet, people, plan_of, tiny_event


def named(person: Participant, name: str) -> Participant:
    """Give a person another name."""
    return person.model_copy(update={"name": name})


BEFORE = plan_of(
    tiny_event("A B C D", 3),
    meet(1, 1, "A", "B"),
    meet(2, 1, "A", "C"),
    meet(2, 2, "B", "D"),
    meet(3, 1, "A", "D"),
)


def test_the_same_plan_is_no_different() -> None:
    """Not in a cell, not in a person."""
    found = difference(BEFORE, BEFORE)
    assert (found.cells, found.added, found.gone, found.renamed) == ({}, (), (), {})
    assert found.changed == ()


def test_a_cell_is_partner_and_table() -> None:
    """Another table, another partner, a meeting gained and one lost are told by participant."""
    after = plan_of(BEFORE.event, meet(1, 2, "A", "B"), meet(2, 1, "A", "C"), meet(3, 1, "A", "B"))
    found = difference(BEFORE, after)
    assert found.cells == {
        "A": (
            CellChange(1, Cell("1", ("B",)), Cell("2", ("B",))),
            CellChange(3, Cell("1", ("D",)), Cell("1", ("B",))),
        ),
        "B": (
            CellChange(1, Cell("1", ("A",)), Cell("2", ("A",))),
            CellChange(2, Cell("2", ("D",)), None),
            CellChange(3, None, Cell("1", ("A",))),
        ),
        "D": (
            CellChange(2, Cell("2", ("B",)), None),
            CellChange(3, Cell("1", ("A",)), None),
        ),
    }
    assert found.changed == ("A", "B", "D")


def test_back_and_forth_are_mirrored() -> None:
    """Before and after change places."""
    after = plan_of(BEFORE.event, meet(1, 2, "A", "B"))
    forth, back = difference(BEFORE, after), difference(after, BEFORE)
    assert {
        who: tuple(CellChange(c.round, c.after, c.before) for c in cells)
        for who, cells in forth.cells.items()
    } == back.cells


def test_who_comes_and_who_is_gone() -> None:
    """A walk-in and somebody back are added; who is absent or no longer known is gone."""
    one, two, three, four = BEFORE.event.participants
    gone = two.model_copy(update={"status": "absent", "present": (1,)})
    event = tiny_event((one, gone, named(three, "Person Sea"), *people("N")), 3)
    after = plan_of(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C"), meet(3, 1, "A", "N"))
    found = difference(BEFORE, after)
    assert (found.added, found.gone) == (("N",), ("B", four.id))
    assert found.renamed == {"C": ("Person C", "Person Sea")}
    assert found.changed == ("A",)
    assert list(found.cells) == ["A", "B", "N", "D"]
    assert difference(after, BEFORE).added == ("B", "D")


def test_a_clock_is_no_difference() -> None:
    """A round that is later in the day has the same cells."""
    clocked = tiny_event("A B C D", 3).model_copy(
        update={
            "rounds": tuple(r.model_copy(update={"title": "later"}) for r in BEFORE.event.rounds)
        }
    )
    assert difference(BEFORE, plan_of(clocked, *BEFORE.meetings)).cells == {}
