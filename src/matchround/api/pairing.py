"""Every eligible pair with its worth, as a file for other programs."""

import csv
from io import StringIO
from pathlib import Path

from matchround.event import Event
from matchround.files import write_atomically

COLUMNS = ("worth", "common_ground", "exchange", "wish", "reach")
"""The numbers of a pair, 0..1000 each, in the file's order."""


def write_pairs(event: Event, path: Path) -> int:
    """Write every eligible pair of the event to `path` and return how many there are.

    Comma-separated UTF-8 with a header: id_a, id_b and COLUMNS, one pair a line, in the order
    of the participants.

    Raises:
        OSError: when the file cannot be written.
    """
    from matchround.matching import eligible_pairs  # noqa: PLC0415 -- heavy: numpy

    table = eligible_pairs(event)
    ids = [person.id for person in table.people]
    numbers = zip(*(getattr(table, name).tolist() for name in COLUMNS), strict=True)
    text = StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(("id_a", "id_b", *COLUMNS))
    for a, b, row in zip(table.a.tolist(), table.b.tolist(), numbers, strict=True):
        rows.writerow((ids[a], ids[b], *row))
    write_atomically(path, text.getvalue().encode())
    return len(table)
