"""Make the README's picture from real output: plan the example, print one of its timetables.

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


def planned(folder: Path) -> Path:
    """Plan the example into `folder` and give its timetables."""
    command = [sys.executable, "-m", "matchround", "plan", str(WORKBOOK)]
    options = ["--only", "timetables", "--out", str(folder), "--quiet"]
    moment = {**os.environ, "SOURCE_DATE_EPOCH": MADE}
    subprocess.run([*command, *options], check=True, env=moment)
    return folder / "timetables.pdf"


def page_of(person: str, pdf: Path) -> int:
    """Give the number of a person's page, counted from 1: the one with their name on top."""
    pages = (page.extract_text() for page in PdfReader(pdf).pages)
    return next(n for n, text in enumerate(pages, 1) if person in text.split("\n", 3)[2])


def picture(pdf: Path, page: int, target: Path) -> None:
    """Write one page as a PNG of 120 dots per inch.

    Raises:
        FileNotFoundError: when there is no pdftoppm.
    """
    pdftoppm = shutil.which("pdftoppm")
    if pdftoppm is None:
        msg = "pdftoppm (poppler-utils)"
        raise FileNotFoundError(msg)
    target.parent.mkdir(parents=True, exist_ok=True)
    only = ["-f", str(page), "-l", str(page), "-singlefile", "-r", "120", "-png"]
    subprocess.run([pdftoppm, *only, str(pdf), str(target.with_suffix(""))], check=True)


def main() -> None:
    """Make every picture and say which."""
    target = PICTURES / "timetable.png"
    with TemporaryDirectory() as folder:
        pdf = planned(Path(folder))
        picture(pdf, page_of(PERSON, pdf), target)
    print(f"made {target.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
