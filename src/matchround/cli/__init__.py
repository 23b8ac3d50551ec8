"""The commands: each a readable list of steps."""


def run() -> None:
    """Start the command line."""
