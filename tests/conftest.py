"""The oracle's tally, printed once after the tests: how often the optimum was reached."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import astuple

import pytest

from matchround.event import Keep
from oracle import Judgement, report

JUDGED = "judged"
"""The property of a test's report that carries a judgement, also from another process."""


class Judged(dict[int, Judgement]):
    """Judgements by seed, each recorded under a title for the tally."""

    def __init__(self, title: str, record: Callable[[str, object], None]) -> None:
        super().__init__()
        self._title = title
        self._record = record

    def __setitem__(self, seed: int, judgement: Judgement) -> None:
        """Take in a judgement."""
        super().__setitem__(seed, judgement)
        self._record(JUDGED, (self._title, seed, *astuple(judgement)))


@pytest.fixture
def judged(record_property: Callable[[str, object], None]) -> Judged:
    """Collect the judgements by seed."""
    return Judged("oracle", record_property)


@pytest.fixture
def judged_odd(record_property: Callable[[str, object], None]) -> Judged:
    """Collect the judgements of events with trios and standby people by seed."""
    return Judged("oracle, trios and standby people", record_property)


@pytest.fixture
def judged_again(record_property: Callable[[str, object], None]) -> dict[Keep, Judged]:
    """Collect the judgements of re-plans by what is kept, and seed."""
    return {keep: Judged(f"oracle, keep {keep}", record_property) for keep in Keep}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Report the judgements, if there are any."""
    sections: dict[str, dict[int, Judgement]] = defaultdict(dict)
    for kind in ("passed", "failed"):
        for test in terminalreporter.getreports(kind):
            for name, value in test.user_properties:
                if name == JUDGED:
                    title, seed, *judgement = value
                    sections[title][seed] = Judgement(*map(tuple, judgement))
    for title in sorted(sections):
        terminalreporter.section(title)
        for line in report(sections[title]):
            terminalreporter.write_line(line)
