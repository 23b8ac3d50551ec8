"""Products in lanes: those of a lane one after the other, the lanes at the same time.

typst leaves Python's lock to others while it sets pages, so threads are enough to use two cores.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Event as Signal
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")

LANES = (
    ("changes", "timetables-changed", "timetables", "timetables-a4", "timetables-single"),
    ("cards", "wall-list", "table-signs", "desk-list"),
    ("schedule", "html", "calendar", "mail-merge"),
)
"""What typst sets, the large products apart from the small ones; and what Python writes."""

_AFTER: Mapping[str, Sequence[str]] = {"mail-merge": ("timetables-single", "calendar")}
"""What waits for others: a letter names the files that there are."""

_GLANCE = 0.1
"""How often it is looked whether work has begun or is done, in seconds: Ctrl-C is heard between."""


class SideBySide(Generic[Result]):
    """Does the work for each name; after an error or Ctrl-C what has begun ends, nothing begins."""

    def __init__(self, names: Sequence[str], work: Callable[[str], Result]) -> None:
        self._work = work
        self._names = tuple(dict.fromkeys(names))
        self._begun = {name: Signal() for name in self._names}
        self._done = {name: Signal() for name in self._names}
        self._results: dict[str, Result] = {}
        self._errors: dict[str, BaseException] = {}
        self.stop = Signal()

    def results(self, progress: Callable[[str], None]) -> tuple[Result, ...]:
        """Give the results in the order of the names, in which `progress` hears them as they begin.

        Raises:
            KeyboardInterrupt: at Ctrl-C; a second one does not wait for what has begun.
            BaseException: what the work raised.
        """
        threads = [Thread(target=self._lane, args=(lane,), daemon=True) for lane in self._lanes()]
        for thread in threads:
            thread.start()
        try:
            self._follow(progress)
        finally:
            self.stop.set()
            for thread in threads:
                thread.join()
        for name in self._names:
            if name in self._errors:
                raise self._errors[name]
        return tuple(self._results[name] for name in self._names)

    def _lanes(self) -> Iterator[Sequence[str]]:
        for lane in LANES:
            if names := tuple(name for name in lane if name in self._begun):
                yield names

    def _follow(self, progress: Callable[[str], None]) -> None:
        for name in self._names:
            _until(self._begun[name])
            if not self.stop.is_set():
                progress(name)
        for name in self._names:
            _until(self._done[name])

    def _lane(self, names: Sequence[str]) -> None:
        for name in names:
            self._wait_for_others(name)
            self._begun[name].set()
            try:
                if not self.stop.is_set():
                    self._results[name] = self._work(name)
            except BaseException as error:  # noqa: BLE001 -- raised again in the thread that waits
                self._errors[name] = error
                self.stop.set()
            finally:
                self._done[name].set()

    def _wait_for_others(self, name: str) -> None:
        for other in _AFTER.get(name, ()):
            if other in self._done:
                self._done[other].wait()


def _until(signal: Signal) -> None:
    while not signal.wait(_GLANCE):
        pass
