"""Ctrl-C asks the planner to stop and keep what it has; a second one gives up at once."""

from collections.abc import Callable
from threading import Event as Signal
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")

GLANCE = 0.1
"""How often it is looked whether the work is done, in seconds."""


class Stoppable(Generic[Result]):
    """Work in another thread, so that this one hears Ctrl-C while a search is running."""

    def __init__(self, work: Callable[[Signal], Result]) -> None:
        self._work = work
        self._results: list[Result] = []
        self._errors: list[BaseException] = []
        self._done = Signal()
        self.stop = Signal()

    def wait(self, stopping: Callable[[], None]) -> Result:
        """Do the work; at the first Ctrl-C call `stopping` and let it finish.

        Raises:
            KeyboardInterrupt: at the second Ctrl-C.
            BaseException: what the work raised.
        """
        Thread(target=self._run, daemon=True).start()
        while not self._done.is_set():
            try:
                # In here, for Ctrl-C may come between two glances as well.
                while not self._done.wait(GLANCE):
                    pass
            except KeyboardInterrupt:
                if self.stop.is_set():
                    raise
                self.stop.set()
                stopping()
        if self._errors:
            raise self._errors[0]
        return self._results[0]

    def _run(self) -> None:
        try:
            self._results.append(self._work(self.stop))
        except BaseException as error:  # noqa: BLE001 -- raised again in the thread that waits
            self._errors.append(error)
        finally:
            self._done.set()
