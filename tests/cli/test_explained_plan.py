"""A whole plan in lines, as an organiser reads it."""

from matchround import api
from matchround.cli import explained_plan
from matchround.cli.explained_plan import limit_lines, lines
from matchround.cli.naming import Naming
from matchround.event import Event, Meeting
from matchround.explaining import round_limits
from support import meet, people, plan_of, ruled, tables, tiny_event


def said(event: Event, *meetings: Meeting, language: str = "en") -> str:
    """Explain a plan."""
    plan = plan_of(event, *meetings)
    return "\n".join(lines(api.explain(plan), plan, Naming(event, language)))


PUBLIC, BUSINESS = people("A B", sector="public"), people("C", sector="business")
EVENT = tiny_event(
    PUBLIC + BUSINESS + people("D", sector="research"), 2, 2, cross_sector="required", title="Day"
)


def test_goals_with_bound_and_meaning() -> None:
    """What was reached, its limit, and what that is to the people."""
    told = said(EVENT, meet(1, 1, "A", "C"), meet(1, 2, "B", "D"))
    assert told.startswith("Day (revision 1)\n")
    assert "Places taken in meetings: 4 of at most 4: cannot be better." in told
    assert "Meetings: 2. On average a person has 1.0." in told
    assert "People who sit out once: 4." in told
    assert "Promised" not in told


def test_sit_outs_by_round_and_cause() -> None:
    """Those with the same cause in one line."""
    told = said(tiny_event("A B C D", 1, 1), meet(1, 1, "A", "B"))
    assert "Round 1: Person C, Person D. Nobody of those left" in told


def test_wishes_and_promises() -> None:
    """How many are held, and who misses what."""
    who = people("A", wants=("B", "C"), wants_organisations=("Moon",)) + people("B C")
    event = tiny_event(who, 1, pairs=[ruled("B", "C", "agreed")])
    told = said(event, meet(1, 1, "A", "B"))
    assert "Held: 1 of 4." in told
    assert "Person A, Organisation A, wanted to meet Person C, Organisation C: not met." in told
    assert "wanted to meet somebody from Moon: not met." in told
    assert "Person B, Organisation B, and Person C, Organisation C have agreed to meet" in told


def test_who_got_little() -> None:
    """Few meetings, few sectors, low worth; each with what lies behind it."""
    who = people("A B E F", sector="x", topics=("energy",)) + people("C D", sector="y")
    event = tiny_event(who + people("G H", sector="z", topics=("energy",)), 2, 4)
    held = [meet(1, 1, "A", "G"), meet(1, 2, "B", "H"), meet(1, 3, "C", "D"), meet(1, 4, "E", "F")]
    told = said(event, *held, meet(2, 1, "C", "E"), meet(2, 2, "D", "F"))
    assert "Person A, Organisation A: 1 in 2 rounds; sit-outs: 1" in told
    assert "0 where" not in told.partition("Who meets few sectors")[0]
    assert "Person C, Organisation C: 0 on average, where" in told
    assert "has given no topics, offers or seeks" in told


def test_sectors_as_a_table() -> None:
    """Held of possible below the diagonal; what may not meet is a dash."""
    told = said(EVENT, meet(1, 1, "A", "C"), meet(1, 2, "B", "D")).splitlines()
    (public,) = [line for line in told if "1 public" in line]
    (business,) = [line for line in told if "2 business" in line]
    assert public.split()[-1] == "–"
    assert business.split()[-2:] == ["1/2", "–"]
    assert any("business – research: 0 meetings, 1 would be possible." in line for line in told)


def test_a_sector_that_takes_part_in_most_meetings_is_named() -> None:
    """Where others hardly meet."""
    told = said(EVENT, meet(1, 1, "A", "C"), meet(1, 2, "B", "D"))
    assert "2 of 4 people are from public, and 2 of the 2 meetings are with them" in told


def test_no_table_of_many_sectors() -> None:
    """It would not fit on a page."""
    ids = "ABCDEFGHIJ"
    many = tuple(p for who in ids for p in people(who, sector=f"sector {who}"))
    assert len(ids) > explained_plan.WIDEST
    assert "How much the sectors meet" not in said(tiny_event(many, 1, 1))


def test_of_many_lines_some_are_shown() -> None:
    """Each of thirty wishes that are not held would be too much."""
    wishing = people(" ".join(f"P{n}" for n in range(30)), wants=("Z",))
    told = said(tiny_event(wishing + people("Z", status="absent"), 1, 1))
    assert told.count("wanted to meet") == explained_plan.MOST_LINES - 1
    assert "… and 11 more" in told


def test_rounds_with_the_same_limit_are_told_together() -> None:
    """Tables in rounds 1 and 3; an odd number in round 2."""
    who = people("A B C") + people("D", available=(1, 3))
    event = tiny_event(who, 3, tables("1") + tables("2", open_in=(2,)))
    found = list(limit_lines(round_limits(event), Naming(event, "en")))
    assert found == [
        "Rounds 1, 3: with 1 tables, at most 2 of the 4 who are there can meet.",
        "Round 2: 3 people are there, an odd number, so one is left over.",
    ]


def test_the_size_of_a_sector_may_differ_between_rounds() -> None:
    """Said from the least to the largest."""
    who = people("A B C", sector="public") + people("D", sector="public", available=(1,))
    event = tiny_event(who + people("E", sector="x"), 2, 2, cross_sector="required")
    (line,) = limit_lines(round_limits(event), Naming(event, "en"))
    assert line.startswith("Rounds 1–2: 3–4 of 4–5 are from the sector public")
    assert "at most 1 meetings" in line


def test_in_another_language() -> None:
    """No English is left over, no code either; a plan without a title has a plain one."""
    told = said(tiny_event(PUBLIC + BUSINESS, 1, 1), meet(1, 1, "A", "C"), language="da")
    assert told.startswith("Møder")
    assert "explain." not in told
