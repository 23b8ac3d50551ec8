"""The page in a browser: finding, the day, the board, and that everybody can use it."""

import os
import re
import threading
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from time import time
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from exports.html.conftest import Opened
from exports.sample_plans import clocked, crowded_plan, large_plan, tiny_plan
from exports.sample_replans import planned, replanned
from matchround.event import Event, Plan
from matchround.exports.html import write
from matchround.exports.html.faces import faces

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.tools

MORNING = "2027-03-04T08:59:00+01:00"
PHONE = {"viewport": {"width": 390, "height": 844}}


def key(plan: Plan, who: str) -> str:
    """Give the address of somebody's day."""
    return f"#{faces(plan.event)[who].key}"


def here(plan: Plan) -> Plan:
    """Give a plan's event a date and a time zone: moments are absolute."""
    known = {"date": date(2027, 3, 4), "time_zone": "Europe/Stockholm"}
    settings = plan.event.settings.model_copy(update=known)
    event = plan.event.model_copy(update={"settings": settings})
    return plan.model_copy(update={"event": event})


def clockless() -> Plan:
    """Make the small plan without any clock."""
    event = {**dict(tiny_plan().event), "rounds": clocked(3, None), "items": ()}
    return Plan.model_validate({**dict(tiny_plan()), "event": Event.model_validate(event)})


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Åsa Öberg", ("oberg asa", "ÖBERG", "aasa", "oeb", "Öberg, Åsa", "a o")),
        ("Søren Ærø", ("soren", "soeren", "ærø", "aeroe", "aro sor", "SØR")),
        ("Lars-Erik Łukasz", ("lars", "erik", "lars-erik", "larserik", "lukasz")),
        ("Máret Ŋuovos", ("maret", "nuovos", "ŋuo")),
        ("Maëlle O'Neill", ("maelle", "oneill", "o'neill", "neill ma")),
        ("Ангела Björk", ("ангела", "bjork", "bjoerk")),
    ],
)
def test_a_name_is_found_however_it_is_typed(
    opened: Opened, name: str, typed: tuple[str, ...]
) -> None:
    """Without accents, in any order, only begun."""
    look = opened(tiny_plan(A=name))
    for words in typed:
        look.page.fill("#search", words)
        assert name in look.texts("#names b"), words
        assert len(look.texts("#names b")) < 3, words


def test_search_tells_how_many_and_when_nobody(opened: Opened) -> None:
    """All at first; names before organisations; what to do where nobody is found."""
    look = opened(tiny_plan())
    assert look.text("#found") == "Shown: 6 of 6"
    look.page.fill("#search", "org b")
    assert look.texts("#names b") == ["Bo Ærø"]
    look.page.fill("#search", "xyz")
    assert look.texts("#names b") == []
    assert look.text("#found").startswith("Nobody found.")


def test_the_keyboard_is_enough(opened: Opened) -> None:
    """Enter opens the first who was found; the name gets the focus; back leads to the search."""
    look = opened(tiny_plan(), **PHONE)
    look.page.focus("#search")
    look.page.keyboard.type("aberg")
    look.page.keyboard.press("Enter")
    look.page.wait_for_selector("#person-name:focus")
    assert look.text("#person-name") == "Anna Åberg"
    look.page.go_back()
    assert look.view == "find"


def test_a_day_is_in_order_before_the_event(opened: Opened) -> None:
    """Every part with time, table, partner and a way to begin."""
    plan = here(tiny_plan())
    look = opened(plan, key(plan, "A"), "2027-03-01T09:00:00+01:00")
    rows = look.texts("#person li")
    assert [row[:5] for row in rows] == ["09:00", "09:08", "09:10", "09:20"]
    assert "Table 1 Dmitrij Öst Org D · Business You both work with energy and food" in rows[0]
    assert rows[1].endswith("Break")


