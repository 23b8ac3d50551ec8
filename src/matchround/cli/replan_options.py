"""The options of `replan`: what changed, from which round on, and how much may be touched."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

import typer

from matchround.cli import values

Policy = Literal["all", "most", "none"]
Words = Mapping[str, Sequence[str | int] | None]
"""What was given for each kind of change."""

Absent = Annotated[
    list[str] | None, typer.Option(metavar="WHO", show_default=False, help="Is not here.")
]
Back = Annotated[
    list[str] | None,
    typer.Option(metavar="WHO", show_default=False, help="Was absent and is here again."),
]
Late = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WHO=ROUND",
        callback=values.with_round,
        show_default=False,
        help="Comes later: is here from that round on.",
    ),
]
Leaves = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WHO=ROUND",
        callback=values.with_round,
        show_default=False,
        help="Leaves early: is gone from that round on.",
    ),
]
WalkIn = Annotated[
    list[str] | None,
    typer.Option(
        metavar='"NAME; ORGANISATION; SECTOR; TOPICS"',
        show_default=False,
        help="Comes without having signed up.",
    ),
]
Add = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="FILE",
        show_default=False,
        help="A file with the columns of Participants: more who come without having signed up.",
    ),
]
Substitute = Annotated[
    list[str] | None,
    typer.Option(
        metavar="OLD=NEW",
        callback=values.for_somebody,
        show_default=False,
        help="NEW comes in OLD's place and takes over the timetable.",
    ),
]
CloseTable = Annotated[
    list[str] | None,
    typer.Option(
        metavar="TABLE[=ROUND]",
        show_default=False,
        help="Cannot be used, from that round on.",
    ),
]
CancelRound = Annotated[
    list[int] | None,
    typer.Option(metavar="ROUND", min=1, show_default=False, help="Is not held."),
]
AddRound = Annotated[
    int,
    typer.Option("--add-round", count=True, show_default=False, help="One more round at the end."),
]
Delay = Annotated[
    list[int] | None,
    typer.Option(
        metavar="MINUTES",
        min=1,
        show_default=False,
        help="All that is still to come begins later.",
    ),
]
Lock = Annotated[
    list[str] | None,
    typer.Option(
        metavar="WHO[=ROUND]",
        show_default=False,
        help="Keeps all meetings as they are, from that round on.",
    ),
]
CheckIn = Annotated[
    list[Path] | None,
    typer.Option(
        metavar="SCHEDULE",
        show_default=False,
        help="A schedule.xlsx whose sheets Check-in and Changes were filled in.",
    ),
]
FromRound = Annotated[
    int | None,
    typer.Option(
        metavar="ROUND",
        min=1,
        show_default=False,
        help="The first round that may change. Default: the first that has not begun.",
    ),
]
Now = Annotated[
    str | None,
    typer.Option(
        metavar="HH:MM",
        callback=values.clock,
        show_default=False,
        help="Instead: what time it is. Rounds that have begun do not change.",
    ),
]
Keep = Annotated[
    Policy,
    typer.Option(
        metavar="POLICY",
        help="What may be touched. all: nothing that can still be held, only gaps are filled; "
        "most: as little as gives the most meetings; none: everything is planned anew.",
    ),
]
MaxChanges = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=0,
        show_default=False,
        help="With most: change what could still be held for at most so many people.",
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=0,
        max=2**31 - 1,
        show_default=False,
        help="Another seed, another plan that is as good. Default: the plan's.",
    ),
]
Undo = Annotated[bool, typer.Option("--undo", help="Bring back the revision before, and no more.")]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Only say what would change; write nothing.")
]


def ensure_sense(
    moments: tuple[int | None, str | None],
    policy: tuple[Policy, int | None],
    *,
    undo: bool,
    changed: bool,
) -> None:
    """Let options pass that can be had together.

    `moments` are --from-round and --now, `policy` is --keep and --max-changes; `changed`: some
    option tells of a change.

    Raises:
        typer.BadParameter: when rounds are over in two ways, a revision is to be brought back
            and changed at once, or changes are limited where the policy leaves no choice.
    """
    keep, max_changes = policy
    if None not in moments:
        msg = "--from-round and --now both say which rounds are over: give one of them"
        raise typer.BadParameter(msg, param_hint="--now")
    if undo and changed:
        msg = "--undo brings back a revision as it was: tell of changes in a command of its own"
        raise typer.BadParameter(msg, param_hint="--undo")
    if max_changes is not None and keep != "most":
        msg = f"--max-changes goes with --keep most, not with --keep {keep}"
        raise typer.BadParameter(msg, param_hint="--max-changes")
