"""The network: mirrored arcs, least squares of sit-outs, and breadth by nested nodes."""

import numpy as np
import pytest

from generated_events import realistic_event
from matchround.solving.network import SINK, SOURCE, network
from small_problems import problem, problem_beside
from support import meet, people, tiny_event

TWO_OF_ONE = people("A", sector="x") + people("B C", sector="y", organisation="one")
"""A may meet B or C, two colleagues."""


def test_without_breadth() -> None:
    """Two nodes a person, two arcs a pair, and a unit arc for each meeting on either side."""
    arcs = network(problem(tiny_event("A B C", 2)), breadth=False)
    assert arcs.nodes == 2 + 2 * 3
    assert (arcs.pair >= 0).sum() == 2 * 3
    assert ((arcs.tail == SOURCE).sum(), (arcs.head == SINK).sum()) == (6, 6)
    assert arcs.groups is None
    assert not arcs.breadth.any()


def test_a_persons_meetings_gain_less_and_less() -> None:
    """Three rounds: the first meeting takes 9 - 4 off the squares, then 4 - 1, then 1."""
    arcs = network(problem(tiny_event("A B", 3)), breadth=False)
    of_first = (arcs.tail == SOURCE) & (arcs.head == 2)
    assert sorted(arcs.fairness[of_first], reverse=True) == [5, 3, 1]
    assert (arcs.capacity[of_first] == 1).all()


def test_sit_outs_that_nothing_can_spare() -> None:
    """C missed one of four rounds: the first of three meetings takes 16 - 9 off, A's 9 - 4."""
    event = tiny_event("A B C", 4, 1)
    prepared = problem_beside(event, (meet(1, 1, "A", "B"),), 2)
    arcs = network(prepared, breadth=False)
    gains = {
        person.id: sorted(arcs.fairness[(arcs.tail == SOURCE) & (arcs.head == 2 + place)].tolist())
        for place, person in enumerate(prepared.people)
    }
    assert gains == {"A": [1, 3, 5], "B": [1, 3, 5], "C": [3, 5, 7]}


def test_the_right_side_mirrors_the_left() -> None:
    """Every arc has its image with the same gains, run through the other way."""
    arcs = network(problem(realistic_event(20, 3)), breadth=True)

    def image(node: int) -> int:
        if node in {SOURCE, SINK}:
            return SINK + SOURCE - node
        return node + arcs.mirror if node < 2 + arcs.mirror else node - arcs.mirror

    columns = (arcs.tail, arcs.head, arcs.capacity, arcs.fairness, arcs.breadth, arcs.pair)
    rows = sorted(tuple(int(x) for x in row) for row in zip(*columns, strict=True))
    assert rows == sorted((image(head), image(tail), *rest) for tail, head, *rest in rows)


def test_pair_arcs_are_in_the_same_order_twice() -> None:
    """The halves of a pair stand at the same place of both halves of the pair arcs."""
    arcs = network(problem(realistic_event(20, 3)), breadth=True)
    first, second = np.split(arcs.pair[arcs.pair >= 0], 2)
    assert (first == second).all()


@pytest.mark.parametrize(("partners", "gain"), [("B", 2), ("BC", 2)])
def test_breadth_of_two_colleagues(partners: str, gain: int) -> None:
    """The first colleague brings A a new sector and organisation, the second neither."""
    arcs = network(problem(tiny_event(TWO_OF_ONE, 2)), breadth=True)
    groups = arcs.groups
    assert groups is not None
    assert len(groups.wide_node) == 1  # of A for "one"; B and C have one pair each with A
    sector = groups.node[groups.person == 0][0]
    into_sector = np.flatnonzero(arcs.head == sector)
    into_organisation = np.flatnonzero(arcs.head == groups.wide_node[0])
    units = np.zeros(len(arcs), np.int64)
    for arcs_into in (into_sector, into_organisation):
        best_first = arcs_into[np.argsort(-arcs.breadth[arcs_into], kind="stable")]
        units[best_first[: len(partners)]] = 1
    assert int((units * arcs.breadth).sum()) == gain


def test_what_has_been_met_adds_no_breadth() -> None:
    """A met D, of B and C's sector and organisation: to A they bring nothing, A to them both."""
    who = (*TWO_OF_ONE, *people("D", sector="y", organisation="one"))
    met = problem_beside(tiny_event(who, 3, 1), (meet(1, 1, "A", "D"),), 2)
    arcs, groups = network(met, breadth=True), network(met, breadth=True).groups
    assert groups is not None
    assert met.people[0].id == "A"
    assert not arcs.breadth[np.isin(arcs.head, groups.node[groups.person == 0])].any()
    assert len(groups.wide_node) == 0
    theirs = arcs.breadth[np.isin(arcs.head, groups.node[groups.person > 0])]
    assert theirs.sum() == 2  # A's sector to B and to C
    assert arcs.breadth[arcs.pair >= 0].tolist() == [1] * 4  # and A's organisation


def test_no_organisation_adds_no_breadth() -> None:
    """People of no organisation and no sector bring nobody anything new."""
    nobody = people("A B C", organisation="", sector="")
    assert not network(problem(tiny_event(nobody)), breadth=True).breadth.any()


@pytest.mark.parametrize("breadth", [False, True])
def test_every_pair_is_on_a_way_through(breadth: bool) -> None:  # noqa: FBT001 -- both networks
    """All nodes but the two ends have arcs in and out."""
    arcs = network(problem(realistic_event(20, 3)), breadth=breadth)
    assert set(arcs.tail.tolist()) | {SINK} == set(range(arcs.nodes))
    assert set(arcs.head.tolist()) | {SOURCE} == set(range(arcs.nodes))
