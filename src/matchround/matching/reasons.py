"""Why two people should talk: codes with data, most telling first.

Wording turns them into the sentence that is printed on a timetable as a conversation starter.
Data holds ids of people (namesakes happen), topics and sectors as the organiser wrote them.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from matchround.event import Coded, Event, PairRule, Participant, Profile
from matchround.matching.folding import fold, folded
from matchround.matching.rarity import UNKNOWN_SECTOR, Rarity, rarity_of

MOST_TOPICS = 3
"""As many topics as a sentence holds."""

UNTRADITIONAL = 500
"""From this rarity of their sectors (0..1000), two people make an untraditional meeting."""

ORDER = (
    "must_meet",
    "agreed",
    "mutual_wish",
    "wish",
    "wish_organisation",
    "offer_seek",
    "shared_topics",
    "untraditional",
    "across_sectors",
    "new_acquaintance",
)
"""The codes, most telling first."""

RULES = {PairRule.MUST_MEET: "must_meet", PairRule.AGREED: "agreed"}


def reasons(event: Event, ids: Sequence[str]) -> tuple[Coded, ...]:
    """The reasons for one meeting; for many meetings prepare `reasons_of` once."""
    return reasons_of(event)(ids)


def reasons_of(event: Event) -> Callable[[Sequence[str]], tuple[Coded, ...]]:
    """Prepare a function from a meeting's ids to its reasons: at least one, the best first.

    Codes and their data: `must_meet`, `agreed`, `mutual_wish`, `new_acquaintance` (none);
    `wish` (who, whom: ids); `wish_organisation` (who: id, organisation); `offer_seek`
    (giver, taker: ids, topics: at most 3); `shared_topics` (topics: at most 3, the rarest
    first); `untraditional`, `across_sectors` (sectors: the two). Profile `unexpected` tells
    what is untraditional before what is shared. A larger meeting has the reasons of its pairs.
    The returned function raises KeyError for an unknown id.
    """
    rarity = rarity_of(event)
    ruled: dict[tuple[str, str], list[str]] = {}
    for pair in event.pairs:
        if pair.rule in RULES:
            ruled.setdefault(pair.key, []).append(RULES[pair.rule])
    order = _order(event.settings.profile)

    def of_meeting(ids: Sequence[str]) -> tuple[Coded, ...]:
        found: list[Coded] = []
        for one, other in combinations(sorted(ids), 2):
            rules = (Coded(code=code) for code in ruled.get((one, other), ()))
            found += (*rules, *_of_pair(event.by_id[one], event.by_id[other], rarity))
        different = [reason for i, reason in enumerate(found) if reason not in found[:i]]
        telling = sorted(different, key=lambda reason: order.index(reason.code))
        return tuple(telling) or (Coded(code="new_acquaintance"),)

    return of_meeting


def _order(profile: Profile) -> list[str]:
    order = list(ORDER)
    if profile is Profile.UNEXPECTED:
        order.remove("untraditional")
        order.insert(order.index("shared_topics"), "untraditional")
    return order


def _of_pair(a: Participant, b: Participant, rarity: Rarity) -> Iterator[Coded]:
    yield from _wishes(a, b)
    yield from _supply(a, b, rarity)
    yield from _supply(b, a, rarity)
    if shared := _spelled(a.topics, folded(b.topics), rarity):
        yield Coded(code="shared_topics", data={"topics": shared})
    yield from _sectors(a, b, rarity)


def _wishes(a: Participant, b: Participant) -> Iterator[Coded]:
    if b.id in a.wants and a.id in b.wants:
        yield Coded(code="mutual_wish")
        return
    for who, whom in ((a, b), (b, a)):
        if whom.id in who.wants:
            yield Coded(code="wish", data={"who": who.id, "whom": whom.id})
        elif whom.organisation and whom.organisation in who.wants_organisations:
            data = {"who": who.id, "organisation": whom.organisation}
            yield Coded(code="wish_organisation", data=data)


def _supply(giver: Participant, taker: Participant, rarity: Rarity) -> Iterator[Coded]:
    if topics := _spelled(giver.offers, folded(taker.seeks), rarity):
        data = {"giver": giver.id, "taker": taker.id, "topics": topics}
        yield Coded(code="offer_seek", data=data)


def _spelled(texts: Sequence[str], wanted: frozenset[str], rarity: Rarity) -> tuple[str, ...]:
    """The texts that are wanted, as they are spelled, rarest topic first, at most 3."""
    spelling = {fold(text): text for text in texts if fold(text) in wanted}
    rarest_first = sorted(spelling, key=lambda topic: (rarity.holders.get(topic, 0), topic))
    return tuple(spelling[topic] for topic in rarest_first[:MOST_TOPICS])


def _sectors(a: Participant, b: Participant, rarity: Rarity) -> Iterator[Coded]:
    known = {a.sector, b.sector} - {"", UNKNOWN_SECTOR}
    if len(known) == 2:  # noqa: PLR2004 -- two people, two sectors
        rare = rarity.of_sectors(a.sector, b.sector) >= UNTRADITIONAL
        code = "untraditional" if rare else "across_sectors"
        yield Coded(code=code, data={"sectors": (a.sector, b.sector)})
