"""`matchround plan`: from the workbook to the printed plan."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.cli.values import columns, listed


def plan(
    files: options.Files,
    out: options.Out = None,
    rounds: options.Rounds = None,
    tables: options.Tables = None,
    minutes: options.Minutes = None,
    start: options.Start = None,
    seed: options.Seed = None,
    time_limit: options.TimeLimit = None,
    language: options.Language = None,
    keep: options.Keep = "none",
    only: options.Only = None,
    map_: options.Map = None,
    split: options.Split = False,
    anonymous: options.Anonymous = False,
    logo: options.Logo = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Read, check, plan, verify, and write everything printable."""
    given = {
        "rounds": rounds,
        "tables": tables,
        "minutes": minutes,
        "start": start,
        "seed": seed,
        "time limit": time_limit,
        "language": language,
    }
    folder = out or files[0].with_name(f"{files[0].stem}-plan")
    screen = Screen(language or "en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        outcome.more["relief"] = []
        screen.step("step.reading", version=__version__, files=listed(files))
        from matchround.cli import helping, looking, planning, renewing, summary  # noqa: PLC0415 -- heavy
        from matchround.cli.wanted import wanted  # noqa: PLC0415 -- heavy

        products = wanted(only, split=split, anonymous=anonymous, logo=logo)
        source = looking.Source(files, given, columns(map_))
        found = looking.look(source, screen, outcome)
        made, told = renewing.next_plan(found, folder, keep, screen, outcome)
        planning.saved(made, folder, outcome)
        planning.exported(made, products, folder, screen, outcome)
        lines = [*told, *helping.for_plan(made, outcome, screen.language)]
        screen.results(summary.of_plan(made, found.reading, outcome.files, screen.language, lines))
