"""`matchround template`: a workbook ready to fill."""

from pathlib import Path
from typing import Annotated

import typer

from matchround.cli import options, values
from matchround.cli.screen import Screen
from matchround.cli.session import session

File = Annotated[
    Path | None,
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="The xlsx file to write. Default: participants.xlsx, or its name in the language.",
    ),
]
Language = Annotated[
    str,
    typer.Option(
        metavar="CODE",
        callback=values.language,
        help="Language of the workbook: en, sv, nb, nn, da, fi.",
    ),
]
Force = Annotated[bool, typer.Option("--force", help="Write over a file that is there.")]


def template(
    file: File = None,
    language: Language = "en",
    force: Force = False,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Write a workbook to fill in: it explains itself, and words are offered in its cells."""
    screen = Screen(language, quiet, as_json)
    with session(screen, debug=debug) as outcome:
        from matchround import api  # noqa: PLC0415 -- heavy

        path = api.write_template(file, language, force=force)
        outcome.files.append(path)
        screen.results([screen.say("template.written", path=str(path))])
