"""Small random events that are planned, and then something changes on the day."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from random import Random

from generated_odd import odd_event
from generated_small import MOST_PEOPLE, TOPICS, Draft, small_event
from matchround.changing import apply
from matchround.event import (
    PROMISES,
    Change,
    ChangeKind,
    Changes,
    Event,
    Meeting,
    Participant,
    Status,
)
from matchround.rules import intact
from matchround.solving import planner


@dataclass(frozen=True)
class Situation:
    """A plan, what changed after it, and from which round the rest is planned again.

    `event` and `before` (the meetings of the plan) are as the changes leave them.
    """

    planned: Event
    meetings: tuple[Meeting, ...]
    from_round: int
    changes: tuple[Change, ...]
    event: Event
    before: tuple[Meeting, ...]


@dataclass
class Day:
    """Changes in the making; of nobody is more than one told."""

    draw: Random
    event: Event
    from_round: int
    changes: list[Change] = field(default_factory=list)
    newcomers: list[Participant] = field(default_factory=list)
    told: set[str] = field(default_factory=set)

    @property
    def later(self) -> list[int]:
        """The numbers of the rounds that are not yet played."""
        return [number for number in self.event.round_numbers if number >= self.from_round]

    def add(self, kind: ChangeKind, **fields: object) -> None:
        """Note one change."""
        self.changes.append(Change.model_validate({"kind": kind, **fields}))

    def somebody(self, status: Status = Status.COMING) -> str:
        """Choose the id of somebody of whom nothing is told yet; "" where there is nobody."""
        people = [p.id for p in self.event.participants if p.status is status]
        free = [who for who in people if who not in self.told]
        who = self.draw.choice(free) if free else ""
        self.told.add(who)
        return who

    def newcomer(self) -> Participant:
        """Make somebody new, who looks like one of those who are there."""
        like = self.draw.choice(self.event.participants)
        number = len(self.event.participants) + len(self.newcomers) + 1
        new = Participant(
            id=f"P{number:02d}",
            name=f"Person {number}",
            organisation=self.draw.choice((like.organisation, f"Organisation {number}")),
            sector=like.sector,
            topics=like.topics,
            languages=like.languages,
        )
        self.newcomers.append(new)
        return new


def situation(seed: int) -> Situation:
    """Plan the small event of this seed and change it."""
    return _changed(seed, small_event(seed))


def odd_situation(seed: int) -> Situation:
    """Do the same with an event in which trios are allowed or standby people step in."""
    return _changed(seed, odd_event(seed))


def tight_situation(seed: int) -> Situation:
    """Change an event of which half of the pairs may not meet: gaps cannot always be filled.

    In every second one it matters at which table people meet.
    """
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    count = draw.randint(6, MOST_PEOPLE)
    ids = [f"P{number:02d}" for number in range(1, count + 1)]
    draft = Draft(
        draw,
        rounds=draw.randint(1, 3),
        people=[{"id": i, "name": f"Person {i}", "topics": draw.sample(TOPICS, 2)} for i in ids],
        tables=[{"name": f"T{number + 1}"} for number in range(count // 2)],
        pairs=[
            {"a": a, "b": b, "rule": "keep apart"}
            for a, b in combinations(ids, 2)
            if draw.random() < 0.5  # noqa: PLR2004 -- chance
        ],
    )
    if seed % 2:
        _need_quiet(draft)
    return _changed(seed, draft.event())


def _need_quiet(draft: Draft) -> None:
    """Let some need one of the quiet tables, of which there are half, and one keep their own."""
    for table in draft.tables[::2]:
        table["features"] = ("quiet",)
    for person in draft.some_people(0.3):
        person["needs"] = ("quiet",)
    host = next((person for person in draft.people if "needs" not in person), {})
    host["table"] = draft.tables[-1]["name"]


def _changed(seed: int, event: Event) -> Situation:
    draw = Random(-seed)  # noqa: S311 -- no secret: the same seed must give the same changes
    first = _with_order(event, draw)
    from_round = draw.choice(first.round_numbers)
    planned, meetings = _some_gone(first, planner.solve(first).meetings, from_round, draw)
    changes = random_changes(draw, planned, from_round)
    applied = apply(planned, meetings, changes, from_round)
    return Situation(
        planned,
        meetings,
        from_round,
        applied.changes,
        _corrected(applied.event, draw) if from_round == first.round_numbers[0] else applied.event,
        applied.meetings,
    )


def _some_gone(
    event: Event, meetings: tuple[Meeting, ...], from_round: int, draw: Random
) -> tuple[Event, tuple[Meeting, ...]]:
    """Let some have left before, after rounds that they were there for; nobody took their place."""
    if draw.random() < 0.6:  # noqa: PLR2004 -- chance
        return event, meetings
    day = Day(draw, event, draw.randint(event.round_numbers[0], from_round))
    _absent(day)
    applied = apply(event, meetings, Changes(changes=tuple(day.changes)), day.from_round)
    played = tuple(m for m in meetings if m.round < day.from_round)
    return applied.event, (*played, *intact(applied.event, meetings, day.from_round))


def _corrected(event: Event, draw: Random) -> Event:
    """Let something be known better of somebody, where nothing has been played yet."""
    if draw.random() < 0.7:  # noqa: PLR2004 -- chance
        return event
    who, other = draw.choice(event.participants), draw.choice(event.participants)
    field_ = draw.choice(("organisation", "sector", "max_meetings"))
    value = draw.randint(0, 2) if field_ == "max_meetings" else getattr(other, field_)
    people = tuple(
        person.model_copy(update={field_: value}) if person is who else person
        for person in event.participants
    )
    return Event.model_validate(dict(event) | {"participants": people})


def random_changes(draw: Random, event: Event, from_round: int) -> Changes:
    """Let one or several things happen."""
    day = Day(draw, event, from_round)
    while not day.changes:
        for share, happen in HAPPENINGS:
            if draw.random() < share:
                happen(day)
    return Changes(changes=tuple(day.changes), newcomers=tuple(day.newcomers))


def _with_order(event: Event, draw: Random) -> Event:
    """Let one promised meeting come after another in some of the events that promise two."""
    rows = [place for place, row in enumerate(event.pairs) if row.rule in PROMISES]
    if len(rows) == 1 or not rows or draw.random() < 0.5:  # noqa: PLR2004 -- chance
        return event
    first, second = draw.sample(rows, 2)
    pairs = list(event.pairs)
    pairs[first] = pairs[first].model_copy(update={"no": "1"})
    pairs[second] = pairs[second].model_copy(update={"no": "2", "after": ("1",)})
    return event.model_copy(update={"pairs": tuple(pairs)})


def _absent(day: Day) -> None:
    for _ in range(day.draw.choice((1, 1, 2, 3))):
        if who := day.somebody():
            day.add(ChangeKind.ABSENT, who=who, round=day.from_round)


def _back(day: Day) -> None:
    if who := day.somebody(Status.ABSENT):
        day.add(ChangeKind.BACK, who=who, round=day.from_round)


def _late(day: Day) -> None:
    if who := day.somebody():
        day.add(ChangeKind.LATE, who=who, round=day.draw.choice(day.later))


def _leaves(day: Day) -> None:
    if who := day.somebody():
        day.add(ChangeKind.LEAVES, who=who, round=day.draw.choice(day.later))


def _walk_in(day: Day) -> None:
    new = day.newcomer()
    day.add(ChangeKind.WALK_IN, who=new.id, round=day.from_round)


def _substitute(day: Day) -> None:
    if who := day.somebody():
        here_again = day.somebody(Status.ABSENT) if day.draw.random() < 0.5 else ""  # noqa: PLR2004 -- chance
        other = here_again or day.newcomer().id
        day.add(ChangeKind.SUBSTITUTE, who=who, other=other, round=day.from_round)


def _close_table(day: Day) -> None:
    table = day.draw.choice(day.event.tables).name
    day.add(ChangeKind.CLOSE_TABLE, table=table, round=day.draw.choice(day.later))


def _cancel_round(day: Day) -> None:
    if len(day.later) > 1:
        day.add(ChangeKind.CANCEL_ROUND, round=day.draw.choice(day.later))


def _add_round(day: Day) -> None:
    day.add(ChangeKind.ADD_ROUND, round=day.event.round_numbers[-1] + 1)


def _lock(day: Day) -> None:
    if who := day.somebody():
        day.add(ChangeKind.LOCK, who=who, round=day.draw.choice(day.later))


HAPPENINGS: tuple[tuple[float, Callable[[Day], None]], ...] = (
    (0.5, _absent),
    (0.3, _back),
    (0.2, _late),
    (0.2, _leaves),
    (0.25, _walk_in),
    (0.2, _substitute),
    (0.2, _close_table),
    (0.15, _cancel_round),
    (0.15, _add_round),
    (0.25, _lock),
)
"""What can happen, each with its share of the situations, 0..1."""
