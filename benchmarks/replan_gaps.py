"""Gaps filled without looking ahead, as a whole process: reads a plan, writes meetings.

`python benchmarks/replan_gaps.py matching PLAN meetings.json 4 --absent P00007 P00012`
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from matchround import api
from measuring.absences import after
from methods.gaps import CHOICES, fill


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill the gaps that absent people leave, round by round."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("method", choices=list(CHOICES))
    parser.add_argument("plan", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("from_round", type=int)
    parser.add_argument("--absent", nargs="+", default=[], help="ids")
    given = parser.parse_args(arguments)
    left = after(api.load(given.plan), tuple(given.absent), given.from_round)
    meetings = fill(left.event, left.standing, given.from_round, CHOICES[given.method])
    plain = [(meeting.round, meeting.table, meeting.participants) for meeting in meetings]
    given.out.write_text(json.dumps({"meetings": plain}), "utf-8")


if __name__ == "__main__":
    main()
