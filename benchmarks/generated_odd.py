"""Small random events in which trios are allowed, or standby people step in."""

from random import Random

from generated_small import FEATURES, Draft
from matchround.event import Event

MOST_PEOPLE = 7
MOST_ROUNDS = 3
FEATURE_SHARE = 0.7
"""Each feature is so much rarer than in the other small events, so that more may meet."""


def odd_event(seed: int) -> Event:
    """Make a random event of 3..7 people and 1..3 rounds; every second one has standby people."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    count = draw.choice((3, 4, 5, 5, 6, 7, 7))
    draft = Draft(
        draw,
        rounds=draw.randint(1, MOST_ROUNDS),
        people=[{"id": f"P{n:02d}", "name": f"Person {n}"} for n in range(1, count + 1)],
        tables=[{"name": f"T{n}"} for n in range(1, (count + 1) // 2 + 1)],
    )
    for share, add in FEATURES:
        if draw.random() < share * FEATURE_SHARE:
            add(draft)
    if seed % 2:
        _stand_by(draft)
    else:
        _trios(draft)
    return draft.event()


def _stand_by(draft: Draft) -> None:
    draft.settings["odd"] = "standby"
    for person in draft.draw.sample(draft.people, draft.draw.randint(1, 2)):
        person["role"] = "standby"


def _trios(draft: Draft) -> None:
    draft.settings["odd"] = "trio"
    for table in draft.tables:
        if draft.draw.random() < 0.2:  # noqa: PLR2004 -- chance
            table["seats"] = draft.draw.choice((2, 3))
