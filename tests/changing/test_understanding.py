"""Changes understood, all at once."""

import pytest

from changing.asking import K, ask, changes, codes, plan, said
from matchround.changing import Asked, apply
from matchround.event import ChangeKind


def test_everything_wrong_is_told_at_once() -> None:
    """In the order in which it was asked for."""
    found = codes(
        Asked(K.ABSENT, "Ove"),
        Asked(K.LATE, "P001", round="9"),
        Asked(K.WALK_IN, value=""),
        Asked(K.CLOSE_TABLE, value="9"),
        Asked(K.DELAY, value="x"),
        Asked(K.BACK, "P001"),
    )
    assert found == [
        "fault change.who_nobody",
        "fault change.round_unknown",
        "fault change.walk_in_no_name",
        "fault change.table_unknown",
        "fault change.delay_not_minutes",
        "fault change.already_coming",
    ]


def test_faults_are_told_from_warnings() -> None:
    """Only faults stop."""
    found = ask(Asked(K.ABSENT, "Ove"), Asked(K.LOCK, "P004"))
    assert [f.code for f in found.faults] == ["change.who_nobody"]
    assert said(found) == ["fault change.who_nobody", "warning change.lock_nothing"]


def test_a_whole_day_of_changes_can_be_applied() -> None:
    """What is understood is what is applied."""
    before = plan()
    found = ask(
        Asked(K.ABSENT, "P001"),
        Asked(K.BACK, "P006", round="3"),
        Asked(K.LEAVES, "P003", round="4"),
        Asked(K.WALK_IN, value="Gun Åberg; Vatten; public"),
        Asked(K.SUBSTITUTE, "P002", other="Ove Strand"),
        Asked(K.CLOSE_TABLE, value="1", round="3"),
        Asked(K.CANCEL_ROUND, round="2"),
        Asked(K.ADD_ROUND),
        Asked(K.DELAY, value="5"),
        on=before,
    )
    assert found.faults == ()
    event = apply(before.event, before.meetings, found.changes, 2).event
    assert event.round_numbers == (1, 3, 4, 5)
    assert not event.by_id["P001"].is_available(3)
    assert [n for n in (1, 3, 4, 5) if event.by_id["P007"].is_available(n)] == [3, 4, 5]
    assert event.by_id["P008"].organisation == "Umeå kommun"
    assert [n for n in (1, 3, 4, 5) if event.by_id["P006"].is_available(n)] == [1, 3, 4, 5]


def test_nothing_asked_for_is_nothing_changed() -> None:
    """And nothing to say."""
    found = ask()
    assert (changes(found), found.findings) == ([], ())


@pytest.mark.parametrize("kind", ["registered", "cancelled", "corrected"])
def test_what_a_registration_changes_is_not_asked_for(kind: str) -> None:
    """Nobody can ask for it by an option or a sheet."""
    with pytest.raises(KeyError):
        ask(Asked(ChangeKind(kind), "P001"))
