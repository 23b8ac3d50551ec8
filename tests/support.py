"""Builders of tiny, named events: what a test's numbers are worked out on by hand."""

from collections.abc import Sequence
from datetime import UTC, datetime

from matchround.event import (
    Change,
    Coded,
    Event,
    Goal,
    Meeting,
    Participant,
    Plan,
    Round,
    RuledPair,
    SitOut,
    Table,
)
from matchround.rules import goal_values, sit_outs, violations

MOMENT = datetime(2027, 3, 4, 9, 5, tzinfo=UTC)


def people(ids: str, **fields: object) -> tuple[Participant, ...]:
    """Make one participant per word of `ids`, each of an organisation of their own.

    `fields` go to every one of them: `people("A B", sector="public") + people("C")`.
    """
    return tuple(
        Participant.model_validate(
            {"id": i, "name": f"Person {i}", "organisation": f"Organisation {i}", **fields}
        )
        for i in ids.split()
    )


def rounds(count: int, **fields: object) -> tuple[Round, ...]:
    """Make rounds 1..count, alike; without a clock unless `fields` say so."""
    return tuple(Round.model_validate({"number": n + 1, **fields}) for n in range(count))


def tables(names: str, **fields: object) -> tuple[Table, ...]:
    """Make one table per word of `names`, alike."""
    return tuple(Table.model_validate({"name": name, **fields}) for name in names.split())


def ruled(a: str, b: str, rule: str = "must meet", **fields: object) -> RuledPair:
    """Make a row of the Pairs sheet."""
    return RuledPair.model_validate({"a": a, "b": b, "rule": rule, **fields})


def tiny_event(
    who: str | Sequence[Participant],
    rounds_: int | Sequence[Round] = 2,
    tables_: int | Sequence[Table] = 2,
    pairs: Sequence[RuledPair] = (),
    **settings: object,
) -> Event:
    """Make an event: `who` by ids or as people, rounds and tables by number or in full.

    Tables are named "1", "2", ... Cross-sector is off unless `settings` say otherwise.
    """
    programme = rounds(rounds_) if isinstance(rounds_, int) else rounds_
    if isinstance(tables_, int):
        tables_ = tables(" ".join(str(n + 1) for n in range(tables_)))
    return Event.model_validate(
        {
            "participants": people(who) if isinstance(who, str) else tuple(who),
            "rounds": tuple(programme),
            "tables": tuple(tables_),
            "pairs": tuple(pairs),
            "settings": {"cross_sector": "off", **settings},
        }
    )


def meet(round_: int, table: str | int, *who: str, **fields: object) -> Meeting:
    """Make a meeting of these ids (sorted here) in that round at that table."""
    return Meeting.model_validate(
        {"round": round_, "table": str(table), "participants": tuple(sorted(who)), **fields}
    )


def change(kind: str, who: str = "", **fields: object) -> Change:
    """Make one thing that changed on the day."""
    return Change.model_validate({"kind": kind, "who": who, **fields})


def broken(event: Event, *meetings: Meeting) -> list[str]:
    """List the codes of the rules that these meetings break."""
    return [violation.rule for violation in violations(event, meetings)]


def plan_of(event: Event, *meetings: Meeting, **fields: object) -> Plan:
    """Make a plan that states its goals and sit-outs as they are, each goal as proved."""
    goals = tuple(
        Goal(name=name, value=value, bound=value, proved=True)
        for name, value in goal_values(event, meetings).items()
    )
    sitting = tuple(
        SitOut(round=number, participant=who, why=Coded(code="no_partner_left"))
        for number, who in sit_outs(event, meetings)
    )
    return Plan.model_validate(
        {
            "created": MOMENT,
            "event": event,
            "meetings": meetings,
            "sit_outs": sitting,
            "goals": goals,
            "seed": 1,
            **fields,
        }
    )
