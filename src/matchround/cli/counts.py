"""The size of an event and of a plan: labels with numbers, in the order they are read."""

from collections import Counter

from matchround.event import Event, Plan
from matchround.wording import clock_text, number_text, plural, text

Rows = list[tuple[str, str]]


def counts_of_event(event: Event, language: str) -> Rows:
    """Count people, rounds and tables."""
    return [
        (text("count.people", language), _people(event, language)),
        (text("count.rounds", language), _rounds(event, language)),
        (text("count.tables", language), number_text(len(event.tables), language)),
    ]


def counts_of_plan(plan: Plan, language: str) -> Rows:
    """Count what the event holds, and the meetings and sit-outs of its plan."""
    return [
        *counts_of_event(plan.event, language),
        (text("count.meetings", language), number_text(len(plan.meetings), language)),
        (text("count.sit_outs", language), _sit_outs(plan, language)),
    ]


def _people(event: Event, language: str) -> str:
    organisations = {person.organisation for person in event.players} - {""}
    sectors = {person.sector for person in event.players} - {""}
    return text(
        "count.people.value" if sectors else "count.people.no_sectors",
        language,
        people=number_text(len(event.players), language),
        organisations=number_text(len(organisations), language),
        sectors=number_text(len(sectors), language),
    )


def _rounds(event: Event, language: str) -> str:
    first, last = event.rounds[0].start, event.rounds[-1].end
    minutes, count = event.settings.minutes, len(event.rounds)
    if first is None or last is None:
        return text("count.rounds.no_clock", language, rounds=count, minutes=minutes)
    hours = {"start": clock_text(first, language), "end": clock_text(last, language)}
    return text("count.rounds.value", language, rounds=count, minutes=minutes, **hours)


def _sit_outs(plan: Plan, language: str) -> str:
    if not plan.sit_outs:
        return text("count.sit_outs.none", language)
    each = Counter(sit_out.participant for sit_out in plan.sit_outs)
    return plural(
        "count.sit_outs.value",
        len(each),
        language,
        sit_outs=number_text(len(plan.sit_outs), language),
        most=max(each.values()),
    )
