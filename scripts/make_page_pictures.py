"""Make the README's pictures of schedule.html: the board and a day on a phone, on the example.

Needs Chromium and the extra `browser`. Run from anywhere: python scripts/make_page_pictures.py
"""

import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, ViewportSize

ROOT = Path(__file__).parents[1]
WORKBOOK = ROOT / "examples" / "umea-speed-dating" / "participants.xlsx"
PICTURES = ROOT / "docs" / "pictures"
PERSON = "Nomvula Dlaminika"

MADE = "1810627200"
"""When the plan says that it was made: two days before the event, so that the pictures stay."""

NOW = datetime.fromisoformat("2027-05-20T13:12:20+02:00")
"""The moment that is shown: a while into round 2."""


def planned(folder: Path) -> str:
    """Plan the example in English into `folder` and give the address of its page."""
    command = [sys.executable, "-m", "matchround", "plan", str(WORKBOOK)]
    options = ["--only", "html", "--out", str(folder), "--quiet", "--language", "en"]
    moment = {**os.environ, "SOURCE_DATE_EPOCH": MADE}
    subprocess.run([*command, *options], check=True, env=moment)
    return (folder / "schedule.html").as_uri()


def board(browser: "Browser", address: str) -> Path:
    """Picture the board as a projector shows it."""
    page = opened(browser, {"width": 1280, "height": 720})
    page.goto(f"{address}#board")
    return pictured(page, "board.png")


def phone(browser: "Browser", address: str) -> Path:
    """Picture one person's day as a phone shows it: searched for, then chosen."""
    page = opened(browser, {"width": 390, "height": 844})
    page.goto(address)
    page.fill("#search", PERSON)
    page.click(f"text={PERSON}")
    page.wait_for_selector("#person-name:focus")
    return pictured(page, "phone.png")


def opened(browser: "Browser", size: "ViewportSize") -> "Page":
    """Open a page of a size at the moment that is shown."""
    context = browser.new_context(viewport=size, timezone_id="Europe/Stockholm", locale="en-GB")
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    return page


def pictured(page: "Page", name: str) -> Path:
    """Write what is seen."""
    page.screenshot(path=PICTURES / name)
    return PICTURES / name


def main() -> None:
    """Make both pictures and say which."""
    program = shutil.which("chromium")
    with TemporaryDirectory() as folder, sync_playwright() as started:
        address = planned(Path(folder))
        browser = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for path in (board(browser, address), phone(browser, address)):
            print(f"made {path.relative_to(ROOT)}")
        browser.close()


if __name__ == "__main__":
    main()
