"""QR codes: what they hold is what a reader finds in the printed page."""

import shutil
import subprocess
from pathlib import Path

import pytest
from icalendar import Calendar

from exports.sample_plans import large_plan, tiny_plan
from matchround.exports.agenda import Agendas
from matchround.exports.calendar.pocket import Pocket
from matchround.exports.qr_codes import LARGEST, picture
from matchround.exports.timetables import write

ZBARIMG = shutil.which("zbarimg")
PDFTOPPM = shutil.which("pdftoppm")


def test_the_first_content_that_fits_is_drawn() -> None:
    """A longer one is passed over; with none there is no picture."""
    assert picture(["x" * (LARGEST + 1), "short"]) == picture(["short"])
    assert picture(["y" * LARGEST]).startswith("<svg")
    assert picture(["å" * LARGEST]) == ""
    assert picture([]) == ""


@pytest.mark.tools
@pytest.mark.skipif(not (ZBARIMG and PDFTOPPM), reason="needs zbarimg and pdftoppm")
@pytest.mark.parametrize(("people", "rounds"), [(6, 3), (22, 10), (22, 20)])
def test_a_printed_page_is_read_by_another_program(
    tmp_path: Path, people: int, rounds: int
) -> None:
    """At 200 dots an inch; what it reads is a calendar entry of that person's day."""
    plan = large_plan(people, rounds) if rounds > 3 else tiny_plan("sv")
    path = write(plan, tmp_path).path
    picture_ = tmp_path / "page"
    page = ["-f", "2", "-l", "2", "-r", "200", "-png", "-singlefile", str(path), str(picture_)]
    subprocess.run([str(PDFTOPPM), *page], check=True)
    command = [str(ZBARIMG), "--raw", "-q", f"{picture_}.png"]
    read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    agendas = Agendas(plan)
    contents = [content.strip() for content in Pocket(agendas).entries(agendas.people[1], "sv")]
    assert read.strip() in contents[:3], "at least the tables are there"
    (entry,) = Calendar.from_ical(read.strip()).walk("VEVENT")
    assert str(entry["SUMMARY"]) == plan.event.settings.title
