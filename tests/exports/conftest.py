"""Golden texts: `pytest tests/exports --refresh-golden` writes them anew."""

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the flag that accepts what is printed now."""
    parser.addoption("--refresh-golden", action="store_true", help="write the golden texts anew")


class Golden:
    """Compares a text with its golden file."""

    def __init__(self, *, refresh: bool) -> None:
        self.refresh = refresh

    def check(self, name: str, text: str) -> None:
        """Compare, or write the file where that is asked for."""
        path = GOLDEN / name
        if self.refresh:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.read_text("utf-8") == text, f"differs from {path}: see --refresh-golden"


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Give the comparison with golden files."""
    return Golden(refresh=bool(request.config.getoption("--refresh-golden", default=False)))
