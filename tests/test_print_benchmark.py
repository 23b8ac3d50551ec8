"""The benchmark of the print room: a day with all that is printed, rows kept, the page."""

from pathlib import Path

from generated_events import realistic_event
from matchround import api
from matchround.event import Plan
from matchround.rules import violations
from measuring.cases import Case
from measuring.print_rows import PrintRow, PrintRows
from measuring.print_trials import ALL, NOTHING
from measuring.printed_day import dressed
from reporting.print_page import verdict, write_page

CASE = Case(300, 10, 0.0)


def everything(seconds: float) -> PrintRow:
    """All products, written once in so many seconds."""
    return PrintRow(CASE, ALL, (seconds, seconds + 1), (12.0, 11.0), 900.0, 12, 4_000)


def plan_of_a_day() -> Plan:
    """Plan twelve people who meet in six rounds."""
    return api.plan(realistic_event(12, 6, partial=0.0))


def organisations(plan: Plan) -> set[str]:
    """Name all organisations."""
    return {person.organisation for person in plan.event.participants}


def test_a_dressed_plan_is_the_same_plan_with_all_that_is_printed() -> None:
    """Nobody meets anybody else; there is a date, a clock and a break, and no name is a number."""
    plan = plan_of_a_day()
    made = dressed(plan)
    assert made.meetings == plan.meetings
    assert violations(made.event, made.meetings) == ()
    assert made.event.settings.date
    assert made.event.items[0].start == made.event.rounds[4].end
    assert not any(letter.isdigit() for person in made.event.participants for letter in person.name)
    assert len(organisations(made)) == len(organisations(plan))


def test_a_row_is_kept_and_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    """What was measured is there again when the file is read."""
    rows = PrintRows(tmp_path / "printing.json")
    rows.keep(everything(9.0))
    rows.keep(everything(7.5))
    assert list(PrintRows(tmp_path / "printing.json")) == [everything(7.5)]


def test_the_best_run_is_held_against_the_target() -> None:
    """Met, missed by so many seconds, or missed because nothing was written."""
    assert verdict(everything(8.0), 8) == "met"
    assert verdict(everything(9.5), 8) == "**missed by 1.5 s**"
    assert verdict(PrintRow(CASE, ALL, (1.0,), (1.0,), note="no plan"), 8) == "**missed: no plan**"


def test_the_page_tells_of_every_product(tmp_path: Path) -> None:
    """The target above, and the products' work without what each of them reads again."""
    rows = PrintRows(tmp_path / "printing.json")
    rows.keep(PrintRow(CASE, NOTHING, (0.5,), (0.5,), 60.0))
    rows.keep(PrintRow(CASE, "cards", (2.0,), (1.5,), 200.0, 1, 700))
    rows.keep(everything(9.5))
    write_page(rows, tmp_path)
    page = (tmp_path / "printing.md").read_text("utf-8")
    assert (
        "| everything for 300 x 10 | 8.0 s | 9.5 s | 11 s | 900 MB | **missed by 1.5 s** |" in page
    )
    assert "| cards | 2.0 s | 1.5 s | 200 MB | 1 | 700 kB |" in page
    assert "the reading counted once: 1.5 s of CPU" in page
