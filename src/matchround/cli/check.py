"""`matchround check`: everything that is wrong or remarkable in the files, and nothing written."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.cli.values import columns, listed


def check(
    files: options.Files,
    language: options.Language = None,
    map_: options.Map = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Read the files and list every fault, warning and assumed value; write nothing."""
    screen = Screen(language or "en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        outcome.more["relief"] = []
        screen.step("step.reading", version=__version__, files=listed(files))
        from matchround.cli import helping, looking, summary  # noqa: PLC0415 -- heavy

        source = looking.Source(files, {"language": language}, columns(map_))
        found = looking.look(source, screen, outcome)
        helps = helping.for_event(found.event, outcome, screen.language)
        screen.results(summary.of_event(found.event, found.reading, screen.language, helps))
