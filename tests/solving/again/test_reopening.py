"""Rounds opened again: the fewest people changed, proved where the rounds are searched alone."""

import pytest

from generated_changes import Situation, tight_situation
from matchround.event import Meeting, RuledPair
from matchround.rules import violations
from matchround.solving.again import reopening
from matchround.solving.again.before import Before
from matchround.solving.again.reopening import Kept, Reopening
from matchround.solving.again.stays import Staying, staying
from matchround.solving.limits import Limits
from small_days import EXCHANGE, day, gaps_filled, shown
from small_problems import only
from support import meet, people, ruled, tiny_event


def reopened(
    before: Before, opened: dict[int, int], most: int | None = None, limits: Limits | None = None
) -> Reopening:
    """Open rounds (positions) of a day whose gaps are filled, to have so many pairs each."""
    limits = limits or Limits()
    return Reopening(staying(before), gaps_filled(before), opened, most, limits)


def _kept(kept: Kept) -> tuple[list[str] | None, int]:
    return None if kept.meetings is None else shown(kept.meetings), kept.bound


def test_an_exchange() -> None:
    """For two meetings A and B are changed, and that is the fewest."""
    assert _kept(reopened(EXCHANGE, {0: 2}).alone()) == ([], 2)


THREE = day(only("AB EF GH AC BD", 1, 4), *(meet(1, n + 1, *p) for n, p in enumerate(("AB", "EF"))))
"""Beside the exchange E and F meet, who need not be touched; G and H fill a gap."""


def test_the_others_stay() -> None:
    """Four meetings, with two people changed: proved."""
    assert _kept(reopened(THREE, {0: 4}).alone()) == (["1 EF 2"], 2)


def test_as_many_as_asked() -> None:
    """For three meetings nobody need be changed."""
    assert _kept(reopened(THREE, {0: 3}).alone()) == (["1 AB 1", "1 EF 2"], 0)


LONG = day(
    only("AB EF GH AC DE BF", 1, 4),
    *(meet(1, n + 1, *p) for n, p in enumerate(("AB", "EF", "GH"))),
)


def test_a_chain() -> None:
    """Four people must be changed."""
    assert _kept(reopened(LONG, {0: 4}).alone()) == (["1 GH 3"], 4)


def test_no_more_than_allowed() -> None:
    """If four are too many no plan is given, but that it takes four is known."""
    assert _kept(reopened(LONG, {0: 4}, 4).alone()) == (["1 GH 3"], 4)
    assert _kept(reopened(LONG, {0: 4}, 3).alone()) == (None, 4)


def test_beside_others_finds_the_same() -> None:
    """Goal after goal, beside what other rounds hold."""
    assert shown(reopened(THREE, {0: 4}).beside_others()) == ["1 EF 2"]
    assert shown(reopened(LONG, {0: 4}).beside_others()) == ["1 GH 3"]
    assert shown(reopened(LONG, {0: 4}, 3).beside_others()) == ["1 AB 1", "1 EF 2", "1 GH 3"]


EARLY = {"available": (1,)}
PAIRS = only("AB AC BD EF EG FH", 2).pairs
TWO_ROUNDS = day(
    tiny_event((*people("A B C D", **EARLY), *people("E F G H")), 2, 4, PAIRS),
    *(meet(1, 1, "A", "B"), meet(1, 2, "E", "F")),
    *(meet(2, 1, "E", "G"), meet(2, 2, "F", "H")),
)
"""Round 2 has what round 1 would need for E and F."""


def test_rounds_that_are_not_opened_stand() -> None:
    """Whatever the first round gives up, the second keeps everything."""
    kept = reopened(TWO_ROUNDS, {0: 3}).alone()
    assert _kept(kept) == (["1 EF 2", "2 EG 1", "2 FH 2"], 2)
    found = reopened(TWO_ROUNDS, {0: 3}).beside_others()
    assert shown(found) == ["1 EF 2", "2 EG 1", "2 FH 2"]


LATE = {"available": (2,)}
GAP = day(
    tiny_event((*people("A B C D"), *people("E F", **LATE)), 2, 2, only("AB AC BD EF", 2).pairs),
    *(meet(1, 1, "A", "B"), meet(2, 1, "E", "F"), meet(2, 2, "A", "C")),
)
"""A and C, whom round 1 would need, meet in round 2, in which E and F are there as well."""


def test_the_gaps_of_other_rounds() -> None:
    """A, C and B, D could fill round 1, but A and C stay in round 2, which is not opened."""
    assert _kept(reopened(GAP, {0: 2}).alone()) == (["2 AC 2", "2 EF 1"], 2)
    assert shown(reopened(GAP, {0: 2}).beside_others()) == ["1 AB 1", "2 AC 2", "2 EF 1"]


def test_nothing_to_open() -> None:
    """Everything stays."""
    everything = ["1 AB 1", "1 EF 2", "2 EG 1", "2 FH 2"]
    assert shown(reopened(TWO_ROUNDS, {}).beside_others()) == everything


