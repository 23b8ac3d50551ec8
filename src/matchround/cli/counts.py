"""The size of an event and of a plan: labels with numbers, in the order they are read."""

from collections import Counter
from collections.abc import Iterator

from matchround.event import Event, Item, Plan
from matchround.wording import clock_text, number_text, plural, text

Rows = list[tuple[str, str]]


def counts_of_event(event: Event, language: str) -> Rows:
    """Count people, rounds and tables."""
    return [
        (text("count.people", language), _people(event, language)),
        (text("count.rounds", language), _rounds(event, language)),
        *_items(event, language),
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
    said = text(
        "count.people.value" if sectors else "count.people.no_sectors",
        language,
        people=number_text(len(event.players), language),
        organisations=number_text(len(organisations), language),
        sectors=number_text(len(sectors), language),
    )
    others = ", ".join(_others(event, language))
    return text("count.people.also", language, said=said, others=others) if others else said


def _others(event: Event, language: str) -> Iterator[str]:
    """Count those who do not come, and those who only step in."""
    absent = sum(not person.takes_part for person in event.participants)
    if absent:
        yield plural("count.absent", absent, language)
    standby = len(event.participants) - absent - len(event.players)
    if standby:
        yield plural("count.standby", standby, language)


def _items(event: Event, language: str) -> Rows:
    """Name breaks and plenaries with their times."""
    named = [
        " ".join(filter(None, (_times(item, language), _title(item, language))))
        for item in event.items
    ]
    return [(text("count.items", language), ", ".join(named))] if named else []


def _times(item: Item, language: str) -> str:
    return "–".join(clock_text(moment, language) for moment in (item.start, item.end) if moment)


def _title(item: Item, language: str) -> str:
    return item.title or text(f"item.{item.kind}", language)


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
