"""Marked copies and drafts of columns."""

from pathlib import Path

import pytest

from commands import PEOPLE, people_file
from matchround import api
from matchround.errors import UsageError


def test_no_file_that_is_read_is_written_over(tmp_path: Path) -> None:
    """Neither the first nor another one, however its path is written."""
    path = people_file(tmp_path)
    reading = api.read_event([path])
    for files in ([path], [tmp_path / "other.csv", path]):
        with pytest.raises(UsageError, match="annotate_input"):
            api.annotate(reading, files, tmp_path / "x" / ".." / path.name, "en")
    assert path.read_text("utf-8") == PEOPLE


def test_the_columns_that_a_header_may_mean_are_named(tmp_path: Path) -> None:
    """Those of the sheet with an unknown header; none where all are understood."""
    unknown = people_file(tmp_path, PEOPLE.replace("sector\n", "shoe size\n"))
    assert "topics" in api.column_choices(api.read_event([unknown]), "en")
    known = people_file(tmp_path, name="known.csv")
    assert api.column_choices(api.read_event([known]), "en") == ()


def test_a_draft_stands_beside_the_first_file(tmp_path: Path) -> None:
    """As matchround.toml, which is read by itself."""
    path = people_file(tmp_path, PEOPLE.replace("sector\n", "shoe size\n"))
    assert api.write_map(api.read_event([path]), [path], "en").path == tmp_path / "matchround.toml"
    assert api.read_event([path]).findings == ()
