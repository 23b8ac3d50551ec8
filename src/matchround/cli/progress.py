"""What the planner is doing, on a terminal: one line that changes in place."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from matchround.cli.screen import Screen
from matchround.event import Goal
from matchround.wording import goal_text, has, text


@contextmanager
def at_work(screen: Screen) -> Iterator[Callable[[str, Goal | None], None]]:
    """Give the planner somebody to tell its stages to; nobody listens where no one looks."""
    if screen.quiet or not sys.stderr.isatty():
        yield lambda _stage, _goal: None
        return
    from matchround.cli.tables import error_console  # noqa: PLC0415 -- heavy: rich

    with error_console().status("", spinner="line") as status:
        yield lambda stage, goal: status.update(stage_text(stage, goal, screen.language))


def stage_text(stage: str, goal: Goal | None, language: str) -> str:
    """Say what is being worked on and, once there is a result, what it came to."""
    code = next((c for c in (f"stage.{stage}", f"goal.{stage}") if has(c)), stage)
    said = text(code, language)
    return said if goal is None else f"{said}: {goal_text(goal, language)}"
