"""When a plan was made, as the organiser's clock shows it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from matchround.event import Event, Plan
from matchround.wording import clock_text, date_short, text


def made(plan: Plan, language: str) -> str:
    """Date and time at which the plan was made: "2027-03-04 09:05", "... UTC" without zone."""
    moment = local(plan)
    suffix = " UTC" if moment.tzinfo is UTC else ""
    return f"{date_short(moment.date(), language)} {clock_text(moment.time(), language)}{suffix}"


def local(plan: Plan) -> datetime:
    """When the plan was made, in the event's time zone; UTC where it has none."""
    return plan.created.astimezone(time_zone(plan.event) or UTC)


def time_zone(event: Event) -> ZoneInfo | None:
    """Give the event's time zone; None where it names none that this computer knows."""
    name = event.settings.time_zone
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (KeyError, OSError, ValueError):  # OSError: a folder of the data, such as "Europe"
        return None


def revision_line(plan: Plan, language: str) -> str:
    """What stands at the foot of every page: revision and time."""
    return text("page.revision", language, revision=plan.revision, made=made(plan, language))
