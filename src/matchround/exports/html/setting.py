"""From the days to the page: the template is filled, the style and the scripts stand in it."""

from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from matchround.event import Plan
from matchround.exports.differences import differences
from matchround.exports.html.data import page_data
from matchround.exports.html.days import Days, days
from matchround.exports.html.embedding import embedded, fingerprint, in_address
from matchround.exports.html.words import said
from matchround.exports.occasion import event_title, occasion
from matchround.exports.stamp import revision_line
from matchround.wording import text

HERE = Path(__file__).parent / "page"

STYLES = ("page.css", "board.css", "print.css")
SCRIPTS = (
    *("tools.js", "names.js", "clock.js", "person.js", "paging.js", "board.js", "controls.js"),
    *("watch.js", "start.js"),
)
FIRST = "first.js"

MARK = "●"
"""Stands beside what changed, with the word: not everybody sees colours."""


@dataclass(frozen=True)
class _Heading:
    """What stands on top of the page and at its foot."""

    title: str
    occasion: str
    revision: str
    legend: str


def page(plan: Plan, logo: str = "") -> str:
    """Make the page; `logo` is a picture as SVG, "" for none."""
    shown = days(plan)
    heading = _heading(shown)
    scripts = "\n".join(_source(name) for name in SCRIPTS)
    style = "\n".join(_source(name) for name in STYLES)
    return _template().render(
        days=shown,
        heading=heading,
        clock=_first_column(shown),
        words=said(shown.language),
        mark=MARK,
        policy=_policy(style, _source(FIRST), scripts),
        logo=in_address(logo) if logo else "",
        style=_own(style),
        first=_own(_source(FIRST)),
        scripts=_own(scripts),
        data=_own(embedded(page_data(shown, heading.revision, heading.legend))),
    )


def _heading(shown: Days) -> _Heading:
    plan, language = shown.plan, shown.language
    found = differences(plan)
    legend = ""
    if found and shown.changed:
        legend = text("schedule.changed", language, revision=found.before.revision)
    return _Heading(
        title=event_title(plan.event, language),
        occasion=occasion(plan.event, language),
        revision=revision_line(plan, language),
        legend=legend,
    )


def _first_column(shown: Days) -> str:
    timed = any(part.when for part in shown.programme)
    return text("column.time" if timed else "column.round", shown.language)


def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")


def _policy(style: str, *scripts: str) -> str:
    """Allow what the page holds itself, and to look whether it was replaced: no more."""
    allowed = " ".join(fingerprint(script) for script in scripts)
    return (
        f"default-src 'none'; style-src {fingerprint(style)}; script-src {allowed}; "
        "img-src data:; connect-src 'self'; frame-src 'self' file:; "
        "base-uri 'none'; form-action 'none'"
    )


def _source(name: str) -> str:
    return (HERE / name).read_text("utf-8")


def _own(content: str) -> Markup:
    return Markup(content)  # noqa: S704 -- the package's own files, and JSON that is escaped
