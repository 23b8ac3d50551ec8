"""The oracle's tally, printed once after the tests: how often the optimum was reached."""

import pytest

from matchround.event import Keep
from oracle import Judgement, report

Judged = dict[int, Judgement]

JUDGED = pytest.StashKey[Judged]()
JUDGED_ODD = pytest.StashKey[Judged]()
JUDGED_AGAIN = pytest.StashKey[dict[Keep, Judged]]()


@pytest.fixture(scope="session")
def judged(request: pytest.FixtureRequest) -> Judged:
    """Collect the judgements by seed."""
    return request.config.stash.setdefault(JUDGED, {})


@pytest.fixture(scope="session")
def judged_odd(request: pytest.FixtureRequest) -> Judged:
    """Collect the judgements of events with trios and standby people by seed."""
    return request.config.stash.setdefault(JUDGED_ODD, {})


@pytest.fixture(scope="session")
def judged_again(request: pytest.FixtureRequest) -> dict[Keep, Judged]:
    """Collect the judgements of re-plans by what is kept, and seed."""
    return request.config.stash.setdefault(JUDGED_AGAIN, {keep: {} for keep in Keep})


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Report the judgements, if there are any."""
    stash = terminalreporter.config.stash
    sections = {
        "oracle": stash.get(JUDGED, {}),
        "oracle, trios and standby people": stash.get(JUDGED_ODD, {}),
        **{f"oracle, keep {keep}": found for keep, found in stash.get(JUDGED_AGAIN, {}).items()},
    }
    for title, found in sections.items():
        if found:
            terminalreporter.section(title)
            for line in report(found):
                terminalreporter.write_line(line)
