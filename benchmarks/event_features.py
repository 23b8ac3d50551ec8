"""Which features an event has, and in how many of the small events each occurs.

`python benchmarks/event_features.py 300` prints the shares over that many seeds.
"""

import sys
from collections import Counter
from collections.abc import Callable, Mapping

from generated_small import small_event
from matchround.event import PROMISES, Event, PairRule, Participant, Role, Status


def features(event: Event) -> frozenset[str]:
    """Name the features that this event has."""
    return frozenset(name for name, has in _FEATURES.items() if has(event))


def shares(events: int) -> dict[str, float]:
    """Give the share of the small events of seeds 1..`events` that has each feature, 0..1."""
    found = Counter(name for seed in range(1, events + 1) for name in features(small_event(seed)))
    return {name: found[name] / events for name in _FEATURES}


def _anybody(test: Callable[[Participant], object]) -> Callable[[Event], bool]:
    return lambda event: any(test(person) for person in event.players)


def _setting(name: str, value: object) -> Callable[[Event], bool]:
    return lambda event: getattr(event.settings, name) == value


def _rule(*rules: PairRule) -> Callable[[Event], bool]:
    return lambda event: any(pair.rule in rules for pair in event.pairs)


def _unequal_sectors(event: Event) -> bool:
    sizes = Counter(person.sector for person in event.players if person.sector).values()
    return len(sizes) > 1 and max(sizes) > len(event.players) / 2


def _odd_round(event: Event) -> bool:
    """Tell whether some round has an odd number of people available."""
    return any(
        sum(person.is_available(round_.number) for person in event.players) % 2
        for round_ in event.rounds
    )


_FEATURES: Mapping[str, Callable[[Event], bool]] = {
    "availability": _anybody(lambda person: person.available is not None),
    "max meetings": _anybody(lambda person: person.max_meetings is not None),
    "met at": _anybody(lambda person: person.met_at),
    "met before": _rule(PairRule.MET_BEFORE),
    "keep apart": _rule(PairRule.KEEP_APART),
    "avoid": _anybody(lambda person: person.avoid or person.avoid_organisations),
    "must meet or agreed": _rule(*PROMISES),
    "must meet with when": lambda event: any(row.when for row in event.pairs),
    "unequal sectors": _unequal_sectors,
    "odd round": _odd_round,
    "few tables": lambda event: len(event.tables) < len(event.players) // 2,
    "closed tables": lambda event: any(table.open_in is not None for table in event.tables),
    "hosts": _anybody(lambda person: person.role is Role.HOST),
    "fixed seats": _anybody(lambda person: person.table and person.role is Role.PARTICIPANT),
    "needs": _anybody(lambda person: person.needs),
    "same organisation allowed": _setting("same_organisation", "allowed"),
    "empty organisations": _anybody(lambda person: not person.organisation),
    "cross-sector required": _setting("cross_sector", "required"),
    "cross-sector preferred": _setting("cross_sector", "preferred"),
    "cross-sector off": _setting("cross_sector", "off"),
    "topics": _anybody(lambda person: person.topics),
    "offers or seeks": _anybody(lambda person: person.offers or person.seeks),
    "wishes": _anybody(lambda person: person.wants or person.wants_organisations),
    "languages": _anybody(lambda person: person.languages),
    "breadth off": _setting("breadth", value=False),
    "absent or standby": lambda event: any(
        person.role is Role.STANDBY or person.status is Status.ABSENT
        for person in event.participants
    ),
    "only promised meetings": _setting("fill", value=False),
}


def main() -> None:
    """Print the share of each feature."""
    for name, share in shares(int(sys.argv[1])).items():
        print(f"{share:6.1%}  {name}")


if __name__ == "__main__":
    main()
