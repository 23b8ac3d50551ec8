"""A change as somebody asked for it, and a row of the check-in list: in words, with the place."""

from dataclasses import dataclass

from matchround.event import ChangeKind, Participant


@dataclass(frozen=True)
class Asked:
    """One change before it is understood.

    `who` and `other` (who takes over) are ids, names or parts of names; `round` is a number as
    written, "" where none was given; `value` is what the kind needs beside these: a walk-in's
    line, a table's name, minutes. `file`, `sheet` and `cell` tell where it stands, "" for an
    option of the command; `round_cell` and `value_cell` where these stand elsewhere. `person` is
    a walk-in of whom more is known than a line says.
    """

    kind: ChangeKind
    who: str = ""
    other: str = ""
    round: str = ""
    value: str = ""
    file: str = ""
    sheet: str = ""
    cell: str = ""
    round_cell: str = ""
    value_cell: str = ""
    person: Participant | None = None


@dataclass(frozen=True)
class Tick:
    """One row of the check-in list, before it is known who stands there.

    `here` is True where it is ticked, False where it says that they are not here, None where it
    is blank. `cell` is that of the mark, `who_cell` that of the id or name.
    """

    id: str = ""
    name: str = ""
    organisation: str = ""
    here: bool | None = None
    file: str = ""
    sheet: str = ""
    cell: str = ""
    who_cell: str = ""
