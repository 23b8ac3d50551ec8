"""The benchmark of reading: files of several shapes, measured and told."""

from pathlib import Path

import pytest

import reading_speed
from generated_events import realistic_event
from generated_sheets import sheets_in, write_sheets
from matchround.reading import read
from measuring.read_rows import FORMATS, LAYOUTS, ReadCase, ReadRow, ReadRows
from reporting import read_page

CASE = ReadCase(10_000, "form", "xlsx", "check")
ROW = ReadRow(CASE, (3.1, 2.9), (1.9, 1.8), 160.0, 1_261_557, 0.5)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_shape_says_the_same_of_people(layout: str, suffix: str, tmp_path: Path) -> None:
    """Whatever the layout and format: names, organisations, sectors, topics, offers."""
    event = realistic_event(20, 6)
    if (layout, suffix) == ("synonyms", "csv"):
        assert len(sheets_in(event, layout)) > 1
        return
    found = read([write_sheets(event, layout, tmp_path / f"people.{suffix}")]).event
    assert found is not None
    for person, told in zip(found.participants, event.participants, strict=True):
        for field in ("name", "organisation", "sector", "offers", "seeks"):
            assert getattr(person, field) == getattr(told, field)
        assert set(person.topics) == set(told.topics)


def test_synonyms_have_something_to_do() -> None:
    """Topics are written in several ways, which the sheet names."""
    sheets = sheets_in(realistic_event(20, 6), "synonyms")
    written = {row[4].split("; ")[0] for row in sheets["Participants"][1:]}
    assert any(text.startswith("our ") for text in written)
    assert len({name for row in sheets["Synonyms"] for name in row} & written) > 3


def test_a_run_keeps_its_rows_and_writes_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One size, one format, one layout; a second look only draws."""
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", "")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")  # both are put back behind the run
    (tmp_path / "cache").mkdir()
    out, cache = ["--out", str(tmp_path)], ["--cache", str(tmp_path / "cache")]
    asked = ["--sizes", "20", "--layouts", "template", "--formats", "csv", "--repeats", "1"]
    asked += ["--steps", "read"]
    reading_speed.main([*asked, *out, *cache])
    rows = list(ReadRows(tmp_path / "reading.json"))
    assert [(row.case.step, row.note) for row in rows] == [("read", "")]
    page = (tmp_path / "reading.md").read_text("utf-8")
    reading_speed.main(["--draw", *out])
    assert (tmp_path / "reading.md").read_text("utf-8") == page
    assert "| template, csv |" in page


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (ROW, "met"),
        (ReadRow(CASE, (2.9,), (2.1,), 160.0), "**missed: time**"),
        (ReadRow(CASE, (1.0,), (1.0,), 301.0), "**missed: memory**"),
        (ReadRow(CASE, note="exit code 1"), "**missed: exit code 1**"),
    ],
)
def test_the_target_is_judged(row: ReadRow, said: str) -> None:
    """By the best run's CPU seconds and the peak of memory; a run that failed misses it."""
    assert read_page.verdict(row) == said


def test_the_page_holds_the_target_beside_what_was_measured(tmp_path: Path) -> None:
    """A line with both; without rows the page is still one."""
    rows = ReadRows(tmp_path / "reading.json")
    read_page.write_page(rows, tmp_path)
    rows.keep(ROW)
    read_page.write_page(ReadRows(tmp_path / "reading.json"), tmp_path)
    page = (tmp_path / "reading.md").read_text("utf-8")
    assert "| form export, xlsx | 1.8 s | 2.0 s | 2.9 s | 160 MB | 300 MB | met |" in page
    assert "| form export, xlsx | 1,262 kB | check |" in page
