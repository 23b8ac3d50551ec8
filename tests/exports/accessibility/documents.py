"""Every product that is a PDF, of small plans that hold every kind of page."""

from pathlib import Path

from exports.sample_plans import tiny_plan
from exports.sample_replans import replanned
from matchround.event import Event, Plan
from matchround.exports import PRODUCTS, Look, write

WITHOUT_PDFS = frozenset({"schedule", "html", "calendar", "mail-merge"})
PDFS = tuple(name for name in PRODUCTS if name not in WITHOUT_PDFS)

PUBLIC = ("changes", "wall-list", "table-signs")
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20">'
    '<rect width="80" height="20" fill="#123456"/></svg>'
)


def reading(plan: Plan, **languages: str) -> Plan:
    """Give some people a language of their own to read: `A="fi"`. The event's day is in a zone."""
    who = [
        person.model_copy(update={"print_language": languages.get(person.id, "")})
        for person in plan.event.participants
    ]
    settings = plan.event.settings.model_copy(update={"time_zone": "Europe/Stockholm"})
    event = {**dict(plan.event), "participants": who, "settings": settings}
    return Plan.model_validate({**dict(plan), "event": Event.model_validate(event)})


def day(language: str = "sv") -> Plan:
    """A trio, a host, a need, a standby, a sit-out, a break; A reads Finnish, B Danish."""
    return reading(tiny_plan(language), A="fi", B="da")


def changed_day(language: str = "nb") -> Plan:
    """A day re-planned after everything that can happen; W, who walked in, reads English."""
    return reading(replanned(language), W="en")


def made(folder: Path) -> dict[str, Path]:
    """Write them all; give each by a name that says what it shows."""
    found: dict[str, Path] = {}
    for kind, plan, names, look in (
        ("day", day(), PDFS, Look(logo=LOGO)),
        ("plain", tiny_plan("en"), PDFS, Look()),
        ("changed", changed_day(), PDFS, Look(logo=LOGO)),
        ("anonymous", changed_day(), PUBLIC, Look(anonymous=True)),
    ):
        write(plan, names, folder / kind, look=look)
        for path in sorted((folder / kind).rglob("*.pdf")):
            found[path.relative_to(folder).with_suffix("").as_posix()] = path
    return found