def promised_day(*rows: RuledPair, meetings: str = "AB CD EF") -> Before:
    """Make a day of six people who all meet in the only round, but not as was promised."""
    event = tiny_event("A B C D E F", 1, 3, rows)
    return day(event, *(meet(1, n + 1, *pair) for n, pair in enumerate(meetings.split())))


def test_promises_first() -> None:
    """A and C are to meet, who both have meetings: these are given up, and B and D meet."""
    before = promised_day(ruled("A", "C"))
    assert shown(reopened(before, {0: 3}).beside_others()) == ["1 EF 3"]
    assert shown(reopened(before, {0: 3}, 3).beside_others()) == ["1 AB 1", "1 CD 2", "1 EF 3"]


def test_a_promise_that_is_held_opens_nothing() -> None:
    """Nor does one that cannot be: E and F keep theirs, whatever else is opened."""
    before = promised_day(ruled("E", "F"), ruled("A", "C", when=()))
    assert shown(reopened(before, {0: 3}).beside_others()) == ["1 AB 1", "1 CD 2", "1 EF 3"]


@pytest.mark.parametrize("good", [1, 2, 3])
def test_who_is_left_by_those_who_wait(good: int) -> None:
    """A and C would leave B and D, who could then meet, or in other rounds two kept apart."""
    bad = [number for number in (1, 2, 3) if number != good]
    left = {good: "BD", bad[0]: "EF", bad[1]: "GH"}
    who = [people("A C"), *(people(" ".join(two), available=(n,)) for n, two in left.items())]
    rows = [ruled("A", "C"), ruled("E", "F", "keep apart"), ruled("G", "H", "keep apart")]
    event = tiny_event([person for some in who for person in some], 3, 2, rows)
    meetings = [
        meet(number, place + 1, *pair)
        for number, two in left.items()
        for place, pair in enumerate(zip("AC", two, strict=True))
    ]
    found = reopened(day(event, *meetings), {0: 2, 1: 2, 2: 2}).beside_others()
    assert shown(found) == shown(m for m in meetings if m.round != good)


ROUND_ROBIN = ("AB CD", "AC BD", "AD BC")


def test_no_more_meetings_are_broken_than_needed() -> None:
    """All of A to D are changed in round 1; what they have in other rounds stays all the same."""
    rows = only("AB CD AC BD AD BC AG BH CI DJ", 3).pairs
    who = people("A B C D") + people("G H I J", available=(1,))
    before = day(
        tiny_event(who, 3, 4, rows),
        *(
            meet(r + 1, n + 1, *pair)
            for r, pairs in enumerate(ROUND_ROBIN)
            for n, pair in enumerate(pairs.split())
        ),
    )
    stay = ["2 AC 1", "2 BD 2", "3 AD 1", "3 BC 2"]
    full = {0: 4, 1: 2, 2: 2}
    assert shown(reopened(before, full).beside_others()) == stay
    assert _kept(reopened(before, full).alone()) == (stay, 4)


def test_too_many_pairs_to_prove(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is searched, and nothing said of how few must be changed."""
    monkeypatch.setattr(reopening, "MOST_PROVED", 4)
    assert _kept(reopened(THREE, {0: 4}).alone()) == (None, 0)
    monkeypatch.setattr(reopening, "MOST_PROVED", 5)
    assert _kept(reopened(THREE, {0: 4}).alone()) == (["1 EF 2"], 2)


def test_no_effort_left() -> None:
    """What stays may then be everything, but is always something that could."""
    kept = reopened(LONG, {0: 4}, limits=Limits(effort=0.0)).alone()
    assert set(shown(kept.meetings or ())) <= {"1 AB 1", "1 EF 2", "1 GH 3"}
    assert kept.bound <= 4
    beside = reopened(LONG, {0: 4}, limits=Limits(effort=0.0)).beside_others()
    assert set(shown(beside)) <= {"1 AB 1", "1 EF 2", "1 GH 3"}


@pytest.mark.parametrize("most", [None, 2])
@pytest.mark.parametrize("seed", [*range(1, 9), 45, 46, 50, 52, 68])
def test_what_stays_is_some_of_what_could(seed: int, most: int | None) -> None:
    """In random events: nothing else, nobody changed beyond what is allowed, no rule broken."""
    given = tight_situation(seed)
    before = Before(given.event, given.before, given.from_round)
    could = staying(before)
    opened = {
        r: int(could.problem.room[r])
        for r in range(could.problem.rounds)
        if could.problem.allowed[:, r].any()
    }
    kept = reopened(before, opened, most).alone()
    if kept.meetings is not None:
        _check(given, could, kept.meetings, most)
    beside = reopened(before, opened, most).beside_others()
    _check(given, could, beside, most)


def _check(given: Situation, could: Staying, kept: tuple[Meeting, ...], most: int | None) -> None:
    gone = _gone(tuple(could.meetings.values()), kept)
    assert set(shown(kept)) <= set(shown(could.meetings.values()))
    assert most is None or len({who for m in gone for who in m.participants}) <= most
    assert violations(given.event, (*could.firm, *kept)) == violations(given.event, could.firm)


def _gone(before: tuple[Meeting, ...], after: tuple[Meeting, ...]) -> list[Meeting]:
    return [meeting for meeting in before if meeting not in after]
