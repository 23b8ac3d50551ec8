"""What the user sees: results on stdout, steps and findings on stderr, in one language."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from matchround.cli.streams import put
from matchround.errors import Finding
from matchround.wording import Value, message, remedy, text


@dataclass
class Screen:
    """Prints in `language`; `quiet` leaves only faults and warnings, `as_json` only stderr."""

    language: str = "en"
    quiet: bool = False
    as_json: bool = False

    def say(self, code: str, **data: Value) -> str:
        """Give a text in the screen's language."""
        return text(code, self.language, **data)

    def step(self, code: str, **data: Value) -> None:
        """Say on stderr what is being done, at once."""
        self.note(self.say(code, **data))

    def note(self, line: str) -> None:
        """Put a line on stderr at once."""
        if not self.quiet:
            print(line, file=sys.stderr, flush=True)  # noqa: T201 -- the screen is who prints

    def results(self, lines: Sequence[str]) -> None:
        """Print the answer on stdout."""
        if not (self.quiet or self.as_json):
            put("\n".join(lines).rstrip())

    def section(self, lines: Sequence[str]) -> None:
        """Print a part of the answer on stdout, and a blank line behind it."""
        if lines and not (self.quiet or self.as_json):
            put("\n".join(lines).rstrip() + "\n")

    def problem(self, code: str, **data: Value) -> None:
        """Say on stderr what went wrong and what to do, however quiet we are to be."""
        for line in (message(code, data, self.language), remedy(code, data, self.language)):
            if line:
                print(line, file=sys.stderr)  # noqa: T201 -- the screen is who prints

    def findings(self, found: Sequence[Finding]) -> None:
        """Print a table of all findings on stderr."""
        if found:
            from matchround.cli.tables import print_findings  # noqa: PLC0415 -- heavy: rich

            print_findings(found, self.language)
