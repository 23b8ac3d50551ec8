"""The examples are what their READMEs say, and are read without a remark."""

import re
import runpy
from collections import Counter
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from matchround.event import Event, Profile
from matchround.reading import read

EXAMPLES = Path(__file__).parents[1] / "examples"
FOLDERS = ("umea-speed-dating", "hjorring-partnership-day")
FORM = "alesund-circular"
ALL = (*FOLDERS, FORM)


def workbook(folder: str, below: Path = EXAMPLES) -> Path:
    """Give the workbook of an example."""
    return below / folder / ("pamelding.xlsx" if folder == FORM else "participants.xlsx")


def event_of(folder: str) -> Event:
    """Read an example."""
    event = read([workbook(folder)]).event
    assert event is not None
    return event


@pytest.mark.parametrize("folder", FOLDERS)
def test_everything_in_an_example_is_understood(folder: str) -> None:
    """No fault, no warning, nobody left out."""
    reading = read([workbook(folder)])
    assert reading.findings == ()
    assert reading.left_out == ()


def test_umea_is_the_day_that_it_says() -> None:
    """64 people, 46 organisations, six sectors, half of them met before, 30 tables, 8 rounds."""
    event = event_of("umea-speed-dating")
    sizes = Counter(person.sector for person in event.players)
    assert sorted(sizes.values()) == [2, 5, 7, 10, 14, 26]
    assert len({person.organisation for person in event.players}) == 46
    assert sum(bool(person.met_at) for person in event.players) == 32
    assert (len(event.tables), len(event.rounds)) == (30, 8)
    assert (event.settings.minutes, event.settings.change, event.settings.language) == (8, 2, "sv")
    assert sum(bool(person.needs) for person in event.players) == 2
    assert sum(person.available is not None for person in event.players) == 4
    assert sorted(pair.rule for pair in event.pairs) == ["keep apart", "met before", "must meet"]


def test_a_step_free_table_is_open_to_those_who_need_one() -> None:
    """The need and the feature are the same word."""
    event = event_of("umea-speed-dating")
    (need,) = {need for person in event.players for need in person.needs}
    assert sum(need in table.features for table in event.tables) == 6


def test_hjorring_is_the_day_that_it_says() -> None:
    """55 people, one session of five rounds between plenaries and breaks, profile unexpected."""
    event = event_of("hjorring-partnership-day")
    assert (len(event.players), len(event.rounds), event.settings.language) == (55, 5, "da")
    assert event.settings.profile is Profile.UNEXPECTED
    assert [item.kind for item in event.items] == ["plenary", "break", "plenary", "break"]
    assert {item.after_round for item in event.items} == {0, 5}
    topics = {topic for person in event.players for topic in person.topics}
    assert "Cirkulær økonomi" in topics
    assert "Cirkularitet" not in topics


def test_alesund_is_the_day_that_it_says() -> None:
    """A raw form export: 90 people of four sectors, ten rounds around lunch, one answer twice."""
    reading = read([workbook(FORM)])
    event = reading.event
    assert event is not None
    codes = [finding.code for finding in reading.findings]
    assert codes == ["rows.left_out_twice", "people.sectors_merged"]
    assert [row.name for row in reading.left_out] == ["Jostein Borgundvåg"]
    sizes = Counter(person.sector for person in event.players)
    assert sorted(sizes.values()) == [15, 17, 26, 32]
    assert sum(not person.organisation for person in event.players) == sizes["Innbygger"]
    assert len(event.rounds) == 10
    assert (str(event.items[0].start), str(event.items[-1].end)) == ("09:00:00", "14:45:00")
    assert event.settings.language == "nb"
    there = Counter(person.available for person in event.players)
    assert there == {
        None: 76, (1, 2, 3, 4, 5): 7, (6, 7, 8, 9, 10): 4,
        (3, 4, 5, 6, 7, 8, 9, 10): 2, (4, 5, 6, 7, 8, 9, 10): 1,
    }  # fmt: skip
    assert {"Kåre Ellingsøya", "Bente Hareidholm"} <= {person.name for person in event.players}


def test_the_form_says_where_it_comes_from() -> None:
    """And that what people eat is nobody's business."""
    said = {entry.setting: entry.value for entry in read([workbook(FORM)]).assumptions}
    assert said["source"] == "Microsoft Forms"
    assert "“Hva kan du bidra med?” = offers" in said["questions"]
    assert said["not needed"] == "“Har du allergier eller matpreferanser?”"


def test_the_script_makes_the_workbooks_that_are_committed(tmp_path: Path) -> None:
    """The same people in the same cells, whatever version of the workbook library wrote them."""
    runpy.run_path(str(EXAMPLES / "make_examples.py"))["main"](tmp_path)
    for folder in ALL:
        made, committed = workbook(folder, tmp_path), workbook(folder)
        assert cells(made) == cells(committed)


@pytest.mark.parametrize("folder", ALL)
def test_no_clock_gets_into_a_workbook(folder: str) -> None:
    """Every date in the file is the fixed one, so that making it again changes nothing."""
    with ZipFile(workbook(folder)) as archive:
        dates = {entry.date_time for entry in archive.infolist()}
        properties = archive.read("docProps/core.xml").decode()
    assert dates == {(2027, 1, 1, 0, 0, 0)}
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]*", properties)) == {"2027-01-01T00:00:00"}


def cells(path: Path) -> dict[str, list[list[Any]]]:
    """Give every cell of a workbook, by sheet."""
    from python_calamine import CalamineWorkbook  # noqa: PLC0415 -- only the comparison needs it

    book = CalamineWorkbook.from_path(path)
    return {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
