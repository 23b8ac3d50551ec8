"""The command line as a whole: its commands, its help, its version."""

from typing import Annotated

import typer

from matchround import __version__
from matchround.cli.check import check
from matchround.cli.diff import diff
from matchround.cli.explain import explain
from matchround.cli.export import export
from matchround.cli.pairs import pairs
from matchround.cli.plan import plan
from matchround.cli.replan import replan
from matchround.cli.template import template
from matchround.cli.verify import verify

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # plain help: it reads the same in a log, and rich is not loaded for it
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"matchround {__version__}")
        raise typer.Exit


@app.callback()
def matchround(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """Plan who meets whom on a partnership day, and print it.

    `matchround plan participants.xlsx` does the whole job.
    """


for command in (template, plan, replan, diff, check, verify, explain, export, pairs):
    app.command()(command)
