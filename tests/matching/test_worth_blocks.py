"""The worth of many pairs at once is the plain definition."""

from hypothesis import given
from hypothesis import strategies as st

from generated_events import small_event
from matchround.event import Event, Weights
from matchround.matching import Worth, worth_of
from matchround.matching.worth_blocks import WorthBlocks
from support import people, tiny_event

WEIGHTS = st.builds(
    Weights, **dict.fromkeys(Weights.model_fields, st.sampled_from([0, 1, 7, 30, 999, 1000]))
)


def agree(event: Event) -> list[Worth]:
    """Compare all pairs of all people with the definition, part by part, and return them."""
    everybody = event.participants
    blocks, worth = WorthBlocks(event, everybody), worth_of(event)
    four = blocks.parts(0, len(everybody))
    columns = [numbers.tolist() for numbers in (blocks.mixed(four), *four)]
    found = []
    for i, one in enumerate(everybody):
        for j, other in enumerate(everybody):
            if i != j:
                found.append(Worth(*(column[i][j] for column in columns)))
                assert found[-1] == worth(one.id, other.id)
    return found


@given(st.integers(0, 100_000), WEIGHTS)
def test_blocks_agree_with_the_definition(seed: int, weights: Weights) -> None:
    """Every part and the worth, whatever the weights; all of it 0..1000."""
    event = small_event(seed)
    settings = event.settings.model_copy(update={"weights": weights})
    for worth in agree(event.model_copy(update={"settings": settings})):
        assert all(0 <= number <= 1000 for number in vars(worth).values())


def test_many_topics_are_counted_exactly_too() -> None:
    """17,975 of 33,473: single precision would make 537 of 536.99997."""
    shared = tuple(f"shared {n}" for n in range(719))
    own = tuple(f"own {n}" for n in range(378))
    who = people("A", topics=shared + own) + people("B", topics=shared) + people("C")
    assert agree(tiny_event(who))[0].common_ground == 536


def test_one_block_of_worth_is_rows_of_the_whole() -> None:
    """Wishes and offers of the columns count in a block that they are not rows of."""
    who = people("A", wants=("C",), offers=("x",)) + people("B") + people("C", seeks=("x",))
    blocks = WorthBlocks(tiny_event(who), tiny_event(who).participants)
    last = blocks.parts(2, 3)
    assert last.wish.tolist() == [[600, 0, 0]]
    assert last.exchange.tolist() == [[600, 0, 0]]
