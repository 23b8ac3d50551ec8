"""`matchround diff`: what is different between two revisions of a plan."""

from typing import Annotated

import typer

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session

Revisions = Annotated[
    list[int] | None,
    typer.Argument(
        metavar="REV",
        min=1,
        show_default=False,
        help="Numbers of two revisions; one alone is compared with the last. "
        "Default: the last two.",
    ),
]


def diff(
    plan: options.PlanPath,
    revisions: Revisions = None,
    language: options.AnswerLanguage = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Tell by name what was and what is, round by round, in two revisions of a plan."""
    if len(revisions or ()) > 2:  # noqa: PLR2004 -- two are compared
        msg = "two revisions are compared, no more"
        raise typer.BadParameter(msg, param_hint="REV")
    screen = Screen(language or "en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        outcome.more["difference"] = None
        screen.step("step.loading", version=__version__, plan=str(plan))
        from matchround.cli import diff_summary, diffing, planning  # noqa: PLC0415 -- heavy

        loaded = planning.sound(plan, screen, outcome)
        screen.language = language or screen.language
        compared = diffing.compared(loaded, revisions or ())
        if compared is None:
            screen.results([screen.say("diff.only_one", revision=loaded.revision)])
            return
        outcome.more["difference"] = diffing.as_data(compared)
        screen.results(diff_summary.of_difference(compared, screen.language))
