"""Reduced costs of pairs that a flow did not know: column pricing (Gilmore and Gomory 1961)."""

from typing import NamedTuple

import numpy as np

from matchround.solving.arrays import Bools, Ints
from matchround.solving.flow import Flow
from matchround.solving.problem import Problem


class Combos(NamedTuple):
    """The different (sector, organisation) that people have, and which is whose."""

    sector: Ints
    organisation: Ints
    of_person: Ints


def combos_of(problem: Problem) -> Combos:
    """List the combinations of sector and organisation."""
    both = np.stack([problem.sector, problem.organisation], axis=1)
    different, of_person = np.unique(both, axis=0, return_inverse=True)
    return Combos(different[:, 0], different[:, 1], of_person.ravel())


class Prices:
    """What meeting somebody of a combination costs each person, by a flow's potentials.

    A pair may be worth taking in when twice its worth is more than both people's prices of each
    other. Nodes that the flow lacks get the potential that their first unit would give them.
    """

    def __init__(self, problem: Problem, combos: Combos, flow: Flow) -> None:
        self._problem = problem
        self._combos = combos
        self._flow = flow
        self._sectors = self._by_sector()

    def of(self, start: int, stop: int) -> tuple[Ints, Ints]:
        """Prices of people start..stop-1: what they ask of everybody, and everybody of them.

        Both are rows x people, to be added up.
        """
        people = np.arange(len(self._problem.people))
        rows = people[start:stop]
        combos, of_rows = np.unique(self._combos.of_person[rows], return_inverse=True)
        every = np.arange(len(self._combos.sector))
        asked = self._table(rows, every)[:, self._combos.of_person]
        given = self._table(people, combos)[:, of_rows.ravel()].T
        return asked, given

    def _by_sector(self) -> Ints:
        """People x (sectors, the last for none): price before the organisation counts."""
        problem, potential, arcs = self._problem, self._flow.potential, self._flow.arcs
        left = np.arange(len(problem.people)) + 2
        direct = potential[left] - potential[left + arcs.mirror]
        sectors = np.arange(int(problem.sector.max(initial=-1)) + 2)
        sectors[-1] = -1
        new = problem.sectors.is_new(np.arange(len(left))[:, None], sectors)
        table: Ints = direct[:, None] - 2 * self._flow.multipliers.breadth * new
        if arcs.groups is not None:
            node = arcs.groups.node
            known = potential[node] - potential[node + arcs.mirror]
            table[arcs.groups.person, arcs.groups.sector] = known
        return table

    def _table(self, people: Ints, combos: Ints) -> Ints:
        """People x combinations: the price of meeting somebody of each."""
        problem, arcs = self._problem, self._flow.arcs
        sector, organisation = self._combos.sector[combos], self._combos.organisation[combos]
        new = problem.organisations.is_new(people[:, None], organisation)
        table: Ints = self._sectors[people][:, sector]
        table -= 2 * self._flow.multipliers.breadth * new
        groups = arcs.groups
        if groups is not None:
            rows, columns, known = self._wide(people, combos)
            potential, node = self._flow.potential, groups.wide_node[known]
            table[rows, columns] = potential[node] - potential[node + arcs.mirror]
        return table

    def _wide(self, people: Ints, combos: Ints) -> tuple[Ints, Ints, Bools]:
        """Where in a table of people and combinations the organisations' own nodes are."""
        groups = self._flow.arcs.groups
        assert groups is not None  # noqa: S101 -- only asked where there are some
        row_of = np.full(len(self._problem.people), -1)
        row_of[people] = np.arange(len(people))
        width = int(self._problem.organisation.max(initial=0)) + 2
        keys = self._combos.sector[combos] * width + self._combos.organisation[combos]
        order = np.argsort(keys)
        wanted = groups.wide_sector * width + groups.wide_organisation
        spot = np.minimum(np.searchsorted(keys[order], wanted), len(keys) - 1)
        known: Bools = (keys[order][spot] == wanted) & (row_of[groups.wide_person] >= 0)
        return row_of[groups.wide_person[known]], order[spot[known]], known
