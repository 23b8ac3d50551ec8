"""The table of eligible pairs, and the same in blocks."""

from hypothesis import given
from hypothesis import strategies as st

from generated_events import realistic_event, small_event
from matchround.matching import PairBlocks, barriers_of, eligible_pairs, worth_of
from support import people, tiny_event


@given(st.integers(0, 100_000))
def test_every_eligible_pair_is_listed_once_with_its_worth(seed: int) -> None:
    """Sorted by (a, b), a < b, exactly those without a barrier."""
    event = small_event(seed)
    table, barriers, worth = eligible_pairs(event), barriers_of(event), worth_of(event)
    ids = [person.id for person in table.people]
    pairs = list(zip(table.a.tolist(), table.b.tolist(), strict=True))
    assert table.people == event.players
    assert pairs == [
        (i, j)
        for i in range(len(ids))
        for j in range(i + 1, len(ids))
        if not barriers(ids[i], ids[j])
    ]
    for row, (i, j) in enumerate(pairs):
        assert worth(ids[i], ids[j]).worth == table.worth[row]


def test_table_and_blocks_agree_across_strips() -> None:
    """150 people are three strips; a block of them all has the same pairs and worth."""
    event = realistic_event(150, 6)
    table, blocks = eligible_pairs(event), PairBlocks(event)
    block = blocks.block(0, 150)
    assert len(table) > 1000
    assert block.eligible.sum() == 2 * len(table)
    assert block.eligible[table.a, table.b].all()
    assert (block.worth[table.a, table.b] == table.worth).all()
    assert (block.worth[table.b, table.a] == table.worth).all()
    assert (blocks.block(70, 140).worth == block.worth[70:140])[:, :70].all()


def test_absent_and_standby_people_are_left_out_unless_asked_for() -> None:
    """The players alone, or whom the caller names."""
    who = people("A B") + people("S", role="standby") + people("Z", status="absent")
    event = tiny_event(who)
    assert [person.id for person in eligible_pairs(event).people] == ["A", "B"]
    with_standby = eligible_pairs(event, event.participants[:3])
    assert list(zip(with_standby.a, with_standby.b, strict=True)) == [(0, 1), (0, 2), (1, 2)]


def test_columns_are_as_narrow_as_promised() -> None:
    """18 bytes a pair, also where there is no pair."""
    for event in (tiny_event("A B C"), tiny_event("A"), tiny_event(())):
        table = eligible_pairs(event)
        columns = (table.a, table.b, table.worth, *(table.common_ground, table.exchange))
        assert [column.itemsize for column in (*columns, table.wish, table.reach)] == [
            *(4, 4),
            *(2, 2, 2, 2, 2),
        ]
