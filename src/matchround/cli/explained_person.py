"""One person's day explained in lines for stdout."""

from collections.abc import Iterator

from matchround.cli.naming import Naming, span
from matchround.event import Coded, SitOut
from matchround.explaining import Encounter, Missed, Part, Partner, PersonAnswer, Wish
from matchround.wording import number_text


def lines(answer: PersonAnswer, naming: Naming) -> list[str]:
    """Put the answer into lines: whom they meet and why, sit-outs, wishes, good fits missed."""
    who = answer.participant
    head = f"{naming.full(who)}{naming.sector(who)}"
    sections = (
        ("explain.meetings", _meetings(answer, naming)),
        ("explain.sit_outs", _sit_outs(answer, naming)),
        ("explain.wishes", (_wish(wish, naming) for wish in answer.wishes)),
        ("explain.wished_by", (_wished(wish, naming) for wish in answer.wished_by)),
        ("explain.missed", _missed(answer, naming)),
    )
    told = [head, *(f"  {line}" for line in _facts(answer, naming)), ""]
    for code, body in sections:
        found = [f"  {line}" for line in body]
        told += [naming.say(code), *found, ""] if found else []
    return [*told, *_legend(answer, naming)]


def _facts(answer: PersonAnswer, naming: Naming) -> Iterator[str]:
    if not answer.coming:
        yield naming.say("explain.absent")
        return
    if answer.standby:
        yield naming.say("explain.standby")
    data = {"most": answer.most, "organisations": answer.organisations}
    if answer.meetings:
        yield naming.count("explain.has_meetings", len(answer.meetings), **data)
    else:
        yield naming.say("explain.no_meetings", most=answer.most)
    if answer.sectors_possible:
        met, possible = answer.sectors, answer.sectors_possible
        yield naming.say("explain.sectors_met", met=met, possible=possible)
    if answer.away:
        yield naming.say("explain.away", rounds=span(answer.away))
    if answer.meetings:
        yield naming.say("explain.mean_worth", worth=answer.worth, usual=answer.usual_worth)


def _meetings(answer: PersonAnswer, naming: Naming) -> Iterator[str]:
    for met in answer.meetings:
        for partner in met.partners:
            yield _partner_line(met, partner, naming)
            yield from (f"  {line}" for line in _why(answer, partner, naming))


def _partner_line(met: Encounter, partner: Partner, naming: Naming) -> str:
    who = partner.participant
    return naming.say(
        "explain.meeting",
        round=naming.round(met.round),
        table=met.table,
        who=f"{naming.full(who)}{naming.sector(who)}",
        worth=partner.worth,
    )


def _why(answer: PersonAnswer, partner: Partner, naming: Naming) -> Iterator[str]:
    names = {"name": naming.name(answer.participant)}
    for why in partner.why:
        yield naming.coded("explain.why", Coded(code=why.code, data={**why.data, **names}))
    for part in partner.parts:
        yield _points(part, naming)


def _points(part: Part, naming: Naming) -> str:
    said = "; ".join(naming.coded("explain.reason", why) for why in part.why)
    points = number_text(part.points, naming.language)
    return f"{points:>5}  {naming.say(f'explain.part.{part.name}', reasons=said)}"


def _sit_outs(answer: PersonAnswer, naming: Naming) -> Iterator[str]:
    for sit_out in answer.sit_outs:
        yield _sit_out(sit_out, naming)
    if answer.sit_outs:
        yield _others(answer, naming)


def _others(answer: PersonAnswer, naming: Naming) -> str:
    """Say how the person's sit-outs compare with everybody's."""
    people, most = answer.sitting_out, answer.most_sit_outs
    if people == 1:
        return naming.say("explain.sitting_out_alone")
    if most == 1:
        return naming.say("explain.sitting_out_once", people=people)
    return naming.say("explain.sitting_out", people=people, most=most)


def _sit_out(sit_out: SitOut, naming: Naming) -> str:
    return f"{naming.round(sit_out.round)}: {naming.coded('why', sit_out.why)}"


def _wish(wish: Wish, naming: Naming) -> str:
    """Say what came of somebody's own wish."""
    whom = naming.full(wish.whom) if wish.whom else wish.organisation
    if wish.organisation:
        whom = naming.say("explain.somebody_of", organisation=wish.organisation)
    return f"{whom}: {outcome(wish, naming)}"


def _wished(wish: Wish, naming: Naming) -> str:
    return f"{naming.full(wish.who)}: {outcome(wish, naming)}"


def outcome(wish: Wish, naming: Naming) -> str:
    """Say in which round a wish or promise is held, or what stood in the way."""
    if wish.rounds:
        rounds = span(wish.rounds)
        name = naming.name(wish.whom)
        code = "explain.held_by" if wish.organisation else "explain.held"
        return naming.say(code, round=rounds, name=name)
    if wish.why is None:
        return ""
    why = naming.coded("why", wish.why)
    if wish.organisation and wish.whom:
        return naming.say("explain.not_held_nearest", why=why, name=naming.name(wish.whom))
    return naming.say("explain.not_held", why=why)


def _missed(answer: PersonAnswer, naming: Naming) -> Iterator[str]:
    return (_miss(missed, naming) for missed in answer.missed)


def _miss(missed: Missed, naming: Naming) -> str:
    who = f"{naming.full(missed.participant)}{naming.sector(missed.participant)}"
    why = naming.coded("why", missed.why)
    return naming.say("explain.missed.one", who=who, worth=missed.worth, why=why)


def _legend(answer: PersonAnswer, naming: Naming) -> list[str]:
    """Say once what worth is; nothing where no worth was told."""
    if not (answer.meetings or answer.missed):
        return []
    weights = naming.event.settings.weights
    whole = max(1, sum(weights.model_dump().values()))
    most = {name: 1000 * weight // whole for name, weight in weights.model_dump().items()}
    return [naming.say("explain.legend", **most)]
