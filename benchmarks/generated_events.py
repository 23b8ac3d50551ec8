"""The one generator of events, for tests and benchmarks. Everything follows from the seed.

`python benchmarks/generated_events.py 300 10 --seed 1 --out file.xlsx` writes a workbook.
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from random import Random

from generated_small import small_event
from generated_workbook import write_workbook
from matchround.event import Event, Participant, Round, Settings, Table

__all__ = ["USUAL", "Shape", "main", "realistic_event", "small_event"]

SECTORS = {
    "municipality": 35,
    "business": 25,
    "association": 15,
    "region": 12,
    "research": 8,
    "citizens": 5,
}
"""Names of the sectors and their share of the people, in per cent."""

TOPICS = (
    "energy",
    "transport",
    "buildings",
    "food",
    "circular economy",
    "waste",
    "water",
    "forests",
    "biodiversity",
    "procurement",
    "finance",
    "education",
    "behaviour",
    "digital tools",
    "data",
    "solar power",
    "wind power",
    "heating",
    "cycling",
    "logistics",
    "textiles",
    "climate adaptation",
    "volunteering",
    "health",
    "culture",
)
"""Topics, most popular first."""

_POPULARITY = tuple(accumulate((rank + 1) ** -0.8 for rank in range(len(TOPICS))))
_ORGANISATION_SIZES = (1, 1, 1, 2, 2, 3, 4, 6)
_GATHERING = 12
_DEFAULTS = Settings()


@dataclass(frozen=True)
class Shape:
    """What a realistic event is like beside its size; shares are of the people, 0..1.

    `wishes`: who names somebody they want to meet. `met`: who was at an earlier gathering of
    about twelve. `exchange`: who offers and seeks something. `needs`: who needs a step-free
    table (a quarter of the tables, at least one, are). `hosts`: who keeps a table. `tables`:
    how many, None for as many as can be used. `settings` are those of the event.
    """

    wishes: float = 0.05
    met: float = 0.3
    exchange: float = 0.5
    needs: float = 0.0
    hosts: float = 0.0
    tables: int | None = None
    settings: Settings = _DEFAULTS


USUAL = Shape()


def realistic_event(
    people: int, rounds: int, seed: int = 1, partial: float = 0.1, shape: Shape = USUAL
) -> Event:
    """Make an event as organisers have them: skewed sectors, small organisations, few topics.

    `partial` is the share of the people, 0..1, who come late or leave early.
    """
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    tables = _tables(people // 2 if shape.tables is None else shape.tables, shape)
    participants = []
    for number, home in enumerate(_organisations(draw, people)):
        name = {"id": f"P{number + 1:05d}", "name": f"Person {number + 1}"}
        name["surname"] = str(number + 1)
        more = _interests(draw, shape) | _presence(draw, rounds, partial)
        more |= _history(draw, people, shape) | _wish(draw, number, people, shape)
        more |= _place(draw, tables, shape)
        participants.append(Participant.model_validate(name | home | more))
    return Event(
        participants=tuple(participants),
        rounds=tuple(Round(number=n + 1) for n in range(rounds)),
        tables=tables,
        settings=shape.settings,
    )


def _organisations(draw: Random, people: int) -> list[dict[str, str]]:
    """Give everybody an organisation of 1 to 6 people and its sector, in mixed order."""
    names, shares = tuple(SECTORS), tuple(SECTORS.values())
    homes: list[dict[str, str]] = []
    number = 0
    while len(homes) < people:
        number += 1
        sector = draw.choices(names, shares)[0]
        home = {"organisation": f"Organisation {number}", "sector": sector}
        homes += [home] * draw.choice(_ORGANISATION_SIZES)
    del homes[people:]
    draw.shuffle(homes)
    return homes


def _some_topics(draw: Random, count: int) -> tuple[str, ...]:
    chosen: dict[str, None] = {}
    while len(chosen) < count:
        chosen[draw.choices(TOPICS, cum_weights=_POPULARITY)[0]] = None
    return tuple(chosen)


def _interests(draw: Random, shape: Shape) -> dict[str, object]:
    topics = _some_topics(draw, draw.randint(3, 5))
    if draw.random() >= shape.exchange:
        return {"topics": topics}
    return {"topics": topics, "offers": topics[:1], "seeks": _some_topics(draw, 1)}


def _presence(draw: Random, rounds: int, partial: float) -> dict[str, object]:
    if rounds < 2 or draw.random() >= partial:  # noqa: PLR2004 -- one round cannot be cut short
        return {}
    missed = draw.randint(1, max(1, rounds // 2))
    late = draw.random() < 0.5  # noqa: PLR2004 -- as many come late as leave early
    first, last = (missed + 1, rounds) if late else (1, rounds - missed)
    return {"available": tuple(range(first, last + 1))}


def _history(draw: Random, people: int, shape: Shape) -> dict[str, object]:
    if draw.random() >= shape.met:
        return {}
    gatherings = max(1, round(people * shape.met / _GATHERING))
    return {"met_at": (f"Gathering {draw.randint(1, gatherings)}",)}


def _wish(draw: Random, number: int, people: int, shape: Shape) -> dict[str, object]:
    wanted = draw.randrange(people)
    if draw.random() >= shape.wishes or wanted == number:
        return {}
    return {"wants": (f"P{wanted + 1:05d}",)}


def _tables(count: int, shape: Shape) -> tuple[Table, ...]:
    step_free = max(1, count // 4) if shape.needs else 0
    return tuple(
        Table(name=str(n + 1), features=("step-free",) if n < step_free else ())
        for n in range(count)
    )


def _place(draw: Random, tables: Sequence[Table], shape: Shape) -> dict[str, object]:
    if draw.random() < shape.needs:
        return {"needs": ("step-free",)}
    if draw.random() < shape.hosts:
        return {"role": "host", "table": draw.choice(tables).name}
    return {}


def main(arguments: Sequence[str] | None = None) -> None:
    """Write a realistic event as a workbook that matchround reads."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("people", type=int)
    parser.add_argument("rounds", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--partial", type=float, default=0.1, help="share who come late or leave")
    parser.add_argument("--out", type=Path, required=True, help="a file ending in .xlsx or .csv")
    given = parser.parse_args(arguments)
    event = realistic_event(given.people, given.rounds, given.seed, given.partial)
    print(write_workbook(event, given.out))


if __name__ == "__main__":
    main()
