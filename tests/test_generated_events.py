"""The generated events are what tests and benchmarks take them for."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from event_features import features, shares
from generated_events import SECTORS, Shape, main, realistic_event, small_event
from generated_workbook import write_workbook
from matchround.event import Settings
from matchround.reading import read

RARE = {"only promised meetings": 0.03}
QUIET = Shape(wishes=0.0, met=0.0, exchange=0.0)


def test_each_feature_is_in_a_good_share_of_the_small_events() -> None:
    """Every feature occurs in at least a tenth of 300 events, if it is not meant to be rare."""
    found = shares(300)
    assert len(found) > 20
    assert {name: share for name, share in found.items() if share < RARE.get(name, 0.1)} == {}


def test_features_are_seen_or_not() -> None:
    """An event has the features that its shape gives it and no other."""
    plain = features(realistic_event(4, 2, 1, 0.0, QUIET))
    assert plain <= {"topics", "cross-sector required", "unequal sectors"}
    partial = features(realistic_event(40, 4, 1, 0.5, QUIET))
    assert "availability" in partial


def test_same_seed_same_event() -> None:
    """A seed gives one event, another seed another."""
    assert small_event(1) == small_event(1)
    assert small_event(1) != small_event(2)
    assert realistic_event(30, 5, 1) == realistic_event(30, 5, 1)
    assert realistic_event(30, 5, 1) != realistic_event(30, 5, 2)


def test_realistic_people() -> None:
    """Sectors are skewed, organisations of one sector and at most six, topics three to five."""
    event = realistic_event(600, 10, 1)
    sectors = Counter(person.sector for person in event.participants)
    sizes = [sectors[name] for name in SECTORS]
    assert all(larger > smaller for larger, smaller in pairwise(sizes[:3]))
    homes = {(person.organisation, person.sector) for person in event.participants}
    organisations = Counter(person.organisation for person in event.participants)
    assert len(homes) == len(organisations)
    assert max(organisations.values()) <= 6
    assert {len(person.topics) for person in event.participants} == {3, 4, 5}


def test_realistic_shape() -> None:
    """Shares and the number of tables are as asked for."""
    shape = Shape(needs=0.2, hosts=0.1, tables=40, settings=Settings(breadth=False))
    event = realistic_event(500, 6, 1, 0.2, shape)
    assert len(event.tables) == 40
    assert len(realistic_event(501, 6, 1).tables) == 250
    partial = [person for person in event.players if person.available is not None]
    assert 70 <= len(partial) <= 130
    assert all(
        1 in person.available or 6 in person.available for person in partial if person.available
    )
    assert 70 <= sum(bool(person.needs) for person in event.players) <= 130
    assert any(person.table for person in event.players)
    assert not event.settings.breadth


def test_workbook(tmp_path: Path) -> None:
    """A workbook of an event is read as that event, without a finding."""
    event = realistic_event(60, 6, 1, 0.2, Shape(wishes=0.2, needs=0.1, hosts=0.1))
    reading = read([write_workbook(event, tmp_path / "people.xlsx")])
    assert reading.findings == ()
    assert reading.event is not None
    assert reading.event.participants == event.participants
    assert (reading.event.rounds, reading.event.tables) == (event.rounds, event.tables)


def test_script(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The script writes a workbook of the size asked for, and says where."""
    out = tmp_path / "people.xlsx"
    main(["30", "5", "--out", str(out)])
    assert capsys.readouterr().out == f"{out}\n"
    event = read([out]).event
    assert event is not None
    assert (len(event.participants), len(event.rounds)) == (30, 5)


def test_csv(tmp_path: Path) -> None:
    """With a name in .csv it writes the participants alone."""
    out = tmp_path / "people.csv"
    main(["30", "5", "--out", str(out)])
    assert len(out.read_text(encoding="utf-8").splitlines()) == 31
