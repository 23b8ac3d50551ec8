"""The options that tell of products: which, and how they look."""

from pathlib import Path

import pytest

from matchround.cli.wanted import wanted
from matchround.errors import UsageError


def test_a_pdf_per_person_is_written_on_request() -> None:
    """Beside all, beside those named, and not by itself."""
    plain = {"split": False, "anonymous": False, "logo": None}
    assert "timetables-single" not in wanted(None, **plain).names  # type: ignore[arg-type] # by name
    assert "timetables-single" in wanted(None, split=True, anonymous=False, logo=None).names
    given = wanted(["mail-merge"], split=True, anonymous=False, logo=None).names
    assert given == ("timetables-single", "mail-merge")


def test_the_look_is_understood(tmp_path: Path) -> None:
    """A logo that is none is refused before anything is written."""
    path = tmp_path / "logo.svg"
    path.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', "utf-8")
    found = wanted(None, split=False, anonymous=True, logo=path).look
    assert found
    assert found.anonymous
    assert found.logo.startswith("<svg")
    with pytest.raises(UsageError) as caught:
        wanted(None, split=False, anonymous=False, logo=tmp_path / "missing.png")
    assert caught.value.code == "export.no_logo"
