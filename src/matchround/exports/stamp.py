"""When a plan was made, as the organiser's clock shows it."""

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from matchround.event import Plan
from matchround.wording import clock_text, date_short, text


def made(plan: Plan, language: str) -> str:
    """Date and time at which the plan was made: "2027-03-04 09:05", "... UTC" without zone."""
    moment = local(plan)
    suffix = " UTC" if moment.tzinfo is UTC else ""
    return f"{date_short(moment.date(), language)} {clock_text(moment.time(), language)}{suffix}"


def local(plan: Plan) -> datetime:
    """When the plan was made, in the event's time zone; UTC where it has none."""
    return plan.created.astimezone(_zone(plan.event.settings.time_zone))


def _zone(name: str) -> tzinfo:
    if not name:
        return UTC
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def revision_line(plan: Plan, language: str) -> str:
    """What stands at the foot of every page: revision and time."""
    return text("page.revision", language, revision=plan.revision, made=made(plan, language))
