"""`matchround check`: what was read from where, all that is wrong, and what can come of it."""

import os

from matchround import __version__
from matchround.api.collecting import nothing_collected
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session
from matchround.cli.values import columns, listed


def check(
    files: options.Files,
    language: options.CheckLanguage = None,
    annotate: options.Annotate = None,
    write_map: options.WriteMap = False,
    map_: options.Map = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Tell what was read from where, all that is wrong or assumed, and what can come of it."""
    screen = Screen(language or "en", quiet, as_json)
    # numpy's own threads are started with it, and nothing here has work for them.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with session(screen, debug=debug) as outcome, nothing_collected():
        screen.step("step.reading", version=__version__, files=listed(files))
        from matchround.cli import checking, looking, unfilled  # noqa: PLC0415 -- heavy

        checking.prepare(outcome)
        reading = looking.read(looking.Source(files, {"language": language}, columns(map_)), screen)
        checking.tell_mapping(reading, screen, outcome)
        if write_map:
            checking.draft_map(reading, files, screen, outcome)
        if annotate is not None:
            checking.annotated(reading, files, annotate, screen, outcome)
        if unfilled.told(reading, screen, outcome):
            return
        checking.tell_event(reading, files, screen, outcome)
