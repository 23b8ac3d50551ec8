"""What is different from the revision before, on a day worked out by hand."""

from exports.sample_plans import tiny_plan
from exports.sample_replans import BEFORE, planned, replanned, same_again
from matchround.event import Plan
from matchround.exports.differences import Differences, differences
from support import meet


def found_in(again: Plan) -> Differences:
    """Compare; there is something to compare with."""
    found = differences(again)
    assert found is not None
    return found


def test_a_first_plan_has_nothing_to_be_compared_with() -> None:
    """Nor has one that is only another plan of the event."""
    assert differences(tiny_plan()) is None


def test_a_plan_made_again_the_same_is_not_different() -> None:
    """No cell, no table and nobody."""
    found = found_in(same_again(planned()))
    assert (dict(found.cells), dict(found.tables), found.changed) == ({}, {}, ())


def test_another_table_is_a_difference_and_another_clock_is_none() -> None:
    """A and C move from table 1 to 4; everything begins later."""
    plan = planned()
    moved = (*BEFORE[:4], meet(2, 4, "A", "C"), *BEFORE[5:])
    assert sorted(found_in(same_again(plan, moved)).cells) == [("A", 2), ("C", 2)]
    later = [r.model_copy(update={"start": None, "end": None}) for r in plan.event.rounds]
    event = plan.event.model_copy(update={"rounds": tuple(later)})
    assert not found_in(same_again(plan, event=event)).changed


def test_partners_tables_and_meetings_that_came_or_went_are_differences() -> None:
    """A's partner left, B lost everything after round 2, D's round was cut, C came later."""
    cells = found_in(replanned()).cells
    rounds = {who: [number for i, number in cells if i == who] for who in "ABCDEFGHIW"}
    assert rounds == {
        "A": [2, 4, 5], "B": [3, 4], "C": [2, 3, 4, 5], "D": [4], "E": [2, 3, 4, 5],
        "F": [2, 3, 4, 5], "G": [], "H": [], "I": [4, 5], "W": [2, 5],
    }  # fmt: skip


def test_who_takes_over_is_compared_with_the_timetable_taken_over() -> None:
    """I stands where H stood in rounds 2 and 3, and only the rest is different."""
    cells = found_in(replanned()).cells
    assert ("I", 3) not in cells
    assert cells["E", 3].before == BEFORE[10]
    assert cells["I", 4].before == meet(4, 4, "D", "I")


def test_tables_are_compared_round_by_round() -> None:
    """Table 3 is left alone in round 2, table 1 keeps its meeting in round 3."""
    tables = found_in(replanned()).tables
    assert tables["3", 2].after is None
    assert ("1", 3) not in tables
    assert tables["1", 5].before is None


def test_who_is_gone_and_who_is_new() -> None:
    """Absent people are gone; those who step in or walk in are new, and back after an undoing."""
    again = replanned()
    found = found_in(again)
    assert [person.id for person in found.gone] == ["G", "H"]
    assert [person.id for person in found.new] == ["I", "W"]
    back = found_in(same_again(again, BEFORE, event=planned().event))
    assert [person.id for person in back.new] == ["G", "H"]
    assert [person.id for person in back.gone] == ["I", "W"]


def test_whose_timetable_is_to_be_printed() -> None:
    """Everybody with a difference, new people even without a meeting, nobody who is gone."""
    found = found_in(replanned())
    assert sorted(person.id for person in found.changed) == [*"ABCDEFIW"]
    idle = tuple(m for m in replanned().meetings if "W" not in m.participants)
    without = found_in(same_again(planned(), idle, event=replanned().event))
    assert "W" in [person.id for person in without.changed]


def test_a_corrected_name_is_printed_anew() -> None:
    """On the page of its owner; a corrected e-mail is not printed at all."""
    plan = planned()
    for field, expected in (("name", ["A"]), ("organisation", ["A"]), ("email", [])):
        first, *others = plan.event.participants
        corrected = first.model_copy(update={field: "Anna Öberg"})
        event = plan.event.model_copy(update={"participants": (corrected, *others)})
        assert [p.id for p in found_in(same_again(plan, event=event)).changed] == expected