def test_the_name_of_a_table_is_not_broken_on_a_phone(opened: Opened) -> None:
    """It stands on one line above the partner, where a number stands beside; in lists as well."""
    plan = here(tiny_plan())
    rooms = tuple(
        table.model_copy(update={"name": "Biblioteket" if table.name == "1" else table.name})
        for table in plan.event.tables
    )
    there = [
        m.model_copy(update={"table": "Biblioteket" if m.table == "1" else m.table})
        for m in plan.meetings
    ]
    event = plan.event.model_copy(update={"tables": rooms})
    plan = plan.model_copy(update={"event": event, "meetings": tuple(there)})
    small = {"viewport": {"width": 360, "height": 740}}
    look = opened(plan, key(plan, "A"), MORNING, **small)
    for named in look.page.locator(".table b", has_text="Biblioteket").all():
        assert named.evaluate("one => one.getClientRects().length") == 1
        assert named.evaluate(
            "one => one.offsetHeight < 2 * parseFloat(getComputedStyle(one).fontSize)"
        )
    look.page.goto(look.path.as_uri() + "#everybody")
    cell = look.page.locator("#view-everybody td", has_text="Biblioteket").first
    assert cell.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_a_long_title_leaves_the_clock_its_place_on_the_board(opened: Opened) -> None:
    """Beside it, not below: the list keeps its room."""
    plan = here(tiny_plan())
    title = "Welcome: the climate roadmap of the whole region, and what comes next in it"
    items = tuple(item.model_copy(update={"title": title}) for item in plan.event.items)
    plan = plan.model_copy(update={"event": plan.event.model_copy(update={"items": items})})
    look = opened(plan, "#board", "2027-03-04T09:08:30+01:00")
    assert look.text("#board-title") == title
    tops = [look.page.locator(name).bounding_box() for name in ("#board-title", "#board-clock")]
    assert tops[0]
    assert tops[1]
    assert tops[1]["y"] < tops[0]["y"] + tops[0]["height"]


def test_a_day_of_nine_rounds_prints_on_one_page(opened: Opened) -> None:
    """Nobody carries a second page for its last line."""
    plan = large_plan(12, 9)
    look = opened(plan, key(plan, "P001"))
    assert len(PdfReader(BytesIO(look.page.pdf(format="A4"))).pages) == 1


def test_what_comes_next_is_first_on_the_day(opened: Opened) -> None:
    """The meeting that is on, then the next one, then that nothing comes any more."""
    plan = here(tiny_plan())
    look = opened(plan, key(plan, "A"), MORNING)
    look.page.clock.run_for(15_000)
    assert look.text(".card").startswith("Next meeting 09:00–09:08 in 1 min Table 1 Dmitrij Öst")
    look.page.clock.run_for(2 * 60_000)
    assert look.text(".card").startswith("Now 09:00–09:08 Table 1 Dmitrij Öst")
    look.page.clock.run_for(8 * 60_000)
    assert look.text(".card").startswith("Next meeting 09:10–09:18 in 1 min Table 1 Ebba")
    assert look.texts("#person h3") == ["Next meeting", "Later today", "Earlier today"]
    look.page.clock.run_for(30 * 60_000)
    assert look.text(".done") == "No more meetings today."


def test_the_next_meeting_is_right_in_another_time_zone(opened: Opened) -> None:
    """A phone that is set to another zone shows the event's clock and counts by moments."""
    plan = here(tiny_plan())
    look = opened(plan, key(plan, "A"), MORNING, timezone_id="America/New_York")
    look.page.clock.run_for(15_000)
    assert look.text(".card").startswith("Next meeting 09:00–09:08 in 1 min")


def test_what_changed_is_told_in_words(opened: Opened) -> None:
    """Beside the meeting, with a sign, and a legend on top."""
    plan = replanned()
    look = opened(plan, key(plan, "A"))
    assert [row for row in look.texts("#person li") if "● Changed" in row]
    assert look.text(".legend") == "● Changed since revision 1"


def test_the_board_follows_the_clock(opened: Opened) -> None:
    """What goes on, for how long; who sits where now, a while later who sits where next."""
    look = opened(here(tiny_plan()), "#board", MORNING)
    assert look.texts("#board-title, #board-what, #board-clock")[:2] == ["Round 1", "starts in"]
    assert look.text("#board-clock") == "1:00"
    assert look.text("#board-heading") == "Next: Round 1, 09:00"
    look.page.clock.run_for(61_000)
    assert look.texts("#board-title, #board-what")[:2] == ["Round 1", "ends in"]
    assert look.text("#board-heading") == "Now: Round 1, 09:00"
    assert look.text("#board-time") == "09:00"
    look.page.clock.run_for(120_200)
    assert look.text("#board-heading") == "Next: Round 2, 09:10"
    assert look.text("#board-clock") == "5:59"
    look.page.clock.run_for(360_200)
    assert look.texts("#board-title, #board-what")[:2] == ["Break", "goes on in"]
    look.page.clock.run_for(720_000)
    assert look.text("#board-heading") == "Now: Round 3, 09:20"
    look.page.clock.run_for(600_000)
    assert look.text("#board-title") == "That was the last round"
    assert look.texts("#board-places li") == []


