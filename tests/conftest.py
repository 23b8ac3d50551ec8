"""The oracle's tally, printed once after the tests: how often the optimum was reached."""

import pytest

from oracle import Judgement, report

Judged = dict[int, Judgement]

JUDGED = pytest.StashKey[Judged]()
JUDGED_ODD = pytest.StashKey[Judged]()


@pytest.fixture(scope="session")
def judged(request: pytest.FixtureRequest) -> Judged:
    """Collect the judgements by seed."""
    return request.config.stash.setdefault(JUDGED, {})


@pytest.fixture(scope="session")
def judged_odd(request: pytest.FixtureRequest) -> Judged:
    """Collect the judgements of events with trios and standby people by seed."""
    return request.config.stash.setdefault(JUDGED_ODD, {})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Report the judgements, if there are any."""
    for title, key in (("oracle", JUDGED), ("oracle, trios and standby people", JUDGED_ODD)):
        found = terminalreporter.config.stash.get(key, {})
        if found:
            terminalreporter.section(title)
            for line in report(found):
                terminalreporter.write_line(line)
