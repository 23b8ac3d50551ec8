"""The difference that a re-plan makes, by its definition."""

from datetime import UTC, datetime

from matchround.event import Change, ChangeKind, Event, Keep, Meeting, Plan, Replanned, Revision
from matchround.rules import basis, changed, count_changes, counts_changes, intact
from support import meet, people, plan_of, ruled, tables, tiny_event

EVENT = tiny_event("A B C D", 3, 2)
BEFORE = (
    meet(1, 1, "A", "B"),
    meet(1, 2, "C", "D"),
    meet(2, 1, "A", "C"),
    meet(2, 2, "B", "D"),
    meet(3, 1, "A", "D"),
)


def replanned(event: Event, *after: Meeting, **fields: object) -> Plan:
    """Make a plan that came out of BEFORE."""
    first = Revision(
        revision=1,
        created=datetime(2027, 3, 4, tzinfo=UTC),
        event=EVENT,
        meetings=BEFORE,
        sit_outs=(),
        unplaced=(),
        goals=(),
        seed=1,
    )
    told = Replanned.model_validate(fields)
    return plan_of(event, *after).model_copy(update={"revisions": (first,), "replanned": told})


def places(meetings: tuple[Meeting, ...]) -> list[tuple[int, str]]:
    """List round and table of meetings."""
    return [(meeting.round, meeting.table) for meeting in meetings]


def test_a_meeting_is_intact_while_everybody_is_there() -> None:
    """Of someone who left after round 1 the later meetings are lost, not the played one."""
    left = tiny_event((*people("A", status="absent", present=(1,)), *people("B C D")), 3, 2)
    assert places(intact(left, BEFORE, 2)) == [(2, "2")]
    assert places(intact(EVENT, BEFORE, 2)) == [(2, "1"), (2, "2"), (3, "1")]


def test_a_meeting_is_lost_with_its_table_or_round() -> None:
    """Where table 1 closes and where round 2 is cut."""
    closed = tiny_event("A B C D", 3, (*tables("1", open_in=(1,)), *tables("2")))
    assert places(intact(closed, BEFORE, 2)) == [(2, "2")]
    cut = EVENT.model_copy(update={"rounds": (EVENT.rounds[0], EVENT.rounds[2])})
    cut = Event.model_validate(cut.model_dump())
    assert places(intact(cut, BEFORE, 1)) == [(1, "1"), (1, "2"), (3, "1")]


def test_a_meeting_is_lost_where_a_rule_has_come_to_forbid_it() -> None:
    """A and C turn out to be colleagues; B may have no more meetings than one."""
    colleagues = tiny_event((*people("A C", organisation="X"), *people("B D")), 3, 2)
    assert (2, "1") not in places(intact(colleagues, BEFORE, 2))
    modest = tiny_event((*people("B", max_meetings=1), *people("A C D")), 3, 2)
    assert places(intact(modest, BEFORE, 1)) == [(1, "1"), (1, "2"), (2, "1"), (3, "1")]


def test_a_meeting_is_lost_where_it_would_come_too_early() -> None:
    """A and C are to meet after A and D, who meet in round 3 as long as D is there."""
    rows = (ruled("A", "C", no="1", after=("2",)), ruled("A", "D", no="2"))
    in_order = tiny_event("A B C D", 3, 2, rows)
    assert intact(in_order, BEFORE, 2) == BEFORE[3:]
    gone = (*people("A B C"), *people("D", status="absent", present=(1,)))
    assert intact(tiny_event(gone, 3, 2, rows), BEFORE, 2) == (BEFORE[2],)
    played = (ruled("A", "C", no="1", after=("2",)), ruled("A", "B", no="2"))
    assert intact(tiny_event("A B C D", 3, 2, played), BEFORE, 2) == BEFORE[2:]


def test_changed_are_those_whose_meeting_is_no_longer_as_it_was() -> None:
    """Another table counts, a meeting that came in addition does not."""
    after = (*BEFORE[:3], meet(2, 1, "B", "D"), meet(3, 1, "A", "D"), meet(3, 2, "B", "C"))
    assert changed(BEFORE, after) == {"B": (2,), "D": (2,)}
    assert changed(BEFORE, BEFORE) == {}


def test_only_what_was_still_possible_counts() -> None:
    """C's meeting with A is lost when A leaves; that of B and D is changed for no need."""
    left = tiny_event((*people("A", status="absent", present=(1,)), *people("B C D")), 3, 2)
    gaps = (*BEFORE[:2], meet(2, 2, "B", "D"), meet(3, 1, "B", "C"))
    assert count_changes(replanned(left, *gaps, from_round=2)) == 0
    moved = (*BEFORE[:2], meet(2, 1, "B", "C"), meet(3, 1, "B", "D"))
    assert count_changes(replanned(left, *moved, from_round=2)) == 2


def test_who_takes_over_stands_in_the_meetings() -> None:
    """From the re-plan on E has what A had; D's locked meetings are pinned."""
    event = tiny_event((*people("A", status="absent", present=(1,)), *people("B C D E")), 3, 2)
    swap = Change(kind=ChangeKind.SUBSTITUTE, who="A", other="E")
    lock = Change(kind=ChangeKind.LOCK, who="D", round=3)
    plan = replanned(event, *BEFORE, from_round=2, changes=(swap, lock))
    found = basis(plan)
    assert [m.participants for m in found if "E" in m.participants] == [("C", "E"), ("D", "E")]
    assert [m.round for m in found if m.pinned] == [3]
    assert found[0] == BEFORE[0]


def test_changes_is_a_goal_only_where_something_is_kept() -> None:
    """Not of a first plan, nor of one made anew or brought back."""
    assert counts_changes(Replanned(keep=Keep.MOST))
    assert counts_changes(Replanned(keep=Keep.ALL))
    assert not counts_changes(Replanned(keep=Keep.NONE))
    assert not counts_changes(Replanned(undone=1))
    assert not counts_changes(None)
