"""The commands: each a readable list of steps. Results on stdout, all else on stderr."""

from matchround.cli.app import app
from matchround.cli.streams import speaking_utf8

__all__ = ["app", "run"]


def run() -> None:
    """Start the command line; ends the process with one of the exit codes."""
    speaking_utf8()
    app(prog_name="matchround")
