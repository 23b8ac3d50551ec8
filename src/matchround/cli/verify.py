"""`matchround verify`: every rule and every stated number of a plan, counted again."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session


def verify(
    plan: options.PlanPath,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Check a plan against every rule, and count its goals again."""
    screen = Screen("en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        screen.step("step.verifying", version=__version__, plan=str(plan))
        from matchround.cli import planning, summary  # noqa: PLC0415 -- heavy

        checked = planning.sound(plan, screen, outcome)
        screen.results(summary.of_verified(checked, screen.language))
