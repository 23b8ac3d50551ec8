"""`matchround pairs`: who may meet whom, and what it is worth, for other programs."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.cli.values import columns, listed


def pairs(
    files: options.Files,
    out: options.PairsOut,
    map_: options.Map = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Write every eligible pair with its worth (0 to 1000) to a csv file."""
    screen = Screen("en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        screen.step("step.reading", version=__version__, files=listed(files))
        from matchround import api  # noqa: PLC0415 -- heavy
        from matchround.cli import looking  # noqa: PLC0415 -- heavy

        found = looking.look(looking.Source(files, columns=columns(map_)), screen, outcome)
        count = api.write_pairs(found.event, out)
        outcome.files.append(out)
        screen.results([screen.say("pairs.written", count=count, path=str(out))])
