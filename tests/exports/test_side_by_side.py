"""Products in lanes: in time beside each other, in the results and for progress in order."""

from threading import Barrier

import pytest

from matchround.exports import PRODUCTS
from matchround.exports.side_by_side import LANES, SideBySide

PATIENCE = 30
"""Seconds after which nobody waits any more."""


def test_every_product_has_its_place_in_one_lane() -> None:
    """What is first needed comes first there, too."""
    for lane in LANES:
        assert list(lane) == [name for name in PRODUCTS if name in lane]
    assert sorted(name for lane in LANES for name in lane) == sorted(PRODUCTS)


def test_lanes_run_at_the_same_time() -> None:
    """One of each lane: none would end if the others had not begun."""
    everybody = Barrier(3)
    work = SideBySide(["cards", "schedule", "timetables"], lambda _: everybody.wait(PATIENCE))
    assert sorted(work.results(lambda _: None)) == [0, 1, 2]


def test_results_and_progress_are_in_the_order_of_the_names() -> None:
    """Whatever ends first; a name that is given twice is written once."""
    heard: list[str] = []
    names = ["schedule", "timetables", "cards", "timetables-a4", "cards"]
    assert SideBySide(names, str.upper).results(heard.append) == tuple(map(str.upper, names[:4]))
    assert heard == names[:4]


def test_letters_are_written_when_the_pages_are() -> None:
    """They name files of other lanes."""
    done: list[str] = []
    SideBySide(["mail-merge", "timetables-single"], done.append).results(lambda _: None)
    assert done == ["timetables-single", "mail-merge"]


def test_after_an_error_nothing_begins() -> None:
    """It is raised where the results were asked for; nobody waits for what was not written."""
    done: list[str] = []

    def work(name: str) -> None:
        if name == "timetables":
            raise OSError(name)
        done.append(name)

    with pytest.raises(OSError, match="timetables"):
        SideBySide(["timetables", "timetables-single", "mail-merge"], work).results(lambda _: None)
    assert done == []


def test_ctrl_c_ends_it_when_what_has_begun_is_done() -> None:
    """It comes to the thread that waits."""
    done: list[str] = []

    def work(name: str) -> None:
        assert both.stop.wait(PATIENCE)
        done.append(name)

    def interrupted(_: str) -> None:
        raise KeyboardInterrupt

    both = SideBySide(["timetables", "timetables-a4"], work)
    with pytest.raises(KeyboardInterrupt):
        both.results(interrupted)
    assert done == ["timetables"]
