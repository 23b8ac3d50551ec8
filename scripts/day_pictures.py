"""Pictures of what is printed on a played day."""

import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

SHOWN = {
    3: (
        ("changes.pdf", 1, "changes-by-name.png"),
        ("timetables-changed.pdf", 1, "timetable-changed.png"),
    ),
}
"""After which step which page of which file is shown, and as what."""


def take(step: int, folder: Path, target: Path) -> None:
    """Make the pictures that belong to a step, of 100 dots per inch.

    Raises:
        FileNotFoundError: when pdftoppm (poppler-utils) or LibreOffice is missing.
    """
    target.mkdir(parents=True, exist_ok=True)
    for name, page, picture in SHOWN.get(step, ()):
        with TemporaryDirectory() as temporary:
            pdf = _as_pdf(folder / name, Path(temporary))
            _run("pdftoppm", *_only(page), str(pdf), str((target / picture).with_suffix("")))


def _only(page: int) -> tuple[str, ...]:
    return ("-f", str(page), "-l", str(page), "-singlefile", "-r", "100", "-png")


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
