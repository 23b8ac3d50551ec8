"""A change as somebody asked for it, in their words and with its place."""

from dataclasses import dataclass

from matchround.event import ChangeKind


@dataclass(frozen=True)
class Asked:
    """One change before it is understood.

    `who` and `other` (who takes over) are ids, names or parts of names; `round` is a number as
    written, "" where none was given; `value` is what the kind needs beside these: a walk-in's
    line, a table's name, minutes. `file`, `sheet` and `cell` tell where it stands, "" for an
    option of the command.
    """

    kind: ChangeKind
    who: str = ""
    other: str = ""
    round: str = ""
    value: str = ""
    file: str = ""
    sheet: str = ""
    cell: str = ""
