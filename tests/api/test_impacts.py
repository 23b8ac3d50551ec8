"""What a re-plan does, counted by hand."""

from matchround.api.impacts import Figures, figures_of, impact_of
from matchround.changing import apply
from matchround.event import Changes
from support import change, meet, people, plan_of, tiny_event

EVENT = tiny_event("A B C D E F", 3, 3)
BEFORE = plan_of(
    EVENT,
    *(meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(1, 3, "E", "F")),
    *(meet(2, 1, "A", "C"), meet(2, 2, "B", "D")),
    *(meet(3, 1, "A", "D"), meet(3, 2, "B", "E"), meet(3, 3, "C", "F")),
)
APPLIED = apply(
    EVENT,
    BEFORE.meetings,
    Changes(changes=(change("absent", "F"),), newcomers=people("N")),
    2,
)
AFTER = plan_of(
    APPLIED.event,
    *BEFORE.meetings[:3],
    *(meet(2, 1, "A", "C"), meet(2, 2, "B", "N"), meet(2, 3, "D", "E")),
    *(meet(3, 1, "A", "D"), meet(3, 2, "B", "E"), meet(3, 3, "C", "N")),
)


def test_meetings_lost_given_up_and_new() -> None:
    """F's only meeting to come is lost, that of B and D is given up; rounds before do not count."""
    impact = impact_of(BEFORE, AFTER, APPLIED.meetings, 2)
    assert impact.lost == (BEFORE.meetings[7],)
    assert impact.given_up == (BEFORE.meetings[4],)
    assert impact.new == (AFTER.meetings[4], AFTER.meetings[5], AFTER.meetings[8])


def test_whose_timetable_is_different() -> None:
    """C meets N instead of F, B and D and E have others; N is new and F gone; A is the same."""
    impact = impact_of(BEFORE, AFTER, APPLIED.meetings, 2)
    assert impact.changed == ("B", "C", "D", "E")
    assert (impact.added, impact.gone) == (("N",), ("F",))
    assert impact.more_sit_outs == {}


def test_who_sits_out_oftener() -> None:
    """B and D lose a meeting each, D two; E sat out before already."""
    kept = [m for m in AFTER.meetings if m.round != 2 and m.participants != ("A", "D")]
    after = plan_of(APPLIED.event, *kept)
    impact = impact_of(BEFORE, after, APPLIED.meetings, 2)
    assert impact.more_sit_outs == {"A": 2, "B": 1, "C": 1, "D": 2, "N": 1}


def test_a_substitute_changes_partners_and_loses_nothing() -> None:
    """Who stands in has the meetings of before: the partners' timetables are different."""
    taken = apply(
        EVENT,
        BEFORE.meetings,
        Changes(changes=(change("substitute", "F", other="N"),), newcomers=people("N")),
        2,
    )
    after = plan_of(taken.event, *taken.meetings)
    impact = impact_of(BEFORE, after, taken.meetings, 2)
    assert (impact.lost, impact.given_up, impact.new) == ((), (), ())
    assert (impact.changed, impact.added, impact.gone) == (("C",), ("N",), ("F",))


def test_figures_of_one_way() -> None:
    """Meetings and sit-outs of the day, and how many timetables are different."""
    assert figures_of(BEFORE, AFTER.event, AFTER.meetings) == Figures(9, 0, 4)
    kept = figures_of(BEFORE, APPLIED.event, BEFORE.meetings[:7])
    assert kept == Figures(7, 4, 1)
