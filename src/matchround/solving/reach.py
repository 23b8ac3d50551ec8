"""How far an event can get at most: meetings, and their worth, by a small flow.

The linear relaxation of the choice on its bipartite double cover, as in `network`, but without
the goals in between: what is asked is only how much there is to gain from a change.
"""

import numpy as np
from ortools.graph.python import min_cost_flow  # type: ignore[import-untyped] # compiled, no stubs

from matchround.event import Event, Odd
from matchround.matching import PairTable
from matchround.solving.arrays import Ints
from matchround.solving.rooms import Reach, Wanted, rooms_of

SOURCE, SINK = 0, 1


def reach_of(event: Event, pairs: PairTable, wanted: Wanted) -> Reach:
    """Bound what an event can reach with these pairs, which are all that are eligible.

    Of a person's meetings only as many as are wanted count.
    """
    most = np.array([event.most_meetings(person) for person in pairs.people], np.int64)
    counted = np.array([wanted.get(person.id, 0) for person in pairs.people], np.int64)
    ends = set(np.concatenate([pairs.a, pairs.b]).tolist())
    able = [person for place, person in enumerate(pairs.people) if place in ends]
    room = sum(room.met(Odd.SIT_OUT) for room in rooms_of(event, able))
    first = np.minimum(most, counted)
    nothing = np.zeros(len(pairs), np.int64)
    twice = _flow(pairs, (first, most - first), nothing, 1, room)
    places = 2 * (twice // 4) if (first == most).all() else twice // 2
    worth = _flow(pairs, (first, most - first), pairs.worth.astype(np.int64), 0, room) // 2
    return Reach(places, worth)


def _flow(pairs: PairTable, slots: tuple[Ints, Ints], worth: Ints, counts: int, supply: int) -> int:
    """Give twice the most that pairs and slots (first, further ones of each person) can count."""
    people = len(pairs.people)
    left, right = np.arange(people) + 2, np.arange(people) + 2 + people
    source, sink, none = left * 0 + SOURCE, left * 0 + SINK, left * 0
    a, b = pairs.a.astype(np.int64), pairs.b.astype(np.int64)
    tail = np.concatenate([left[a], left[b], source, source, right, right, [SOURCE]])
    head = np.concatenate([right[b], right[a], left, left, sink, sink, [SINK]])
    capacity = np.concatenate([a * 0 + 1, b * 0 + 1, *slots, *slots, [supply]])
    cost = np.concatenate([-worth, -worth, none - counts, none, none - counts, none, [0]])
    solver = min_cost_flow.SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(tail, head, capacity, cost)
    solver.set_node_supply(SOURCE, supply)
    solver.set_node_supply(SINK, -supply)
    if solver.solve() != solver.OPTIMAL:  # pragma: no cover -- the bypass makes every one feasible
        raise AssertionError
    return -int(solver.optimal_cost())
