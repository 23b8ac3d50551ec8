"""Pictures of what is printed on a played day."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

SHOWN = {
    3: (
        ("earlier/rev-2/schedule.xlsx", "Check-in", "check-in.png"),
        ("changes.pdf", "By name", "changes-by-name.png"),
        ("changes.pdf", "By table", "changes-by-table.png"),
        ("timetables-changed.pdf", "Changed", "timetable-changed.png"),
    ),
    6: (("changes.pdf", "By name", "changes-table-closed.png"),),
}
"""What is shown after which step: the first page of a file with some words on it, and as what."""


def take(step: int, folder: Path, target: Path) -> None:
    """Make the pictures that belong to a step, of 80 dots per inch.

    Raises:
        FileNotFoundError: when pdftoppm (poppler-utils) or LibreOffice is missing.
    """
    target.mkdir(parents=True, exist_ok=True)
    for name, words, picture in SHOWN.get(step, ()):
        with TemporaryDirectory() as temporary:
            pdf = _as_pdf(folder / name, Path(temporary))
            page = str(_page_with(words, pdf))
            only = ("-f", page, "-l", page, "-singlefile", "-r", "80", "-png")
            _run("pdftoppm", *only, str(pdf), str((target / picture).with_suffix("")))


def _page_with(words: str, pdf: Path) -> int:
    """Give the number of the first page with these words, counted from 1."""
    pages = (page.extract_text() for page in PdfReader(pdf).pages)
    return next(number for number, text in enumerate(pages, 1) if words in text)


def _as_pdf(file: Path, folder: Path) -> Path:
    if file.suffix == ".pdf":
        return file
    _run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(file))
    return folder / f"{file.stem}.pdf"


def _run(program: str, *words: str) -> None:
    path = shutil.which(program)
    if path is None:
        raise FileNotFoundError(program)
    subprocess.run([path, *words], check=True, capture_output=True)
