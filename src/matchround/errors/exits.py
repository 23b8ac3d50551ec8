"""Exit codes, one per class of outcome."""

from enum import IntEnum


class Exit(IntEnum):
    """What the command's exit code means; never translated, never renumbered."""

    DONE = 0
    BUG = 1
    USAGE = 2
    FAULTS = 3
    NO_PLAN = 4
    INTERRUPTED = 130
