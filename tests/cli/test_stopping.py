"""Ctrl-C in the middle of work."""

import signal
from collections.abc import Iterator
from threading import Event as Signal
from threading import Timer

import pytest

from matchround.cli.stopping import Stoppable


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Hear Ctrl-C although a shell that runs the tests in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def press_ctrl_c() -> None:
    """Send the signal that Ctrl-C sends."""
    signal.raise_signal(signal.SIGINT)


def test_the_first_ctrl_c_lets_the_work_finish() -> None:
    """The work is asked to stop, and its result is there."""
    said: list[str] = []

    def work(stop: Signal) -> str:
        Timer(0.3, press_ctrl_c).start()
        return "stopped" if stop.wait(60) else "never asked"

    assert Stoppable(work).wait(lambda: said.append("stopping")) == "stopped"
    assert said == ["stopping"]


def test_the_second_ctrl_c_gives_up() -> None:
    """Work that does not heed the first one is left."""
    never = Signal()

    def work(_stop: Signal) -> bool:
        return never.wait(60)

    Timer(0.3, press_ctrl_c).start()
    Timer(1.2, press_ctrl_c).start()
    with pytest.raises(KeyboardInterrupt):
        Stoppable(work).wait(lambda: None)
    never.set()


def test_what_the_work_raises_is_raised() -> None:
    """An error in the other thread is not lost."""

    def work(_stop: Signal) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        Stoppable(work).wait(lambda: None)
