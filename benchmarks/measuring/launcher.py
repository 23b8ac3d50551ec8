"""Runs one command and writes what it took: `launcher.py SECONDS REPORT COMMAND...`.

A process of its own with nothing loaded, because Linux counts the memory of the process that
starts a command into the peak of the command.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path


def launch(seconds: float, command: list[str]) -> dict[str, float]:
    """Run a command to its end, or kill it after so many seconds.

    Give `seconds` by the clock, `cpu` seconds, `peak` resident bytes and the `exit` code, which
    is negative where a signal ended it.
    """
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.setitimer(signal.ITIMER_REAL, seconds)
    _, status, usage = os.wait4(child, 0)
    return {
        "seconds": time.perf_counter() - start,
        "cpu": usage.ru_utime + usage.ru_stime,
        "peak": usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        "exit": os.waitstatus_to_exitcode(status),
    }


if __name__ == "__main__":
    taken = launch(float(sys.argv[1]), sys.argv[3:])
    Path(sys.argv[2]).write_text(json.dumps(taken), "utf-8")
