"""How much of a b-matching's weight k disjoint matchings hold: choosing and rounds by themselves.

`python benchmarks/k_matchings.py` imitates instances of the literature on k disjoint matchings
(Hanauer, Henzinger, Schmid, Trummer: Fast and Heavy Disjoint Weighted Matchings, 2022): random
graphs of 1,024 nodes and 8,000 edges of random weight, k = 4 and 8. At most k edges of a node, of
the largest weight, are a b-matching; its relaxation bounds what k disjoint matchings can hold.
Writes docs/benchmarks/k-matchings.md.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter

import numpy as np

from matchround.event import CrossSector, Event, Participant, Round, Settings, Table
from matchround.files import write_atomically
from matchround.solving.arrays import Ints
from matchround.solving.choose import Targets, choose_for
from matchround.solving.flow import ChoiceFlow, Multipliers
from matchround.solving.flow_bounds import FlowBound
from matchround.solving.kempe import put_into_rounds
from matchround.solving.limits import Limits
from matchround.solving.problem import Problem, problem_of
from matchround.solving.stages import Stage
from measuring.machine import ROOT, in_words, machine
from reporting.numbers import seconds

NODES, EDGES, HEAVIEST = 1_024, 8_000, 1_000
MATCHINGS = (4, 8)

HEAD = """# k disjoint matchings

Made by `python benchmarks/k_matchings.py`; do not edit. Random graphs of {nodes:,} nodes and
{edges:,} edges, weights 1 to {heaviest:,}. *limit*: the weight of the heaviest fractional
b-matching with b = k, which no k disjoint matchings pass. *chosen*: the edges that matchround
chooses; *held*: those that get a matching (a round). Measured on {machine}.

| graph | k | limit | chosen | held | held of the limit | edges without a matching | time |
|---|--:|--:|--:|--:|--:|--:|--:|"""


@dataclass(frozen=True, eq=False)
class Graph:
    """Edges between people: positions a < b in `people`, sorted, with their weight."""

    people: tuple[Participant, ...]
    a: Ints
    b: Ints
    worth: Ints


@dataclass(frozen=True)
class Outcome:
    """Weights: the limit, of the chosen edges, of those held; and how many edges were left."""

    limit: int
    chosen: int
    held: int
    left: int
    seconds: float


def random_graph(nodes: int, edges: int, seed: int) -> Graph:
    """Draw so many different edges, each as likely as any other, with weights 1..HEAVIEST."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same graph
    people = tuple(Participant(id=f"N{n:04d}", name=f"Node {n}") for n in range(nodes))
    ends: set[tuple[int, int]] = set()
    while len(ends) < edges:
        low, high = sorted((draw.randrange(nodes), draw.randrange(nodes)))
        if low != high:
            ends.add((low, high))
    a, b = np.array(sorted(ends), np.int64).T
    return Graph(people, a, b, np.array([draw.randint(1, HEAVIEST) for _ in a], np.int64))


def solve(graph: Graph, matchings: int) -> Outcome:
    """Choose edges of the largest weight, at most `matchings` a node, and put them into rounds."""
    start = perf_counter()
    problem, limits = problem_of(_event(graph, matchings), graph), Limits()
    targets = Targets((Stage("promises", 0, 0),), _heaviest(problem))
    chosen, _ = choose_for(problem, targets, limits)
    rounds = put_into_rounds(problem, chosen, seed=limits.seed)
    return Outcome(
        limit=targets.worth.bound,
        chosen=int(problem.worth[chosen].sum()),
        held=int(problem.worth[list(rounds)].sum()),
        left=len(chosen) - len(rounds),
        seconds=perf_counter() - start,
    )


def _event(graph: Graph, rounds: int) -> Event:
    """Let everybody meet whom the edges say, a round for each matching, with tables for all."""
    return Event(
        participants=graph.people,
        rounds=tuple(Round(number=n + 1) for n in range(rounds)),
        tables=tuple(Table(name=str(n + 1)) for n in range(len(graph.people) // 2)),
        settings=Settings(cross_sector=CrossSector.OFF, breadth=False),
    )


def _heaviest(problem: Problem) -> FlowBound:
    """Bound the weight alone: no other goal stands before it."""
    flow = ChoiceFlow(problem).best(Multipliers(worth=1), 2 * int(problem.room.sum()))
    return FlowBound(flow.total // 2, flow.total, flow)


def _lines(graphs: int) -> Iterator[str]:
    for seed in range(1, graphs + 1):
        graph = random_graph(NODES, EDGES, seed)
        for k in MATCHINGS:
            found = solve(graph, k)
            weights = f"{found.limit:,} | {found.chosen:,} | {found.held:,}"
            share = f"{100 * found.held / found.limit:.3f} %"
            rest = f"{share} | {found.left} | {seconds(found.seconds)}"
            yield f"| {seed} | {k} | {weights} | {rest} |"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure random graphs, print the table and write it."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--graphs", type=int, default=3, help="of seeds 1, 2, ...")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "benchmarks")
    given = parser.parse_args(arguments)
    host = in_words(machine())
    lines = [HEAD.format(nodes=NODES, edges=EDGES, heaviest=HEAVIEST, machine=host)]
    print(lines[0])
    for line in _lines(given.graphs):
        print(line, flush=True)
        lines.append(line)
    given.out.mkdir(parents=True, exist_ok=True)
    write_atomically(given.out / "k-matchings.md", ("\n".join(lines) + "\n").encode())


if __name__ == "__main__":
    main()
