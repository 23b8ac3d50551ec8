"""Rounds opened again: the fewest people changed, proved where the rounds are searched alone."""

import pytest

from generated_changes import Situation, tight_situation
from matchround.event import Meeting
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


def _kept(kept: Kept) -> tuple[list[str], int]:
    return shown(kept.meetings), kept.bound


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
    assert _kept(reopened(LONG, {0: 4}, 3).alone()) == ([], 4)


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
    kept = reopened(TWO_ROUNDS, {0: 3}).together({0: 3, 1: 2})
    assert shown(kept.meetings) == ["1 EF 2", "2 EG 1", "2 FH 2"]
    assert kept.bound == 2
    assert shown(reopened(TWO_ROUNDS, {0: 3}).beside_others()) == shown(kept.meetings)


LATE = {"available": (2,)}
GAP = day(
    tiny_event((*people("A B C D"), *people("E F", **LATE)), 2, 2, only("AB AC BD EF", 2).pairs),
    *(meet(1, 1, "A", "B"), meet(2, 1, "E", "F"), meet(2, 2, "A", "C")),
)
"""A and C, whom round 1 would need, meet in round 2, in which E and F are there as well."""


def test_the_gaps_of_other_rounds() -> None:
    """A, C and B, D could fill round 1, but A and C stay in round 2, which is not opened."""
    assert _kept(reopened(GAP, {0: 2}).alone()) == (["2 AC 2", "2 EF 1"], 2)
    assert _kept(reopened(GAP, {0: 2}).together({0: 2, 1: 2})) == ([], 0)
    assert shown(reopened(GAP, {0: 2}).together({0: 1, 1: 2}).meetings) == [
        *("1 AB 1", "2 AC 2", "2 EF 1")
    ]


def test_nothing_to_open() -> None:
    """Everything stays."""
    everything = ["1 AB 1", "1 EF 2", "2 EG 1", "2 FH 2"]
    assert shown(reopened(TWO_ROUNDS, {}).beside_others()) == everything


def test_promises_first() -> None:
    """A and C are to meet in this round: A and B give theirs up, C and D too."""
    event = tiny_event("A B C D E F", 1, 3, [ruled("A", "C", when=(1,))])
    before = day(event, *(meet(1, n + 1, *p) for n, p in enumerate(("AB", "CD", "EF"))))
    assert shown(reopened(before, {0: 3}).beside_others()) == ["1 EF 3"]


def test_too_many_pairs_to_prove(monkeypatch: pytest.MonkeyPatch) -> None:
    """Then nothing is searched, and nothing said of how few must be changed."""
    monkeypatch.setattr(reopening, "MOST_PROVED", 4)
    assert _kept(reopened(THREE, {0: 4}).alone()) == ([], 0)
    assert _kept(reopened(THREE, {0: 4}).together({0: 4})) == ([], 0)
    monkeypatch.setattr(reopening, "MOST_PROVED", 5)
    assert _kept(reopened(THREE, {0: 4}).alone()) == (["1 EF 2"], 2)


def test_no_effort_left() -> None:
    """What stays may then be everything, but is always something that could."""
    kept = reopened(LONG, {0: 4}, limits=Limits(effort=0.0)).alone()
    assert set(shown(kept.meetings)) <= {"1 AB 1", "1 EF 2", "1 GH 3"}
    assert kept.bound <= 4


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
    _check(given, could, kept.meetings or tuple(could.meetings.values()), most)
    beside = reopened(before, opened, most).beside_others()
    _check(given, could, beside, most)


def _check(given: Situation, could: Staying, kept: tuple[Meeting, ...], most: int | None) -> None:
    gone = _gone(tuple(could.meetings.values()), kept)
    assert set(shown(kept)) <= set(shown(could.meetings.values()))
    assert most is None or len({who for m in gone for who in m.participants}) <= most
    assert violations(given.event, (*could.firm, *kept)) == violations(given.event, could.firm)


def _gone(before: tuple[Meeting, ...], after: tuple[Meeting, ...]) -> list[Meeting]:
    return [meeting for meeting in before if meeting not in after]
