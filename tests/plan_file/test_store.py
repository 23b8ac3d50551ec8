"""Saving and loading plans, and what a file that is no plan is told."""

import json
from collections.abc import Callable
from datetime import timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matchround.errors import Exit, InputFaults, MatchroundError, PlanFileError
from matchround.event import (
    Change,
    ChangeKind,
    Coded,
    Event,
    Keep,
    Meeting,
    Plan,
    Replanned,
    Revision,
    Settings,
    Unplaced,
)
from matchround.plan_file import NAME, dumps, load, save
from support import meet, people, plan_of, rounds, ruled, tables, tiny_event

PLAN = plan_of(
    tiny_event(
        people("A B", topics=("energi", "återbruk"), sector="Ærø & Łódź"),
        rounds_=rounds(2, start="09:05", end="09:13"),
        pairs=[ruled("A", "B", "agreed", when=(1,))],
    ),
    meet(1, 1, "A", "B", worth=512, pinned=True),
)

words = st.text(st.characters(codec="utf-8"), max_size=8)
data = st.dictionaries(words, words | st.integers(-5, 5) | st.lists(words).map(tuple), max_size=3)
coded = st.builds(Coded, code=words, data=data)
change = st.builds(
    Change,
    kind=st.sampled_from(ChangeKind),
    who=words,
    round=st.none() | st.integers(1, 3),
    minutes=st.integers(0, 90),
    details=st.lists(words, max_size=2).map(tuple),
)
ids = st.lists(st.sampled_from("ABCD"), min_size=2, max_size=3, unique=True).map(
    lambda drawn: tuple(sorted(drawn))
)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Draw small events, most fields given."""
    who = people(
        "A B C D",
        topics=tuple(draw(st.lists(words, max_size=2))),
        available=draw(st.none() | st.just((1, 2))),
        max_meetings=draw(st.none() | st.integers(0, 3)),
        needs=tuple(draw(st.lists(words, max_size=1))),
    )
    minute = draw(st.integers(0, 59))
    chosen = draw(st.builds(Settings, title=words, date=st.none() | st.dates()))
    return tiny_event(
        who,
        rounds_=rounds(3, start=f"09:{minute:02}"),
        tables_=tables("1 2", features=tuple(draw(st.lists(words, max_size=2)))),
        pairs=draw(st.lists(st.just(ruled("A", "B", after=("1", "2"))), max_size=1)),
        **dict(chosen),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw plans: true or not, they are kept as they are."""
    event = draw(events())
    meetings = st.builds(
        Meeting,
        round=st.integers(1, 3),
        table=st.sampled_from("12"),
        participants=ids,
        worth=st.integers(0, 3000),
        reasons=st.lists(coded, max_size=2).map(tuple),
    )
    unplaced = st.builds(Unplaced, participants=ids, rule=st.just("wish"), why=coded)
    zone = timezone(timedelta(minutes=draw(st.integers(-720, 840))))
    plan = plan_of(
        event,
        *draw(st.lists(meetings, max_size=4)),
        unplaced=tuple(draw(st.lists(unplaced, max_size=2))),
        created=draw(st.datetimes(timezones=st.just(zone))),
    )
    earlier = Revision(
        revision=1,
        changes=tuple(draw(st.lists(change, max_size=2))),
        **{name: getattr(plan, name) for name in SHARED},
    )
    replanned = draw(
        st.none()
        | st.builds(
            Replanned,
            from_round=st.integers(1, 3),
            keep=st.sampled_from(Keep),
            max_changes=st.none() | st.integers(0, 9),
            changes=st.lists(change, max_size=2).map(tuple),
        )
    )
    return plan.model_copy(update={"revision": 2, "revisions": (earlier,), "replanned": replanned})


SHARED = ("created", "event", "meetings", "sit_outs", "unplaced", "goals", "seed")


@settings(max_examples=40, deadline=None)
@given(plans())
def test_a_loaded_plan_equals_the_saved_one(plan: Plan) -> None:
    """Whatever a plan holds, it comes back as it was."""
    assert Plan.model_validate_json(dumps(plan)) == plan


def test_a_plan_is_loaded_from_its_folder_or_file(tmp_path: Path) -> None:
    """Both ways of naming a plan give the same."""
    path = save(PLAN, tmp_path / "day-plan")
    assert path == tmp_path / "day-plan" / NAME
    assert load(tmp_path / "day-plan") == load(path) == PLAN


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Data put together in another order is written in the same one."""
    one = Coded(code="c", data={"a": 1, "b": "x"})
    other = Coded(code="c", data={"b": "x", "a": 1})
    assert dumps(with_reason(one)) == dumps(with_reason(other))


def with_reason(reason: Coded) -> Plan:
    """Give the plan's meeting this reason."""
    meeting = PLAN.meetings[0].model_copy(update={"reasons": (reason,)})
    return PLAN.model_copy(update={"meetings": (meeting,)})


