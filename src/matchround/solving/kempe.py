"""Put chosen pairs into rounds: edge colouring by Kempe chains.

People are nodes, pairs edges, rounds colours (Kempe chains as in Misra and Gries 1992, with
lists of allowed colours and limits per colour). A pair that fits nowhere evicts what stands in
its way, with a tabu on going back (Hertz and de Werra 1987).
"""

from collections import deque
from random import Random

import numpy as np

from matchround.solving.arrays import Pairs
from matchround.solving.colouring import Colouring
from matchround.solving.problem import Problem
from matchround.solving.rounds_model import Rounds

EVICTIONS = 400
"""Evictions per pair left over, at most."""

TABU = 12
"""For how many evictions a pair may not go back to the round that it was evicted from."""


SURPRISE, WILD = 0.03, 3.0
"""How often, and how far, chance outweighs evicting few: else the search can stay in two rounds."""


def put_into_rounds(
    problem: Problem, chosen: Pairs, fixed: Rounds | None = None, seed: int = 1
) -> Rounds:
    """Give a round to as many of the chosen pairs as it finds one for.

    `fixed` pairs keep their round. Pairs with the fewest allowed rounds come first.
    """
    colouring = Colouring(problem, fixed or {})
    rest = [int(pair) for pair in chosen if int(pair) not in colouring.round_of]
    freedom = problem.allowed.sum(axis=1)
    rest.sort(key=lambda pair: (int(freedom[pair]), pair))
    left = [pair for pair in rest if not insert(colouring, pair)]
    return _evict(colouring, left, Random(seed)) if left else dict(colouring.round_of)  # noqa: S311 -- no secret, only reproducible ties


def insert(colouring: Colouring, pair: int) -> bool:
    """Place a pair directly, by making room in a full round, or by a Kempe chain."""
    return (
        colouring.place_directly(pair)
        or colouring.place_by_relief(pair)
        or colouring.place_by_chain(pair)
    )


def _evict(colouring: Colouring, left: list[int], draw: Random) -> Rounds:
    """Insert by force, and insert again what was evicted; keep the best seen."""
    queue, tabu = deque(left), dict[tuple[int, int], int]()
    best, fewest = dict(colouring.round_of), len(queue)
    for step in range(EVICTIONS * (len(left) + 25)):
        pair = queue.popleft()
        if not insert(colouring, pair):
            queue.extend(_force(colouring, pair, step, tabu, draw))
        if len(queue) < fewest:
            best, fewest = dict(colouring.round_of), len(queue)
        if not queue:
            break
    return best


def _force(
    colouring: Colouring, pair: int, step: int, tabu: dict[tuple[int, int], int], draw: Random
) -> list[int]:
    """Put the pair where it evicts few; give what was evicted (the pair itself if none can)."""
    options = []
    spread = WILD if draw.random() < SURPRISE else 1.0
    for r in np.flatnonzero(colouring.problem.allowed[pair]).tolist():
        blockers = colouring.blockers(pair, r, draw)
        if blockers is not None and tabu.get((pair, r), -1) < step:
            options.append((len(blockers) + spread * draw.random(), r, blockers))
    if not options:
        return [pair]
    _, r, blockers = min(options)
    for other in blockers:
        tabu[other, colouring.round_of[other]] = step + TABU
        colouring.lift(other)
    colouring.place(pair, r)
    return blockers
