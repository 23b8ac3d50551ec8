"""Play a whole day with the real commands on the example from Umeå, and print what each tells.

The evening before, registration changes; on the day people stay away, come late, walk in and leave,
a table is closed, a colleague takes over, a round is added, the rest is delayed. After each step
the plan is verified. `python scripts/play_day.py`; `--keep DIR` keeps the files, `--pictures DIR`
makes the pictures of docs/the-day.md (needs LibreOffice and pdftoppm).
"""

import argparse
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from day_files import check_in, edit_registration
from day_pictures import take
from day_playing import BOOK, FOLDER, Day, Step

from matchround.event import Participant, Status

ROOT = Path(__file__).parents[1]
WORKBOOK = ROOT / "examples" / "umea-speed-dating" / BOOK
WALK_IN = "Nils Öhman; Sweco; Näringsliv; Energieffektivisering, Skog"
COLLEAGUE = "Tove Lindmark"
ABSENT, LATE = 0.2, 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Play the day and print a table of its steps."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--language", default="en", help="of everything that is printed")
    parser.add_argument("--keep", type=Path, help="a folder for the files; default: thrown away")
    parser.add_argument("--pictures", type=Path, help="a folder for pictures of printed lists")
    given = parser.parse_args(arguments)
    with TemporaryDirectory() as temporary:
        day = Day(given.keep or Path(temporary), given.language)
        day.folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(WORKBOOK, day.folder)
        for number, step in enumerate(STEPS, 1):
            day.play(step)
            if given.pictures:
                take(number, day.folder / FOLDER, given.pictures)
    print(f"\n{day.table()}")


def _plan(_: Day) -> Sequence[str]:
    return ("plan", BOOK)


def _plan_again(day: Day) -> Sequence[str]:
    edit_registration(day.folder / BOOK)
    return ("plan", BOOK, "--keep", "most")


def _check_in(day: Day) -> Sequence[str]:
    """Tick four of five; of the others two have called to say that they come later."""
    people = [person.id for person in _coming(day)]
    away = Random(1).sample(people, round(ABSENT * len(people)) + LATE)  # noqa: S311 -- no secret
    late = [("late", who, 4) for who in away[:LATE]]
    here = [who for who in people if who not in away]
    check_in(day.folder / FOLDER / "schedule.xlsx", here, late)
    return ("replan", FOLDER, "--check-in", "schedule.xlsx")


def _walk_in(_: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--walk-in", WALK_IN)


def _leaves(day: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--leaves", f"{_somebody(day, 3)}=5")


def _table_closed(_: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--close-table", "12")


def _substitute(day: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--substitute", f"{_somebody(day, 8)}={COLLEAGUE}")


def _round_added(_: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--add-round")


def _delayed(_: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--delay", "10")


def _undone(_: Day) -> Sequence[str]:
    return ("replan", FOLDER, "--undo")


def _coming(day: Day) -> Iterable[Participant]:
    return (person for person in day.plan.event.participants if person.status is Status.COMING)


def _somebody(day: Day, number: int) -> str:
    """Choose one of those who are there all day, by name."""
    return [person.name for person in _coming(day) if person.available is None][number]


STEPS = (
    Step("Planned", "2027-05-18 09:00", _plan),
    Step("The evening before: 3 new, 2 cancel, 1 corrected", "2027-05-19 20:00", _plan_again),
    Step("Check-in: a fifth is absent, 2 are late", "2027-05-20 12:50", _check_in),
    Step("A walk-in", "2027-05-20 12:58", _walk_in),
    Step("One leaves after round 4", "2027-05-20 13:12", _leaves),
    Step("A table is closed", "2027-05-20 13:22", _table_closed),
    Step("A colleague takes over", "2027-05-20 13:32", _substitute),
    Step("One more round", "2027-05-20 13:42", _round_added),
    Step("The rest 10 minutes later", "2027-05-20 13:45", _delayed),
    Step("The delay undone", "2027-05-20 13:46", _undone),
)

if __name__ == "__main__":
    main()
