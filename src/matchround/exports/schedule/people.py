"""Meetings as cells: who meets, with their organisations."""

from matchround.event import Meeting, Plan


def most_people(plan: Plan) -> int:
    """How many people the largest meeting has; two where there is none."""
    return max((len(meeting.participants) for meeting in plan.meetings), default=2)


def pair_headings(plan: Plan) -> tuple[str, ...]:
    """The codes of the headings over `pair_cells`."""
    return ("column.name", "column.organisation") * most_people(plan)


def pair_widths(plan: Plan) -> tuple[float, ...]:
    """The widths of the columns of `pair_cells`, in characters."""
    people = most_people(plan)
    each = (27.0, 29.0) if people == 2 else (24.0, 24.0)  # noqa: PLR2004 -- a pair
    return each * people


def pair_cells(plan: Plan, meeting: Meeting) -> tuple[str, ...]:
    """Name and organisation of everybody in a meeting, empty up to the largest meeting."""
    people = [plan.event.by_id[i] for i in meeting.participants]
    words = [part for person in people for part in (person.name, person.organisation)]
    return (*words, *("",) * (2 * most_people(plan) - len(words)))
