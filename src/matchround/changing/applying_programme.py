"""Rounds that are added, cut or delayed."""

from dataclasses import replace
from datetime import time

from matchround.changing.applying_draft import Draft, Rounds, everywhere
from matchround.errors import UsageError
from matchround.event import Change, Item, Round

DAY = 24 * 60
"""Minutes."""


def add_round(draft: Draft, _change: Change) -> Draft:
    """Add a round like the last one after it, open to all that is open then.

    What stood after the last round of the programme comes after the new one, as much later.
    """
    if not draft.rounds:
        return replace(draft, rounds=(Round(number=draft.from_round),))
    last = draft.rounds[-1]
    number, minutes = last.number + 1, _length(last) + _change_after(draft)
    new = _later_round(last, minutes).model_copy(update={"number": number})
    longer = replace(draft, rounds=(*draft.rounds, new), items=_after(draft, number, minutes))

    def extended(rounds: Rounds) -> Rounds:
        if rounds is None or last.number not in rounds:
            return rounds
        return longer.or_all((*rounds, number))

    return everywhere(longer, extended)


def _length(round_: Round) -> int:
    return _between(round_.start, round_.end)


def _between(start: time | None, end: time | None) -> int:
    """Count the minutes from one time to another; 0 where there is no clock."""
    if start is None or end is None:
        return 0
    return _minutes(end) - _minutes(start)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _change_after(draft: Draft) -> int:
    """Give the minutes of change between the last rounds, else those of the settings."""
    if len(draft.rounds) > 1:
        before, last = draft.rounds[-2:]
        apart = any(before.number <= item.after_round < last.number for item in draft.items)
        if not apart and before.end and last.start and before.end <= last.start:
            return _between(before.end, last.start)
    return draft.settings.change


def _after(draft: Draft, number: int, minutes: int) -> tuple[Item, ...]:
    last = draft.rounds[-1].number
    return tuple(
        _later_item(item, minutes).model_copy(update={"after_round": number})
        if item.after_round >= last
        else item
        for item in draft.items
    )


def cancel_round(draft: Draft, change: Change) -> Draft:
    """Cut a round that is to come; the others keep their numbers, breaks stay where they are."""
    number = change.round or 0
    if number < draft.from_round:
        return draft
    rounds = tuple(round_ for round_ in draft.rounds if round_.number != number)
    pairs = tuple(
        row.model_copy(update={"when": _without(row.when, number)}) for row in draft.pairs
    )
    people = {
        who: person.model_copy(update={"present": _without(person.present, number)})
        for who, person in draft.people.items()
    }
    shorter = replace(draft, rounds=rounds, pairs=pairs, people=people)

    def reduced(listed: Rounds) -> Rounds:
        left = _without(listed, number)
        return left if not left else shorter.or_all(left)

    return everywhere(shorter, reduced)


def _without(rounds: Rounds, number: int) -> Rounds:
    return None if rounds is None else tuple(n for n in rounds if n != number)


def delay(draft: Draft, change: Change) -> Draft:
    """Shift the clock of the rounds to come and of all that stands between and after them."""
    numbers = (n for n in draft.numbers if n < draft.from_round)
    played = max(numbers, default=0)
    rounds = tuple(
        _later_round(round_, change.minutes) if round_.number >= draft.from_round else round_
        for round_ in draft.rounds
    )
    items = tuple(
        _later_item(item, change.minutes) if item.after_round >= played else item
        for item in draft.items
    )
    return replace(draft, rounds=rounds, items=items)


def _later_round(round_: Round, minutes: int) -> Round:
    clock = {"start": _later(round_.start, minutes), "end": _later(round_.end, minutes)}
    return round_.model_copy(update=clock)


def _later_item(item: Item, minutes: int) -> Item:
    clock = {"start": _later(item.start, minutes), "end": _later(item.end, minutes)}
    return item.model_copy(update=clock)


def _later(moment: time | None, minutes: int) -> time | None:
    """Shift a time of the day.

    Raises:
        UsageError: `replan.past_midnight` (minutes) when that is on another day.
    """
    if moment is None:
        return None
    shifted = _minutes(moment) + minutes
    if not 0 <= shifted < DAY:
        raise UsageError("replan.past_midnight", minutes=minutes)
    return time(*divmod(shifted, 60))
