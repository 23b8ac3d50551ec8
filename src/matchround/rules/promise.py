"""Rules about agreed and must-meet rows: when they are held, in which order, and only they."""

from collections.abc import Iterator

from matchround.event import RuledPair
from matchround.rules.held import Held
from matchround.rules.violation import Violation, in_meeting


def _listed(rounds: tuple[int, ...]) -> str:
    return ", ".join(map(str, rounds))


def outside_when(held: Held) -> Iterator[Violation]:
    """A promised meeting is held in one of the rounds that its row allows."""
    for met in held.mets_in_pairs:
        for row in held.promises.get(met.key, ()):
            if row.when is not None and met.meeting.round not in row.when:
                yield in_meeting(
                    "rule.outside_when",
                    met.meeting,
                    met.key,
                    a=met.a.name,
                    b=met.b.name,
                    when=_listed(row.when),
                )


def _round_of(held: Held, row: RuledPair) -> int | None:
    """Give the first round in which the row's pair meets, None where it does not."""
    return next(iter(held.rounds_of_pair.get(row.key, ())), None)


def too_early(held: Held) -> Iterator[Violation]:
    """A row's meeting comes later than those of the rows that it is `after`."""
    rows = [row for ruled in held.promises.values() for row in ruled]
    for row in rows:
        own = _round_of(held, row)
        for other in rows:
            theirs = _round_of(held, other) if other.no and other.no in row.after else None
            if own is not None and theirs is not None and own <= theirs:
                yield _too_early(held, row, own, theirs)


def _too_early(held: Held, row: RuledPair, own: int, theirs: int) -> Violation:
    a, b = (held.event.by_id[who].name for who in row.key)
    data: dict[str, str | int] = {"a": a, "b": b, "round": own, "other": theirs}
    return Violation("rule.too_early", own, "", row.key, data)


def not_promised(held: Held) -> Iterator[Violation]:
    """Where the plan is not filled up, only must-meet and agreed pairs meet."""
    if held.event.settings.fill:
        return
    for met in held.mets_in_pairs:
        if met.key not in held.promises:
            yield in_meeting("rule.not_promised", met.meeting, met.key, a=met.a.name, b=met.b.name)
