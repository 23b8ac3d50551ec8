"""A headless Chromium, started once; a page in it that tells of every error and request."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from matchround.event import Plan
from matchround.exports.html import write

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ZONE = "Europe/Stockholm"


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Start Chromium; the tests are skipped where it or what drives it is missing."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("needs Chromium")
    driver = pytest.importorskip("playwright.sync_api", reason="needs playwright: '.[browser]'")
    with driver.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@dataclass
class Look:
    """A plan's page, opened; `errors` and `requests` (addresses) are collected."""

    page: "Page"
    path: Path
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    @property
    def view(self) -> str | None:
        """Name the view that is shown."""
        return self.page.get_attribute("html", "data-view")

    def stay(self) -> None:
        """Let the page not look for a newer file: its wait would be of the halted clock."""
        self.page.evaluate("watch = () => {}")

    def text(self, selector: str) -> str:
        """Give the visible words of an element, spaces tidied."""
        return " ".join(self.page.inner_text(selector).split())

    def texts(self, selector: str) -> list[str]:
        """Give the visible words of each element, spaces tidied."""
        return [" ".join(words.split()) for words in self.page.locator(selector).all_inner_texts()]


Opened = Callable[..., Look]


@pytest.fixture
def opened(browser: "Browser", tmp_path: Path) -> Iterator[Opened]:
    """Give a way to open a plan's page; nothing that it does may be an error or leave the disk."""
    looks: list[Look] = []

    def open_(plan: Plan, hash_: str = "", now: str = "", **context: object) -> Look:
        """Open it at `hash_`, with the clock of `now`, in a context of Playwright's options."""
        given = {"viewport": {"width": 1280, "height": 720}, "timezone_id": ZONE, **context}
        page = browser.new_context(**given).new_page()  # type: ignore[arg-type] # options by name
        look = Look(page, write(plan, tmp_path).path)
        page.on("pageerror", lambda error: look.errors.append(str(error)))
        page.on("console", lambda said: look.errors.append(said.text))
        page.on("request", lambda asked: look.requests.append(asked.url))
        if now:
            page.clock.install(time=datetime.fromisoformat(now) - timedelta(seconds=30))
        page.goto(look.path.as_uri() + hash_)
        if now:
            page.clock.pause_at(datetime.fromisoformat(now))
            look.stay()
        looks.append(look)
        return look

    yield open_
    for look in looks:
        look.page.context.close()
        assert look.errors == []
        assert all(url.startswith(look.path.as_uri()) for url in look.requests)
