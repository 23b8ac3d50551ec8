"""Eligibility of many pairs at once is the plain definition."""

from hypothesis import given
from hypothesis import strategies as st

from generated_events import small_event
from matchround.matching import PairBlocks, barriers_of
from matchround.matching.eligibility_blocks import EligibilityBlocks


@given(st.integers(0, 100_000))
def test_blocks_agree_with_the_definition(seed: int) -> None:
    """A pair is eligible in the block exactly when it has no barrier."""
    event = small_event(seed)
    barriers, ids = barriers_of(event), [person.id for person in event.players]
    eligible = EligibilityBlocks(event, event.players).block(0, len(ids))
    expected = [[i != j and not barriers(i, j) for j in ids] for i in ids]
    assert eligible.tolist() == expected


@given(st.integers(0, 100_000), st.integers(0, 10), st.integers(0, 10))
def test_a_block_is_rows_of_the_whole(seed: int, one: int, other: int) -> None:
    """However the people are cut into blocks, the answer is the same."""
    blocks = PairBlocks(small_event(seed))
    start, stop = sorted((min(one, len(blocks)), min(other, len(blocks))))
    whole, part = blocks.eligible(0, len(blocks)), blocks.eligible(start, stop)
    assert part.tolist() == whole[start:stop].tolist()
