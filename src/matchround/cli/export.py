"""`matchround export`: the printable files of a plan that is already made."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session


def export(
    plan: options.PlanPath,
    only: options.Products = None,
    out: options.ExportOut = None,
    split: options.Split = False,
    anonymous: options.Anonymous = False,
    logo: options.Logo = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Write the printable files of a plan again."""
    screen = Screen("en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        screen.step("step.loading", version=__version__, plan=str(plan))
        from matchround.cli import planning, summary  # noqa: PLC0415 -- heavy
        from matchround.cli.wanted import wanted  # noqa: PLC0415 -- heavy

        products = wanted(only, split=split, anonymous=anonymous, logo=logo)
        loaded = planning.sound(plan, screen, outcome)
        folder = out or (plan if plan.is_dir() else plan.parent)
        planning.exported(loaded, products, folder, screen, outcome)
        screen.results(summary.of_files(outcome.files, screen.language))
