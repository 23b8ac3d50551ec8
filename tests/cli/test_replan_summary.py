"""What a re-plan comes to, in words."""

from pathlib import Path

from matchround import api
from matchround.cli.naming import Naming
from matchround.cli.replan_summary import of_files, of_replan
from matchround.event import Change, Goal, Keep, Meeting, Plan, Replanned
from support import change, meet, plan_of, tiny_event

EVENT = tiny_event("A B C D E F", 3, 3, title="A day")
ENGLISH = Naming(EVENT, "en")
NOTHING = api.Impact((), (), (), (), (), (), {})


def made(
    impact: api.Impact = NOTHING,
    options: dict[Keep, api.Figures] | None = None,
    keep: Keep = Keep.MOST,
    changes: tuple[Change, ...] = (),
    **fields: object,
) -> api.Replan:
    """Make what a re-plan came to, with one meeting and no goals but one."""
    goal = Goal(name="meetings", value=2, bound=2, proved=True)
    plan: Plan = plan_of(
        EVENT,
        meet(1, 1, "A", "B"),
        revision=2,
        replanned=Replanned.model_validate(
            {"from_round": 2, "keep": keep, "changes": changes, **fields}
        ),
    ).model_copy(update={"goals": (goal,)})
    return api.Replan(plan, impact, options or {})


def some(number: int) -> tuple[Meeting, ...]:
    """Give some meetings, to be counted."""
    return (meet(2, 1, "A", "B"),) * number


def test_all_of_it_in_one_sentence() -> None:
    """What changed, what was lost, what was filled, whose paper is wrong, who sits out oftener."""
    impact = api.Impact(some(3), (), some(2), ("A", "B", "C"), (), ("F",), {"A": 1})
    lines = of_replan(made(impact, changes=(change("absent", "F"),)), ENGLISH)
    assert lines[:3] == [
        "A day – revision 2, from round 2",
        "  1 absent: 3 meetings lost, 2 filled, 3 timetables change, 1 person sits out once more",
        "",
    ]


def test_what_did_not_happen_is_not_told() -> None:
    """Nothing lost and nothing found: that no timetable changes is enough."""
    assert of_replan(made(), ENGLISH)[1] == (
        "  No change was told, so only gaps are filled: no timetable changes"
    )


def test_lost_without_anything_for_it_is_told() -> None:
    """That no gap could be filled is what the organiser needs to know."""
    said = of_replan(made(api.Impact(some(1), (), (), ("A",), (), (), {})), ENGLISH)[1]
    assert "1 meeting lost, 0 filled, 1 timetable changes" in said


def test_meetings_that_take_nobodys_place_are_new() -> None:
    """A walk-in meets people who would have sat out."""
    said = of_replan(made(api.Impact((), (), some(2), ("A",), ("F",), (), {})), ENGLISH)[1]
    assert said.endswith("2 new meetings, 1 timetable changes, 1 new timetable")


def test_given_up_meetings_are_told() -> None:
    """They could have been held, and their people wonder why they are not."""
    impact = api.Impact(some(1), some(2), some(3), ("A",), (), (), {})
    assert (
        "1 meeting lost, 2 given up to make room, 3 filled" in of_replan(made(impact), ENGLISH)[1]
    )
    instead = api.Impact((), some(2), some(3), ("A",), (), (), {})
    assert "filled: 2 given up to make room, 3 filled" in of_replan(made(instead), ENGLISH)[1]
    anew = of_replan(made(impact, keep=Keep.NONE), ENGLISH)[1]
    assert "1 meeting lost, 2 not kept, 3 filled" in anew


def test_who_sits_out_oftener_is_named() -> None:
    """With how much oftener where that is more than once."""
    impact = api.Impact((), (), (), ("A",), (), (), {"A": 2, "B": 1})
    lines = of_replan(made(impact), ENGLISH)
    assert lines[1].endswith("2 people sit out more often")
    place = lines.index("Sit out more often than before")
    assert lines[place + 1] == "  Person A (Organisation A) +2, Person B (Organisation B)"


def test_who_has_just_come_sits_out_no_oftener() -> None:
    """There is nothing to compare their sit-outs with."""
    lines = of_replan(made(api.Impact((), (), (), ("A",), ("F",), (), {"F": 2})), ENGLISH)
    assert lines[1].endswith("1 timetable changes, 1 new timetable")
    assert "Sit out more often than before" not in lines


def test_the_policies_stand_side_by_side() -> None:
    """The one that this plan follows is marked; one that was not tried is not there."""
    options = {Keep.MOST: api.Figures(12, 1, 7), Keep.ALL: api.Figures(10, 5, 3)}
    lines = of_replan(made(options=options), ENGLISH)
    place = next(i for i, line in enumerate(lines) if "--keep" in line)
    heads, *rows = (line.split() for line in lines[place + 1 : place + 4])
    assert heads == ["meetings", "sit-outs", "timetables", "that", "change"]
    assert [(row[0], row[-3:]) for row in rows] == [
        ("all:", ["10", "5", "3"]),
        ("most:", ["12", "1", "7"]),
    ]
    assert ["(this plan)" in line for line in lines[place + 2 : place + 4]] == [False, True]


def test_a_revision_that_is_brought_back() -> None:
    """Is told by its number; no meeting is lost by it, and there is no policy."""
    impact = api.Impact(some(3), some(2), some(3), ("A", "B"), ("F",), (), {})
    lines = of_replan(made(impact, undone=1), ENGLISH)
    assert lines[1] == "  Revision 1 brought back: 2 timetables change, 1 new timetable"
    assert not any("--keep" in line for line in lines)


def test_each_goal_is_told() -> None:
    """With its bound, as after planning."""
    assert "  Places taken in meetings: 2 of at most 2: cannot be better" in of_replan(
        made(), ENGLISH
    )


def test_what_to_print_stands_last(tmp_path: Path) -> None:
    """Apart from the other files, of which none says that it is to be printed."""
    files = [tmp_path / name for name in ("plan.json", "timetables.pdf", "changes.pdf")]
    lines = of_files(files, [tmp_path / "earlier" / "timetables.pdf"], files[2:], ENGLISH)
    assert [line for line in lines if line and not line.startswith(" ")] == [
        f"Written to {tmp_path}",
        f"The files of the revision before are in {tmp_path / 'earlier'}.",
        "Print these files:",
    ]
    assert "print it" not in "\n".join(lines)
    assert [line.split()[0] for line in lines[2:4]] == ["plan.json", "timetables.pdf"]
    assert len([line for line in lines if "changes.pdf" in line]) == 1
    assert lines[-2].startswith(f"  {files[2]}  ")


def test_nothing_to_print_and_nothing_before(tmp_path: Path) -> None:
    """With plan.json alone there is no more to say."""
    lines = of_files([tmp_path / "plan.json"], [], [], ENGLISH)
    assert [line.strip()[:9] for line in lines if line] == ["Written t", "plan.json"]


def test_files_of_the_revision_before_in_several_folders(tmp_path: Path) -> None:
    """The folder that holds them all is named."""
    old = [tmp_path / "rev-1" / "schedule.xlsx", tmp_path / "rev-1" / "calendar" / "a.ics"]
    said = "\n".join(of_files([tmp_path / "plan.json"], old, [], ENGLISH))
    assert f"are in {tmp_path / 'rev-1'}." in said
