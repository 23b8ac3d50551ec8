"""Who comes, goes, comes later or leaves earlier, in a day of four rounds."""

import pytest

from matchround.changing import apply
from matchround.event import Change, Changes, Participant
from support import change, people, tiny_event


def person_after(who: Participant, *changes: Change, from_round: int = 3) -> Participant:
    """Give the one person of a day of four rounds after changes."""
    event = tiny_event((who,), 4)
    return apply(event, (), Changes(changes=changes), from_round).event.participants[0]


def there(who: Participant) -> list[int]:
    """List the rounds that somebody is available in."""
    return [n for n in (1, 2, 3, 4) if who.is_available(n)]


@pytest.mark.parametrize(
    ("fields", "changes", "rounds"),
    [
        ({}, [("absent", None)], [1, 2]),
        ({"available": (2, 3, 4)}, [("absent", None)], [2]),
        ({"status": "absent"}, [("absent", None)], []),
        ({"status": "absent", "present": (1,)}, [("absent", None)], [1]),
        ({"status": "absent"}, [("back", None)], [3, 4]),
        ({"status": "absent", "present": (1,)}, [("back", None)], [1, 3, 4]),
        ({"status": "absent", "available": (1, 2, 4)}, [("back", None)], [4]),
        ({"available": (1, 4)}, [("back", None)], [1, 4]),
        ({}, [("late", 4)], [1, 2, 4]),
        ({}, [("late", 3)], [1, 2, 3, 4]),
        ({}, [("late", 9)], [1, 2]),
        ({"available": (1, 3, 4)}, [("late", 4)], [1, 4]),
        ({"status": "absent", "present": (2,)}, [("late", 4)], [2, 4]),
        ({}, [("leaves", 4)], [1, 2, 3]),
        ({}, [("leaves", 1)], [1, 2]),
        ({}, [("leaves", 9)], [1, 2, 3, 4]),
        ({"status": "absent", "present": (1,)}, [("leaves", 4)], [1]),
        ({"status": "absent"}, [("leaves", 4), ("back", None)], [3]),
        ({}, [("absent", None), ("back", None)], [1, 2, 3, 4]),
        ({}, [("late", 4), ("absent", None)], [1, 2]),
    ],
)
def test_rounds_in_which_somebody_is_there(
    fields: dict[str, object], changes: list[tuple[str, int | None]], rounds: list[int]
) -> None:
    """Rounds 1 and 2 have been played: they stay as they were, whatever happens."""
    (before,) = people("A", **fields)
    after = person_after(before, *(change(kind, "A", round=n) for kind, n in changes))
    assert there(after) == rounds
    assert [n for n in there(before) if n < 3] == [n for n in there(after) if n < 3]


def test_every_round_is_none() -> None:
    """Who comes in all rounds is available in every round, listed or not."""
    (gone,) = people("A", status="absent", present=(1, 2))
    assert person_after(gone, change("back", "A")).available is None
    (listed,) = people("A", available=(1, 2, 3))
    assert person_after(listed, change("absent", "A")).available == (1, 2, 3)


def test_who_is_absent_keeps_their_wish() -> None:
    """What they could have come to is asked again when they are back."""
    (one,) = people("A", available=(1, 4), checked_in=True)
    gone = person_after(one, change("absent", "A"))
    assert (gone.status.value, gone.available, gone.present) == ("absent", (1, 4), (1,))
    assert not gone.checked_in
    assert person_after(gone, change("back", "A")).present == ()


@pytest.mark.parametrize(
    ("available", "after"), [(None, (3, 4)), ((1, 4), (4,)), ((1, 2), ()), ((3, 4), (3, 4))]
)
def test_a_newcomer_comes_now(
    available: tuple[int, ...] | None, after: tuple[int, ...] | None
) -> None:
    """They were not there for what was played."""
    newcomers = people("N", available=available)
    event = apply(tiny_event("A", 4), (), Changes(newcomers=newcomers), 3).event
    assert event.participants[-1].available == after
    assert [person.id for person in event.participants] == ["A", "N"]


def test_a_newcomer_before_the_first_round_is_there_all_day() -> None:
    """Nothing was played that they have missed."""
    event = apply(tiny_event("A", 4), (), Changes(newcomers=people("N")), 1).event
    assert event.by_id["N"].available is None
