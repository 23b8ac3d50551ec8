"""Rounds and moments as the list of changes names them."""

from matchround.event import Event, Round
from matchround.wording import clock_text, text


def when_code(event: Event) -> str:
    """Give the heading, as a code, over what `when` gives."""
    return "column.time" if any(r.start for r in event.rounds) else "column.round"


def when(round_: Round, language: str) -> str:
    """When a round begins; its number where the event has no clock."""
    return clock_text(round_.start, language) if round_.start else str(round_.number)


def named_round(round_: Round, language: str) -> str:
    """Name a round with its time: "round 4 (13:20)"."""
    name = text("changes.round", language, number=round_.number)
    return f"{name} ({clock_text(round_.start, language)})" if round_.start else name


def begin(round_: Round, language: str) -> str:
    """When a round begins: "13:20", or "round 4" without a clock."""
    return clock_text(round_.start, language) if round_.start else _bare(round_, language)


def end(round_: Round, language: str) -> str:
    """When a round ends: "13:28", or "round 4" without a clock."""
    return clock_text(round_.end, language) if round_.end else _bare(round_, language)


def _bare(round_: Round, language: str) -> str:
    return text("changes.round", language, number=round_.number)
