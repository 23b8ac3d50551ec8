"""The oracle's tally, printed once after the tests: how often the optimum was reached."""

import pytest

from oracle import Judgement, report

JUDGED = pytest.StashKey[dict[int, Judgement]]()


@pytest.fixture(scope="session")
def judged(request: pytest.FixtureRequest) -> dict[int, Judgement]:
    """Collect the judgements by seed."""
    return request.config.stash.setdefault(JUDGED, {})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Report the judgements, if there are any."""
    found = terminalreporter.config.stash.get(JUDGED, {})
    if found:
        terminalreporter.section("oracle")
        for line in report(found):
            terminalreporter.write_line(line)
