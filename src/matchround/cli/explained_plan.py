"""A whole plan explained in lines for stdout."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from matchround.cli.explained_person import outcome
from matchround.cli.naming import Naming, between, span
from matchround.event import Coded, Plan, SitOut
from matchround.explaining import Limit, Little, PlanAnswer, Wish
from matchround.wording import goal_text

MOST_LINES = 20
"""As many lines of one kind as are shown; of the others, how many there are."""

WIDEST = 8
"""As many sectors as a table of their meetings can hold on a page."""


def lines(answer: PlanAnswer, plan: Plan, naming: Naming) -> list[str]:
    """Put the answer into lines, section by section; a section without lines is left out."""
    name = plan.event.settings.title or naming.say("timetable.untitled")
    told = [naming.say("summary.title", title=name, revision=plan.revision), ""]
    for code, body in _sections(answer, naming):
        found = list(body)
        more = len(found) - MOST_LINES
        if more > 1:
            found = [*found[:MOST_LINES], naming.say("explain.more", count=more)]
        told += [naming.say(code), *(f"  {line}" for line in found), ""] if found else []
    return told


def _sections(answer: PlanAnswer, naming: Naming) -> Iterator[tuple[str, Iterator[str]]]:
    yield "summary.goals", _goals(answer, naming)
    yield "explain.limits", limit_lines(answer.limits, naming)
    yield "explain.who_sits_out", _sit_outs(answer.sit_outs, naming)
    yield "explain.unmet", _unmet(answer, naming)
    yield "explain.few_meetings", _littles("few_meetings", answer.few_meetings, naming)
    yield "explain.few_sectors", _few_sectors(answer.few_sectors, naming)
    yield "explain.low_worth", _littles("low_worth", answer.low_worth, naming)
    yield "explain.sectors", _matrix(answer)
    yield "explain.hardly", _hardly(answer, naming)


def _goals(answer: PlanAnswer, naming: Naming) -> Iterator[str]:
    for told in answer.goals:
        goal = told.goal
        if not goal.minimised and goal.value == goal.bound == 0:
            continue  # nothing was promised, say
        yield f"{naming.say(f'goal.{goal.name}')}: {goal_text(goal, naming.language)}."
        yield from (f"  {naming.coded('explain.means', means)}" for means in told.means)


def limit_lines(limits: Sequence[Limit], naming: Naming) -> Iterator[str]:
    """Say what limits the rounds, those with the same limit together."""
    groups: dict[str, list[Limit]] = {}
    for limit in limits:
        groups.setdefault(f"{limit.why.code} {_named(limit.why)}", []).append(limit)
    for same in groups.values():
        data = {key: value for key, value in same[0].why.data.items() if key != "size"}
        sizes = [size for limit in same if isinstance(size := limit.why.data.get("size"), int)]
        yield naming.say(
            f"explain.limit.{same[0].why.code}",
            rounds=naming.count("explain.rounds", len(same), rounds=span([x.round for x in same])),
            people=between([limit.people for limit in same]),
            places=between([limit.places for limit in same]),
            meetings=between([limit.places // 2 for limit in same]),
            size=between(sizes) if sizes else "",
            **data,
        )


def _named(why: Coded) -> str:
    return " ".join(str(value) for key, value in sorted(why.data.items()) if key != "size")


def _sit_outs(sit_outs: Sequence[SitOut], naming: Naming) -> Iterator[str]:
    for number, here in groupby(sit_outs, key=lambda sit_out: sit_out.round):
        causes: dict[str, list[str]] = {}
        for sit_out in here:
            said = naming.coded("why", sit_out.why)
            causes.setdefault(said, []).append(naming.name(sit_out.participant))
        for why, names in causes.items():
            yield f"{naming.round(number)}: {naming.people(names)}. {why}"


def _unmet(answer: PlanAnswer, naming: Naming) -> Iterator[str]:
    if not answer.wishes:
        return
    held = answer.wishes - len(answer.unmet)
    yield naming.say("explain.wishes_held", held=held, wishes=answer.wishes)
    yield from (_unmet_line(wish, naming) for wish in answer.unmet)


def _unmet_line(wish: Wish, naming: Naming) -> str:
    whom = naming.full(wish.whom) if wish.whom else ""
    if wish.organisation:
        whom = naming.say("explain.somebody_of", organisation=wish.organisation)
    rule = naming.say(f"explain.rule.{wish.rule}", who=naming.full(wish.who), whom=whom)
    return f"{rule}: {outcome(wish, naming)}"


def _littles(kind: str, found: Sequence[Little], naming: Naming) -> Iterator[str]:
    for little in found:
        who, data = naming.full(little.participant), {"value": little.value, "usual": little.usual}
        said = naming.say(f"explain.{kind}.one", who=who, **data)
        yield "; ".join([said, *(naming.coded("explain.little", why) for why in little.why)])


def _few_sectors(found: Sequence[Little], naming: Naming) -> Iterator[str]:
    """Name those with the same numbers together."""
    groups: dict[tuple[int, int], list[str]] = {}
    for little in found:
        people = groups.setdefault((little.value, little.usual), [])
        people.append(naming.bracketed(little.participant))
    for (value, usual), people in groups.items():
        listed = naming.people(people)
        yield naming.say("explain.few_sectors.one", value=value, usual=usual, people=listed)


def _matrix(answer: PlanAnswer) -> Iterator[str]:
    """Draw the lower half of the table of sectors: meetings / most possible."""
    names = answer.sectors
    if not 1 < len(names) <= WIDEST:
        return
    cells = {frozenset(p.sectors): f"{p.meetings}/{p.possible}" for p in answer.sector_pairs}
    wide = max(map(len, names)) + 3
    yield " " * wide + "".join(f"{place:>9}" for place in range(1, len(names) + 1))
    for place, name in enumerate(names):
        row = (cells.get(frozenset((name, other)), "–") for other in names[: place + 1])
        yield f"{place + 1} {name:<{wide - 2}}" + "".join(f"{cell:>9}" for cell in row)


def _hardly(answer: PlanAnswer, naming: Naming) -> Iterator[str]:
    found = [pair for pair in answer.sector_pairs if pair.hardly]
    if found and answer.dominant:
        yield naming.say("explain.dominant", **answer.dominant.model_dump())
    for pair in sorted(found, key=lambda pair: -pair.possible):
        one, other = pair.sectors
        data = {"meetings": pair.meetings, "possible": pair.possible}
        yield naming.say("explain.hardly.one", one=one, other=other, **data)