def test_the_file_is_readable_text() -> None:
    """Letters stand as they are, keys in the promised order, clock times as HH:MM."""
    text = dumps(PLAN)
    content = json.loads(text)
    assert text.endswith("}\n")
    assert "återbruk" in text
    assert list(content)[:5] == ["format", "version", "revision", "created", "event"]
    assert (content["format"], content["version"]) == ("matchround-plan", 1)
    assert content["created"] == "2027-03-04T09:05:00Z"
    assert content["event"]["rounds"][0]["start"] == "09:05"
    assert content["meetings"][0]["participants"] == ["A", "B"]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """A folder that is a file stops with a code and touches nothing."""
    blocked = tmp_path / "plan"
    blocked.write_text("something else")
    with pytest.raises(PlanFileError) as caught:
        save(PLAN, blocked)
    assert caught.value.code == "plan_file.not_written"
    assert blocked.read_text() == "something else"


def failure(path: Path) -> MatchroundError:
    """Load what cannot be loaded."""
    with pytest.raises(MatchroundError) as caught:
        load(path)
    assert caught.value.exit_code is Exit.FAULTS
    return caught.value


def failure_of(folder: Path, content: bytes) -> MatchroundError:
    """Load a plan.json of this content."""
    (folder / NAME).write_bytes(content)
    return failure(folder)


def test_no_plan_there(tmp_path: Path) -> None:
    """Neither an empty folder nor a missing one holds a plan."""
    assert failure(tmp_path).code == "plan_file.not_found"
    missing = failure(tmp_path / "nowhere")
    assert missing.code == "plan_file.not_found"
    assert missing.data["path"] == str(tmp_path / "nowhere")


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    """What is there but cannot be read is said to be so."""
    (tmp_path / NAME).mkdir()
    assert failure(tmp_path).code == "plan_file.not_readable"


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04\xff\xfe", b"[1, 2]", b'"plan"', b"{}", b'{"format": "other"}', b"[" * 100_000],
)
def test_something_that_is_no_plan(tmp_path: Path, content: bytes) -> None:
    """A workbook, another JSON file and an endless nest are no plans."""
    assert failure_of(tmp_path, content).code == "plan_file.not_a_plan"


def test_broken_json_says_where(tmp_path: Path) -> None:
    """A plan that was cut off is broken at the line and column where it ends."""
    cut = '{\n "format": "matchround-plan",\n "version": '
    error = failure_of(tmp_path, cut.encode())
    assert error.code == "plan_file.broken_json"
    assert (error.data["line"], error.data["column"]) == (3, 13)


def test_a_newer_version(tmp_path: Path) -> None:
    """Its number is said, and the one that is understood."""
    error = failure_of(tmp_path, b'{"format": "matchround-plan", "version": 7}')
    assert error.code == "plan_file.newer_version"
    assert (error.data["version"], error.data["known"]) == (7, 1)


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    """Some editors put one."""
    (tmp_path / NAME).write_bytes(dumps(PLAN).encode("utf-8-sig"))
    assert load(tmp_path) == PLAN


def drop_seed(plan: dict[str, Any]) -> None:
    """Take a key out."""
    del plan["seed"]


def add_charm(plan: dict[str, Any]) -> None:
    """Put a key in."""
    plan["event"]["settings"]["charm"] = 3


def spoil_round(plan: dict[str, Any]) -> None:
    """Write a word for a number."""
    plan["meetings"][0]["round"] = "first"


def repeat_id(plan: dict[str, Any]) -> None:
    """Give an id twice."""
    plan["event"]["participants"][1]["id"] = "A"


@pytest.mark.parametrize(
    ("spoil", "code", "where"),
    [
        (drop_seed, "plan_file.missing_key", "seed"),
        (add_charm, "plan_file.unknown_key", "event/settings/charm"),
        (spoil_round, "plan_file.wrong_value", "meetings/0/round"),
        (repeat_id, "plan_file.inconsistent", "event"),
    ],
)
def test_faults_are_listed_by_place(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], code: str, where: str
) -> None:
    """A part that is missing, unknown, wrong or contradicts others is named with its place."""
    plan = json.loads(dumps(PLAN))
    spoil(plan)
    error = failure_of(tmp_path, json.dumps(plan).encode())
    assert isinstance(error, InputFaults)
    (finding,) = error.findings
    assert (finding.code, finding.cell) == (code, where)


def test_every_fault_is_listed_at_once(tmp_path: Path) -> None:
    """Two faults, two findings."""
    plan = json.loads(dumps(PLAN))
    drop_seed(plan)
    spoil_round(plan)
    error = failure_of(tmp_path, json.dumps(plan).encode())
    assert isinstance(error, InputFaults)
    assert len(error.findings) == 2
