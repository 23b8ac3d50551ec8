"""One of the other methods as a whole process: reads a workbook, writes its meetings.

`python benchmarks/baseline.py rotation participants.xlsx meetings.json`
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from matchround.event import Event, Meeting
from matchround.reading import read

NAMES = ("reference", "sequence", "rotation")
"""The methods beside ours."""


def answer(name: str, event: Event) -> dict[str, object]:
    """Give the meetings of a method, with bounds if it has any, or why it is not run."""
    if name == "reference":
        return _by_reference(event)
    if name == "sequence":
        from methods import sequence  # noqa: PLC0415 -- heavy: no method pays for another's parts

        return {"meetings": _plain(sequence.plan(event))}
    from methods import rotation  # noqa: PLC0415 -- heavy: no method pays for another's parts

    return {"meetings": _plain(rotation.plan(event))}


def _by_reference(event: Event) -> dict[str, object]:
    from methods import reference_model  # noqa: PLC0415 -- heavy: OR-Tools

    if refused := reference_model.refusal(event):
        return {"refused": refused}
    found = reference_model.plan(event)
    return {"meetings": _plain(found.meetings), "bounds": found.bounds}


def _plain(meetings: Sequence[Meeting]) -> list[tuple[int, str, tuple[str, ...]]]:
    return [(meeting.round, meeting.table, meeting.participants) for meeting in meetings]


def main() -> None:
    """Plan with one method."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("method", choices=NAMES)
    parser.add_argument("workbook", type=Path)
    parser.add_argument("out", type=Path)
    given = parser.parse_args()
    event = read([given.workbook]).event
    if event is None:
        parser.error("the workbook has faults")
    given.out.write_text(json.dumps(answer(given.method, event)), "utf-8")


if __name__ == "__main__":
    main()
