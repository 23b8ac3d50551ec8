"""Which rounds count as played, and from which one something holds, in words."""

from matchround.cli.naming import Naming, span
from matchround.event import Event
from matchround.wording import clock_text


def played(event: Event, from_round: int, naming: Naming) -> str:
    """Say it in a sentence: "Rounds 1–3 count as played; this holds from round 4 (13:20)."."""
    before = [number for number in event.round_numbers if number < from_round]
    if len(before) == len(event.rounds):
        return naming.say("replan.all_played")
    since = with_clock(event, from_round, naming)
    if not before:
        return naming.say("replan.none_played", round=since)
    return naming.count("replan.played", len(before), rounds=span(before), round=since)


def with_clock(event: Event, from_round: int, naming: Naming) -> str:
    """Name the first round from a number on: "4 (13:20)", or "4" where there is no clock."""
    found = next((r for r in event.rounds if r.number >= from_round), None)
    if found is None:
        return str(from_round)
    if found.start is None:
        return str(found.number)
    return f"{found.number} ({clock_text(found.start, naming.language)})"
