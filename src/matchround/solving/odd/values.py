"""The goals' values of gatherings of two and three, standby people included."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from matchround.solving.odd.cast import Cast, Ends, Gathering

Kind = tuple[int, Literal["sector", "organisation"], str]
"""A player and another sector, or another organisation, that they meet."""


def value(cast: Cast, meetings: Sequence[Gathering], name: str) -> int:
    """Compute one goal, or one of the two that stand between them.

    `extras` counts trios and meetings with standby people, `spread` sums up the squares of the
    meetings of each standby person.
    """
    return _VALUES[name](cast, meetings)


def degrees(meetings: Sequence[Gathering]) -> Counter[int]:
    """Count the meetings of each person."""
    return Counter(person for meeting in meetings for person in meeting.people)


def is_extra(cast: Cast, people: Sequence[int]) -> bool:
    """Tell whether these people meet only to spare a sit-out."""
    return len(people) > 2 or any(map(cast.is_standby, people))  # noqa: PLR2004 -- a pair


def crosses(cast: Cast, people: Sequence[int]) -> bool:
    """Tell whether two of these people are of one sector."""
    sectors = [cast.people[person].sector for person in people]
    given = [sector for sector in sectors if sector]
    return len(set(given)) < len(given)


def kinds(cast: Cast, ends: Ends) -> list[Kind]:
    """List which other sectors and organisations two people meet in each other.

    Those that they meet in meetings that stand are left out.
    """
    found: list[Kind] = []
    for who, whom in (ends, ends[::-1]):
        one, other = cast.people[who], cast.people[whom]
        if cast.is_standby(who):
            continue
        standing = cast.standing
        if other.sector not in {"", one.sector, *standing.sectors.get(one.id, ())}:
            found.append((who, "sector", other.sector))
        known = {"", one.organisation, *standing.organisations.get(one.id, ())}
        if other.organisation not in known:
            found.append((who, "organisation", other.organisation))
    return found


def worth(cast: Cast, meeting: Gathering) -> int:
    """Add up the worth of a gathering's pairs."""
    return sum(map(cast.worth, meeting.pairs))


def _promises(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(ends in cast.promised for meeting in meetings for ends in meeting.pairs)


def _meetings(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(not cast.is_standby(who) for meeting in meetings for who in meeting.people)


def _extras(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(is_extra(cast, meeting.people) for meeting in meetings)


def _fairness(cast: Cast, meetings: Sequence[Gathering]) -> int:
    count = degrees(meetings)
    wanted = (cast.most + cast.owed).tolist()
    return sum((wanted[who] - count[who]) ** 2 for who in range(cast.players))


def _spread(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(n * n for who, n in degrees(meetings).items() if cast.is_standby(who))


def _crossing(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(crosses(cast, meeting.people) for meeting in meetings)


def _breadth(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return len(
        {kind for meeting in meetings for ends in meeting.pairs for kind in kinds(cast, ends)}
    )


def _worth(cast: Cast, meetings: Sequence[Gathering]) -> int:
    return sum(worth(cast, meeting) for meeting in meetings)


_VALUES: Mapping[str, Callable[[Cast, Sequence[Gathering]], int]] = {
    "promises": _promises,
    "meetings": _meetings,
    "extras": _extras,
    "fairness": _fairness,
    "spread": _spread,
    "crossing": _crossing,
    "breadth": _breadth,
    "worth": _worth,
}
