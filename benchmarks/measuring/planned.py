"""Plans of the cases, made once and kept."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import gettempdir

from matchround import api
from measuring.cases import Case
from measuring.judge import PLAN
from measuring.printed_day import dressed
from measuring.processes import MOMENT

CACHE = Path(gettempdir()) / "matchround-plans"


def planned(case: Case, cache: Path) -> Path:
    """Give the folder of a case's plan, which is made if it is not there."""
    folder = cache / f"{case.name}-{case.seed}"
    if not (folder / PLAN).exists():
        cache.mkdir(parents=True, exist_ok=True)
        plan = [sys.executable, "-m", "matchround", "plan", str(case.workbook(cache))]
        options = ["--out", str(folder), "--only", "none", "--quiet"]
        moment = {**os.environ, "SOURCE_DATE_EPOCH": MOMENT}
        subprocess.run([*plan, *options], check=True, env=moment)
    return folder


def dressed_folder(case: Case, cache: Path) -> Path:
    """Give the folder of the same plan with all that is printed."""
    folder = cache / f"{case.name}-{case.seed}-printed"
    if not (folder / PLAN).exists():
        api.save(dressed(api.load(planned(case, cache))), folder)
    return folder
