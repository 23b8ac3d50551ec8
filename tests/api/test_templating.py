"""The template is written where it is asked for, and never over a file by accident."""

from pathlib import Path

import pytest

from matchround import api
from matchround.errors import UsageError


def test_it_has_a_name_in_its_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the folder where one is."""
    monkeypatch.chdir(tmp_path)
    assert api.write_template() == Path("participants.xlsx")
    assert api.write_template(language="fi") == Path("osallistujat.xlsx")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "osallistujat.xlsx", "participants.xlsx",
    ]  # fmt: skip


def test_a_name_without_an_ending_gets_one(tmp_path: Path) -> None:
    """And any other ending is refused."""
    assert api.write_template(tmp_path / "day").name == "day.xlsx"
    with pytest.raises(UsageError, match=r"template\.suffix"):
        api.write_template(tmp_path / "day.ods")


def test_what_is_there_is_kept(tmp_path: Path) -> None:
    """Unless it is to be written over."""
    path = tmp_path / "day.xlsx"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(UsageError, match=r"template\.exists"):
        api.write_template(path)
    assert path.read_text(encoding="utf-8") == "mine"
    assert api.write_template(path, force=True).read_bytes().startswith(b"PK")