def test_the_board_tells_tables_by_surname(opened: Opened) -> None:
    """Who stays is told in words, so is who has nobody to meet."""
    look = opened(here(tiny_plan()), "#board", "2027-03-04T09:05:00+01:00")
    assert look.texts("#board-places li") == [
        "Åberg, Anna stays 1",
        "Ærø, Bo 2",
        "Ŋuovos, Ebba 1",
        "Öst, Dmitrij free",
        "Żak, Cecilie stays 2",
    ]


def test_the_clock_on_the_wall_is_not_read_aloud(opened: Opened) -> None:
    """A timer every second would drown all else; the sound is off until it is wanted."""
    look = opened(here(tiny_plan()), "#board", MORNING)
    clock = look.page.locator("#board-clock")
    assert (clock.get_attribute("role"), clock.get_attribute("aria-live")) == ("timer", "off")
    look.page.click("text=Sound: off")
    assert look.page.url.endswith("#board;sound=1")
    assert look.page.locator("button:focus").inner_text() == "Sound: on"


def test_a_round_is_rung_in_and_out(opened: Opened) -> None:
    """Only when the sound is on: one tone when it begins, three when it ends."""
    look = opened(here(tiny_plan()), "#board", MORNING)
    look.page.evaluate("window.rung = []; ring = (times) => window.rung.push(times); 0")
    look.page.clock.run_for(61_000)
    assert look.page.evaluate("window.rung") == []
    look.page.click("text=Sound: off")
    look.page.clock.run_for(8 * 60_000)
    look.page.clock.run_for(2 * 60_000)
    assert look.page.evaluate("window.rung") == [1, 3, 1], "to try it, the end, the next begin"


def test_without_a_clock_rounds_are_turned_by_hand(opened: Opened) -> None:
    """Next and previous; a countdown from when it is started, kept over a re-load."""
    look = opened(clockless(), "#board", MORNING)
    assert look.text("#board-heading") == "Now: Round 1"
    assert look.page.is_disabled("text=Previous round")
    look.page.click("text=Next round")
    assert look.text("#board-title") == "Round 2"
    look.page.click("text=Start 8 minutes")
    look.page.clock.run_for(120_200)
    assert look.text("#board-clock") == "6:00"
    assert look.text("#board-heading") == "Next: Round 3"
    look.page.reload()
    look.stay()
    assert (look.text("#board-title"), look.text("#board-clock")) == ("Round 2", "6:00")
    look.page.clock.run_for(361_000)
    assert look.texts("#board-title, #board-what") == ["Time is up", "Round 3"]


def test_long_lists_turn_their_pages(opened: Opened) -> None:
    """By themselves, unless they are stopped; every name is on one of them."""
    plan = here(large_plan(120, 4))
    look = opened(plan, "#board", "2027-03-04T12:59:00+01:00")
    first, total = map(int, re.findall(r"\d+", look.text("#board-page"))[-2:])
    assert total > 1
    seen: list[str] = []
    for number in range(total):
        at = (first - 1 + number) % total + 1
        assert look.text("#board-page").endswith(f"sida {at} av {total}")
        seen += look.texts("#board-places .who")
        look.page.clock.run_for(12_100)
    assert len(seen) == 120
    look.page.click("text=Stanna på sidan")
    kept = look.text("#board-page")
    look.page.clock.run_for(60_000)
    assert look.text("#board-page") == kept
    look.page.keyboard.press("PageDown")
    assert look.text("#board-page") != kept


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (960, 540), (1024, 768)])
def test_no_name_on_the_board_is_cut_off(opened: Opened, size: tuple[int, int]) -> None:
    """Names of sixty letters too: each within its row, above the foot."""
    viewport = {"width": size[0], "height": size[1]}
    for plan in (crowded_plan(6), large_plan(300, 2)):
        look = opened(plan, "#board", "2027-03-04T13:05:00+01:00", viewport=viewport)
        cut = """() => {
            const foot = document.querySelector(".board-foot").getBoundingClientRect().top;
            const box = (node) => node.getBoundingClientRect();
            return [...document.querySelectorAll("#board-places .who")].filter((name) =>
                name.scrollWidth > name.clientWidth + 1 || box(name).bottom > foot
                || box(name).height > box(name.parentNode).height + 1
                || box(name).right > box(name.nextElementSibling).left).map((n) => n.textContent)
        }"""
        assert look.page.evaluate(cut) == []


