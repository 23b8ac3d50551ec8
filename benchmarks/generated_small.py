"""Small random events for the oracle: every feature of an event in a good share of the seeds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from random import Random

from matchround.event import PROFILE_WEIGHTS, Event, Profile

Row = dict[str, object]
TOPICS = ("energy", "food", "transport", "water", "finance", "health")
MOST_PEOPLE = 10
MOST_ROUNDS = 4
_SIZES = (1, 2, 3, 4, 4, 4, 4, 4, 4)


@dataclass
class Draft:
    """An event in the making; each feature changes it."""

    draw: Random
    rounds: int
    people: list[Row]
    tables: list[Row]
    pairs: list[Row] = field(default_factory=list)
    settings: Row = field(default_factory=dict)

    def event(self) -> Event:
        """Make the event."""
        return Event.model_validate(
            {
                "participants": self.people,
                "rounds": [{"number": n} for n in range(1, self.rounds + 1)],
                "tables": self.tables,
                "pairs": self.pairs,
                "settings": {"cross_sector": "off", **self.settings},
            }
        )

    def some_rounds(self) -> tuple[int, ...]:
        """Choose some of the rounds, at least one, rising."""
        numbers = range(1, self.rounds + 1)
        return tuple(sorted(self.draw.sample(numbers, self.draw.randint(1, self.rounds))))

    def some_people(self, share: float) -> list[Row]:
        """Choose each person with that chance, 0..1."""
        return [person for person in self.people if self.draw.random() < share]

    def somebody(self) -> str:
        """Choose one id."""
        return str(self.draw.choice(self.people)["id"])

    def new_pairs(self, most: int) -> list[tuple[str, str]]:
        """Choose 1..most pairs of ids that no row rules yet."""
        ruled = {(row["a"], row["b"]) for row in self.pairs}
        ids = [str(person["id"]) for person in self.people]
        free = [pair for pair in combinations(ids, 2) if pair not in ruled]
        return self.draw.sample(free, min(len(free), self.draw.randint(1, most)))


def small_event(seed: int) -> Event:
    """Make a random event of 2..10 people and 1..4 rounds; each seed has its own features."""
    draw = Random(seed)  # noqa: S311 -- no secret: the same seed must give the same event
    count = draw.choices(range(2, MOST_PEOPLE + 1), _SIZES)[0]
    draft = Draft(
        draw,
        rounds=draw.randint(1, MOST_ROUNDS),
        people=[{"id": f"P{n:02d}", "name": f"Person {n}"} for n in range(1, count + 1)],
        tables=[{"name": f"T{n}"} for n in range(1, count // 2 + 1)],
    )
    for share, add in FEATURES:
        if draw.random() < share:
            add(draft)
    return draft.event()


def _organisations(draft: Draft) -> None:
    names = [f"Organisation {n}" for n in range(1, len(draft.people) + 1)]
    few = draft.draw.randint(2, len(names))
    for person in draft.people:
        person["organisation"] = draft.draw.choice(names[:few])


def _no_organisation(draft: Draft) -> None:
    for person in draft.some_people(0.3):
        person["organisation"] = ""


def _colleagues_may_meet(draft: Draft) -> None:
    draft.settings["same_organisation"] = "allowed"


def _sectors(draft: Draft) -> None:
    few = draft.draw.randint(2, 4)
    shares = [0.5**n for n in range(few)]
    for person in draft.people:
        person["sector"] = draft.draw.choices("ABCD"[:few], shares)[0]
    draft.settings["cross_sector"] = draft.draw.choice(("required", "preferred", "off"))


def _no_sector(draft: Draft) -> None:
    for person in draft.some_people(0.2):
        person["sector"] = ""


def _topics(draft: Draft) -> None:
    for person in draft.some_people(0.9):
        person["topics"] = tuple(draft.draw.sample(TOPICS, draft.draw.randint(1, 3)))


def _exchange(draft: Draft) -> None:
    for person in draft.some_people(0.5):
        person["offers"] = tuple(draft.draw.sample(TOPICS, 1))
        person["seeks"] = tuple(draft.draw.sample(TOPICS, draft.draw.randint(0, 2)))


def _wishes(draft: Draft) -> None:
    for person in draft.some_people(0.4):
        person["wants"] = tuple(sorted({draft.somebody(), draft.somebody()} - {person["id"]}))
    for person in draft.some_people(0.1):
        person["wants_organisations"] = ("Organisation 1",)


def _languages(draft: Draft) -> None:
    choices = (("sv",), ("en",), ("en", "sv"), ("da", "en"), ())
    for person in draft.people:
        person["languages"] = draft.draw.choice(choices)


def _avoid(draft: Draft) -> None:
    for person in draft.some_people(0.2):
        person["avoid"] = tuple(sorted({draft.somebody()} - {person["id"]}))
    for person in draft.some_people(0.1):
        person["avoid_organisations"] = ("Organisation 2",)


def _availability(draft: Draft) -> None:
    for person in draft.some_people(0.5):
        person["available"] = draft.some_rounds()


def _max_meetings(draft: Draft) -> None:
    for person in draft.some_people(0.3):
        person["max_meetings"] = draft.draw.randint(0, draft.rounds)


def _met_at(draft: Draft) -> None:
    for gathering in ("spring", "autumn"):
        for person in draft.some_people(0.3):
            before = person.get("met_at", ())
            person["met_at"] = (*before, gathering) if isinstance(before, tuple) else ()


def _ruled(rule: str, most: int) -> Callable[[Draft], None]:
    def add(draft: Draft) -> None:
        draft.pairs += [{"a": a, "b": b, "rule": rule} for a, b in draft.new_pairs(most)]

    return add


def _must_meet(draft: Draft) -> None:
    for a, b in draft.new_pairs(3):
        rule = draft.draw.choice(("must meet", "must meet", "agreed"))
        when = draft.some_rounds() if draft.draw.random() < 0.4 else None  # noqa: PLR2004 -- chance
        draft.pairs.append({"a": b, "b": a, "rule": rule, "when": when})


def _few_tables(draft: Draft) -> None:
    del draft.tables[draft.draw.randint(1, len(draft.tables)) :]


def _closed_tables(draft: Draft) -> None:
    for table in draft.tables:
        if draft.draw.random() < 0.5:  # noqa: PLR2004 -- chance
            table["open_in"] = draft.some_rounds()


def _needs(draft: Draft) -> None:
    features = ("step-free", "quiet")
    for table in draft.tables:
        table["features"] = tuple(draft.draw.sample(features, draft.draw.randint(0, 2)))
    for person in draft.some_people(0.3):
        person["needs"] = tuple(draft.draw.sample(features, 1))


def _hosts(draft: Draft) -> None:
    for table in draft.draw.sample(draft.tables, draft.draw.randint(1, len(draft.tables))):
        person = draft.draw.choice(draft.people)
        person["table"] = table["name"]
        person["role"] = draft.draw.choice(("host", "participant"))


def _not_playing(draft: Draft) -> None:
    draft.draw.choice(draft.people)["status"] = "absent"
    draft.draw.choice(draft.people)["role"] = "standby"


def _no_breadth(draft: Draft) -> None:
    draft.settings["breadth"] = False


def _only_promised(draft: Draft) -> None:
    draft.settings["fill"] = False


def _profile(draft: Draft) -> None:
    profile = draft.draw.choice((Profile.COMMON_GROUND, Profile.UNEXPECTED))
    draft.settings |= {"profile": profile, "weights": PROFILE_WEIGHTS[profile]}


FEATURES: tuple[tuple[float, Callable[[Draft], None]], ...] = (
    (0.8, _organisations),
    (0.3, _no_organisation),
    (0.4, _colleagues_may_meet),
    (0.6, _sectors),
    (0.1, _no_sector),
    (0.8, _topics),
    (0.4, _exchange),
    (0.35, _wishes),
    (0.15, _languages),
    (0.25, _avoid),
    (0.4, _availability),
    (0.3, _max_meetings),
    (0.25, _met_at),
    (0.2, _ruled("met before", 4)),
    (0.25, _ruled("keep apart", 3)),
    (0.35, _must_meet),
    (0.4, _few_tables),
    (0.25, _closed_tables),
    (0.25, _needs),
    (0.25, _hosts),
    (0.1, _not_playing),
    (0.3, _no_breadth),
    (0.05, _only_promised),
    (0.3, _profile),
)
"""Each feature with its share of the events, 0..1, in the order in which they are added."""
