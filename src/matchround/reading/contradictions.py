"""Where the Programme sheet and the settings say different things about the day."""

from collections.abc import Sequence

from matchround.reading.blocks import Block
from matchround.reading.given import Given
from matchround.reading.notes import Notes


def check_settings(blocks: Sequence[Block], given: Given, notes: Notes) -> None:
    """Make a fault of each setting that the programme contradicts.

    `rounds` must be the programme's number, `start` the start of its first block or round.
    `minutes` and `change` are what rows without their own use: they contradict where every row
    has its own and none agrees.
    """
    meetings = [block for block in blocks if block.meets]
    total = sum(block.rounds for block in meetings)
    rounds = given.value("rounds")
    if rounds is not None and rounds != total:
        _fault("rounds", rounds, total, given, notes)
    _check_start(blocks, meetings, given, notes)
    _check_own("minutes", meetings, given, notes)
    _check_own("change", [block for block in meetings if block.rounds > 1], given, notes)


def _fault(name: str, value: object, programme: object, given: Given, notes: Notes) -> None:
    code = f"programme.contradicts_{name}"
    notes.fault(code, given.place(name), value=str(value), programme=str(programme))


def _check_start(
    blocks: Sequence[Block], meetings: Sequence[Block], given: Given, notes: Notes
) -> None:
    start = given.value("start")
    first = blocks[0].start
    if start is None or first is None:
        return
    if start.hour * 60 + start.minute not in {first, meetings[0].start}:
        hours, minutes = divmod(first, 60)
        _fault("start", f"{start:%H:%M}", f"{hours:02}:{minutes:02}", given, notes)


def _check_own(name: str, blocks: Sequence[Block], given: Given, notes: Notes) -> None:
    value = given.value(name)
    own = [getattr(block, name) for block in blocks if block.row.given(name)]
    if value is not None and own and len(own) == len(blocks) and value not in own:
        _fault(name, value, own[0], given, notes)
