"""What explaining answers: codes, ids and numbers, which the command line puts into words."""

from matchround.event import Coded, Frozen, Goal, SitOut


class Part(Frozen):
    """One part of a meeting's worth: its points, of at most `most`, and what they are for."""

    name: str
    points: int
    most: int
    why: tuple[Coded, ...] = ()


class Partner(Frozen):
    """Somebody met: what the two are worth to each other (0..1000) and what else speaks for it.

    The points of `parts` add up to `worth`. Codes of `why`: `must_meet`, `agreed`,
    `only_of_sector` (sector): without this meeting they would meet nobody of it.
    """

    participant: str
    worth: int
    parts: tuple[Part, ...]
    why: tuple[Coded, ...] = ()


class Encounter(Frozen):
    """One meeting of the person who is explained."""

    round: int
    table: str
    partners: tuple[Partner, ...]


class Wish(Frozen):
    """A wish or promise, and what came of it.

    `rule` is that of the Pairs sheet, `wish` (a person) or `wish organisation`. `whom` is an
    id; for an organisation that is not met it is the nearest of its people, or "". `rounds` are
    those in which it is held; else `why` tells what stood in the way.
    """

    rule: str
    who: str
    whom: str = ""
    organisation: str = ""
    rounds: tuple[int, ...] = ()
    why: Coded | None = None


class Missed(Frozen):
    """Somebody who would fit well and is not met, and why."""

    participant: str
    worth: int
    why: Coded


class PersonAnswer(Frozen):
    """Why one person's day is as it is.

    `coming` tells whether they come, `standby` whether they only step in. `most` is the most
    meetings they may have, `away` the rounds that they are not there. `sectors` and
    `organisations` are the numbers of different other ones met, `sectors_possible` of the other
    sectors that they may meet. `worth` is the mean worth of the pairs that they are in (0 where
    there is none), `usual_worth` that of all pairs who meet. Of everybody, `sitting_out` people
    sit out, at most `most_sit_outs` times. `wishes` are their own and their promises,
    `wished_by` those of others for them.
    """

    participant: str
    coming: bool
    standby: bool
    most: int
    away: tuple[int, ...]
    meetings: tuple[Encounter, ...]
    sit_outs: tuple[SitOut, ...]
    sectors: int
    sectors_possible: int
    organisations: int
    worth: int
    usual_worth: int
    sitting_out: int
    most_sit_outs: int
    wishes: tuple[Wish, ...]
    wished_by: tuple[Wish, ...]
    missed: tuple[Missed, ...]


class GoalAnswer(Frozen):
    """A goal as the plan states it, and what its value means, as codes with numbers."""

    goal: Goal
    means: tuple[Coded, ...]


class Limit(Frozen):
    """What limits a round: at most `places` of the `people` who are there can meet.

    Codes: `tables` (tables), `odd`, `sector` (sector, size), `organisation` (organisation, size).
    """

    round: int
    people: int
    places: int
    why: Coded


class Little(Frozen):
    """Somebody who got little: `value` beside what others have, and what lies behind it.

    Codes: `partly_there` (rounds: how many), `max_meetings` (most), `sits_out` (times),
    `no_interests`, `own_interests` (nobody shares a topic with them).
    """

    participant: str
    value: int
    usual: int
    why: tuple[Coded, ...] = ()


class SectorPair(Frozen):
    """How much two sectors meet.

    `possible` is an upper limit of their meetings. `hardly`: they use far less of it than
    others do of theirs.
    """

    sectors: tuple[str, str]
    meetings: int
    possible: int
    hardly: bool


class Dominant(Frozen):
    """A sector that takes part in most of the meetings, so that the others seldom meet."""

    sector: str
    size: int
    people: int
    meetings: int
    all_meetings: int


class PlanAnswer(Frozen):
    """The whole plan in numbers and codes.

    `few_meetings` counts meetings, `few_sectors` the other sectors met, beside those that could
    be; `low_worth` is the mean worth of somebody's pairs beside everybody's. `unmet` are wishes
    and promises that are not held, `wishes` the number of all of them.
    """

    goals: tuple[GoalAnswer, ...]
    limits: tuple[Limit, ...]
    sit_outs: tuple[SitOut, ...]
    few_meetings: tuple[Little, ...]
    few_sectors: tuple[Little, ...]
    low_worth: tuple[Little, ...]
    wishes: int
    unmet: tuple[Wish, ...]
    sectors: tuple[str, ...]
    sector_pairs: tuple[SectorPair, ...]
    dominant: Dominant | None
