"""Make the pictures of the docs from real output: plan the example, print what comes of it.

Needs pdftoppm (poppler-utils). Run from anywhere: python scripts/make_pictures.py
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

ROOT = Path(__file__).parents[1]
WORKBOOK = ROOT / "examples" / "umea-speed-dating" / "participants.xlsx"
PICTURES = ROOT / "docs" / "pictures"
PERSON = "Nomvula Dlaminika"
"""Whose page is shown: hers is one of the two that are printed in English."""

MADE = "1810627200"
"""When the plan says that it was made: two days before the event, so that the picture stays."""


PAGES = {"timetables-a4": 1, "cards": 1, "wall-list": 1, "table-signs": 3, "desk-list": 1}
"""Products of which a page (counted from 1) is shown as it is."""


def planned(folder: Path) -> None:
    """Plan the example into `folder`."""
    command = [sys.executable, "-m", "matchround", "plan", str(WORKBOOK)]
    products = ",".join(("timetables", *PAGES))
    options = ["--only", products, "--out", str(folder), "--quiet"]
    moment = {**os.environ, "SOURCE_DATE_EPOCH": MADE}
    subprocess.run([*command, *options], check=True, env=moment)


def page_of(person: str, pdf: Path) -> int:
    """Give the number of a person's page, counted from 1: the one with their name on top."""
    pages = (page.extract_text() for page in PdfReader(pdf).pages)
    return next(n for n, text in enumerate(pages, 1) if person in text.split("\n", 3)[2])


def picture(pdf: Path, page: int, target: Path, dots: int = 120) -> None:
    """Write one page as a PNG of so many dots per inch.

    Raises:
        FileNotFoundError: when there is no pdftoppm.
    """
    pdftoppm = shutil.which("pdftoppm")
    if pdftoppm is None:
        msg = "pdftoppm (poppler-utils)"
        raise FileNotFoundError(msg)
    target.parent.mkdir(parents=True, exist_ok=True)
    only = ["-f", str(page), "-l", str(page), "-singlefile", "-r", str(dots), "-png"]
    subprocess.run([pdftoppm, *only, str(pdf), str(target.with_suffix(""))], check=True)


def main() -> None:
    """Make every picture and say which."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        planned(folder)
        timetables = folder / "timetables.pdf"
        picture(timetables, page_of(PERSON, timetables), PICTURES / "timetable.png")
        for product, page in PAGES.items():
            picture(folder / f"{product}.pdf", page, PICTURES / f"{product}.png", 60)
    made = ("timetable", *PAGES)
    print(f"made {', '.join(made)} in {PICTURES.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
