"""The sheet "Overview": the event, how good the plan is, who sits out, what is not held."""

from collections.abc import Iterator

from matchround.event import Role, Round, Status
from matchround.exports.agenda import Agendas
from matchround.exports.occasion import own_title, round_span, why_text
from matchround.exports.people import enlisted
from matchround.exports.schedule import changed
from matchround.exports.schedule.paging import Filling, page_starts
from matchround.exports.schedule.paper import Paper
from matchround.exports.schedule.printing import (
    LEAST_SCALE,
    Printing,
    break_before,
    height_scale,
    make_printable,
    width_scale,
)
from matchround.exports.stamp import made
from matchround.wording import date_long, goal_text, number_text

_WIDTHS = (30, 34, 14, 11, 11, 14, 14)
_LAST = len(_WIDTHS)


def fill(paper: Paper, agendas: Agendas) -> None:
    """Write the sheet."""
    paper.widths(*_WIDTHS)
    paper.title()
    firsts = [paper.row + 1]
    _facts(paper, agendas)
    for part in (_changed, _goals, _rounds, _sit_outs, _unplaced):
        paper.row += 1
        firsts.append(paper.row + 1)
        part(paper)
    widest = width_scale(_WIDTHS, landscape=False)
    scale = height_scale(paper.height(1, paper.row), widest, LEAST_SCALE, landscape=False)
    printing = Printing(scale, landscape=False)
    make_printable(paper, printing)
    firsts = sorted({*firsts, paper.row + 2})
    break_before(paper, page_starts(paper, firsts, printing, Filling(gap=1)))


def _changed(paper: Paper) -> None:
    """Tell what changed; where nothing was made again, the next part begins here."""
    if not changed.fill(paper, _LAST):
        paper.row -= 1


def _facts(paper: Paper, agendas: Agendas) -> None:
    for code, value in _known(paper, agendas):
        if value != "":
            paper.cells_across((paper.say(f"overview.{code}"), value), _LAST)
            paper.bold(1)


def _known(paper: Paper, agendas: Agendas) -> Iterator[tuple[str, str | int]]:
    plan, settings = paper.plan, paper.plan.event.settings
    coming = agendas.people
    standby = sum(person.role is Role.STANDBY for person in coming)
    gone = [person for person in plan.event.participants if person.status is Status.ABSENT]
    left = sum(person.takes_part for person in gone)
    yield "date", date_long(settings.date, paper.language) if settings.date else ""
    yield "place", settings.place
    yield "organiser", settings.organiser
    yield "participants", len(coming) - standby
    yield "standby", standby or ""
    yield "absent", len(gone) - left or ""
    yield "left", left or ""
    yield "organisations", len({person.organisation for person in coming} - {""})
    yield "rounds", len(plan.event.rounds)
    yield "tables", len(plan.event.tables)
    yield "meetings", len(plan.meetings)
    yield "revision", plan.revision
    yield "made", made(plan, paper.language)


def _goals(paper: Paper) -> None:
    paper.line(paper.say("overview.goals"))
    paper.headings(("column.goal", "column.result", "column.meaning"), across=_LAST)
    meetings = number_text(len(paper.plan.meetings), paper.language)
    for goal in paper.plan.goals:
        means = paper.say(f"goal.{goal.name}.means", meetings=meetings)
        name = paper.say(f"goal.{goal.name}")
        paper.cells_across((name, goal_text(goal, paper.language), means), _LAST)
        paper.bold(1)


def _rounds(paper: Paper) -> None:
    paper.line(paper.say("overview.rounds_table"))
    counts = ("available", "meetings", "sit_outs", "tables_open")
    time = paper.say("column.time") if paper.time_width else ""
    told = [paper.say(f"column.{count}") for count in counts]
    paper.named_headings([paper.say("column.round"), time, *told])
    for round_ in paper.plan.event.rounds:
        name = own_title(paper.plan.event, round_) or paper.say(
            "timetable.round", number=round_.number
        )
        paper.cells((name, round_span(round_, paper.language), *_counts(paper, round_)))


def _counts(paper: Paper, round_: Round) -> tuple[int, int, int, int]:
    plan, number = paper.plan, round_.number
    return (
        sum(person.is_available(number) for person in plan.event.players),
        sum(meeting.round == number for meeting in plan.meetings),
        sum(sit_out.round == number for sit_out in plan.sit_outs),
        sum(table.is_open(number) for table in plan.event.tables),
    )


def _sit_outs(paper: Paper) -> None:
    paper.line(paper.say("overview.sit_outs"))
    if not paper.plan.sit_outs:
        paper.cells_across((paper.say("overview.no_sit_outs"),), _LAST)
        return
    paper.headings(
        ("column.name", "column.organisation", "column.round", "column.why"), across=_LAST
    )
    order = {person.id: place for place, person in enumerate(enlisted(paper.plan.event))}
    for sit_out in sorted(paper.plan.sit_outs, key=lambda s: (s.round, order[s.participant])):
        person = paper.plan.event.by_id[sit_out.participant]
        why = why_text(sit_out.why, paper.language)
        paper.cells_across((person.name, person.organisation, sit_out.round, why), _LAST)


def _unplaced(paper: Paper) -> None:
    paper.line(paper.say("overview.unplaced"))
    if not paper.plan.unplaced:
        paper.cells_across((paper.say("overview.no_unplaced"),), _LAST)
        return
    paper.headings(("column.people", "column.wish", "column.why"), across=_LAST)
    for unplaced in paper.plan.unplaced:
        names = " – ".join(paper.plan.event.by_id[i].name for i in unplaced.participants)
        rule, why = paper.say(f"pair_rule.{unplaced.rule}"), why_text(unplaced.why, paper.language)
        paper.cells_across((names, rule, why), _LAST)