def test_the_board_takes_in_the_file_that_replaced_it(opened: Opened) -> None:
    """From a disk: after a minute, without being loaded again; other views load the new page."""
    look = opened(here(planned()), "#board")
    look.page.evaluate("window.same = true")
    assert look.text("#board-revision").startswith("Revision 1")
    write(replanned(), look.path.parent)
    look.page.evaluate("watch()")
    look.page.wait_for_selector("#board-revision:has-text('Revision 2')")
    assert look.page.evaluate("window.same") is True
    assert look.page.locator("iframe").count() == 1
    look.page.evaluate("location.hash = 'find'")
    look.page.wait_for_selector(".foot:has-text('Revision 2')")
    assert look.page.evaluate("window.same") is None


def test_the_board_takes_in_the_file_from_a_server(browser: "Browser", tmp_path: Path) -> None:
    """By asking for itself; a page on a phone loads itself again."""
    write(planned(), tmp_path)
    quiet = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/schedule.html"
    board, phone = browser.new_page(), browser.new_page()
    board.goto(f"{address}#board")
    phone.goto(address)
    for page in (board, phone):
        page.evaluate("window.same = true")
    later = time() + 10  # HTTP tells moments by the second
    os.utime(write(replanned(), tmp_path).path, (later, later))
    board.evaluate("watch()")
    board.wait_for_selector("#board-revision:has-text('Revision 2')")
    assert board.evaluate("window.same") is True
    phone.evaluate("watch()")
    phone.wait_for_selector(".foot:has-text('Revision 2')")
    assert phone.evaluate("window.same") is None
    for page in (board, phone):
        page.close()
    server.shutdown()
    server.server_close()


def test_it_can_be_read_without_scripts(opened: Opened) -> None:
    """Everybody's day as tables, and nothing that does not work."""
    look = opened(tiny_plan(), java_script_enabled=False, **PHONE)
    assert look.page.locator("table:visible").count() == 6
    assert look.page.locator("button:visible, input:visible, nav:visible").count() == 0


@pytest.mark.parametrize("at", ["", "#everybody", "#board", "A"])
def test_nothing_is_wider_than_a_small_screen(opened: Opened, at: str) -> None:
    """320 pixels, as a phone or a window at 400 %: no scrolling sideways."""
    plan = crowded_plan(3)
    hash_ = key(plan, "P001") if at == "A" else at
    look = opened(plan, hash_, viewport={"width": 320, "height": 640})
    assert look.page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("at", ["", "#everybody", "#board", "A", "no clock"])
def test_axe_finds_nothing(opened: Opened, at: str, scheme: str) -> None:
    """No violation of WCAG 2.2 A and AA or of good practice, in each view and theme."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-core")
    plan = clockless() if at == "no clock" else here(replanned())
    hash_ = {"A": key(plan, "A"), "no clock": "#board"}.get(at, at)
    look = opened(plan, hash_, color_scheme=scheme)
    rules = {"rules": {"target-size": {"enabled": True}}}
    found = axe.Axe().run(look.page, options=rules)
    assert found.response["passes"]
    assert [violation["id"] for violation in found.response["violations"]] == []


def test_targets_are_large_enough(opened: Opened) -> None:
    """At least 24 pixels each way for whatever can be pressed."""
    for hash_ in ("", "#board", key(tiny_plan(), "A")):
        look = opened(tiny_plan(), hash_, **PHONE)
        boxes = [
            t.bounding_box()
            for t in look.page.locator("a:visible, button:visible, input:visible").all()
        ]
        assert len(boxes) > 3
        assert [box for box in boxes if box and min(box["width"], box["height"]) < 24] == []
