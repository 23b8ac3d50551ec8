"""Files as organisers have them: each is read as the toml file beside it says."""

import tomllib
from pathlib import Path

import pytest

from matchround.reading import read
from matchround.wording import has, message, remedy
from reading.make_files import SOURCES, content_of
from reading.real_files import REAL, described

FILES = sorted(path for path in REAL.iterdir() if path.suffix != ".toml")
MADE = tomllib.loads(SOURCES.read_text("utf-8"))


def test_there_are_many() -> None:
    """All of which have their expectations beside them, and none is left over."""
    assert len(FILES) > 70
    assert {f"{path.name}.toml" for path in FILES} == {path.name for path in REAL.glob("*.toml")}
    assert set(MADE) <= {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_is_read_as_expected(path: Path) -> None:
    """People, rows left out, faults and warnings with their cells, and what was concluded."""
    expected = tomllib.loads((REAL / f"{path.name}.toml").read_text("utf-8"))
    assert described(read([path])) == expected


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_everything_found_in_them_is_told_in_words(language: str) -> None:
    """With what to do about it, and without a gap in the sentence."""
    readings = [read([path]) for path in FILES]
    said = [(one.code, one.data) for reading in readings for one in reading.findings]
    said += [(one.code, one.data) for reading in readings for one in reading.assumptions]
    for code, data in said:
        assert has(code), code
        assert "{" not in message(code, data, language) + remedy(code, data, language)


@pytest.mark.parametrize("name", MADE)
def test_the_script_makes_what_is_committed(name: str, tmp_path: Path) -> None:
    """Texts to the byte; of workbooks, whose parts depend on their library, what is read."""
    made = tmp_path / name
    made.write_bytes(content_of(name, MADE[name]))
    if name.endswith("xlsx"):
        assert described(read([made])) == described(read([REAL / name]))
    else:
        assert made.read_bytes() == (REAL / name).read_bytes()
