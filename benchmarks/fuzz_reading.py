"""Reads thousands of files gone wrong: `python benchmarks/fuzz_reading.py [COUNT] [SEED]`.

Nothing but an event, or faults in words with their file, may come out. What fails is kept in
`fuzz-failures/` and told at the end.
"""

import sys
import time
import traceback
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from mangled import mangled
from matchround.errors import Finding, Severity
from matchround.reading import Reading, read
from matchround.wording import has, message

ROOT = Path(__file__).parents[1]
FILES = ROOT / "tests" / "reading" / "files"
FAILURES = Path("fuzz-failures")


def originals() -> list[Path]:
    """Give the files that are mangled: the real-shaped ones of the tests, and the examples'."""
    folders = (FILES, FILES / "real", *(ROOT / "examples").iterdir())
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    return [path for path in found if path.is_file() and path.suffix not in {".toml", ".md", ".py"}]


def mangled_file(paths: Sequence[Path], number: int, seed: int, folder: Path) -> Path:
    """Write one mangled file."""
    draw = Random(f"{seed}/{number}")  # noqa: S311 -- no secret: the same seed, the same files
    original = draw.choice(paths)
    path = folder / f"{number}{original.suffix}"
    path.write_bytes(mangled(original, draw))
    return path


def outcome_of(path: Path) -> tuple[str, str]:
    """Read a file: what came out ("event", "faults" or "wrong"), and what was wrong with it."""
    try:
        reading = read([path])
    except BaseException:  # noqa: BLE001 -- a panic of the compiled reader is no Exception
        return "wrong", traceback.format_exc()
    wrong = complaint(reading)
    return ("wrong" if wrong else "event" if reading.event else "faults"), wrong


def complaint(reading: Reading) -> str:
    """Tell what is wrong with what was read: no event without a fault, and faults in words."""
    faults = [finding for finding in reading.findings if finding.severity is Severity.FAULT]
    if (reading.event is None) != bool(faults):
        return "an event in spite of faults, or none without"
    untold = [finding for finding in reading.findings if not told(finding)]
    return f"not told in words: {untold[0]}" if untold else ""


def told(finding: Finding) -> bool:
    """Tell whether a finding is located and has its sentence."""
    said = has(finding.code) and message(finding.code, finding.data, "en")
    return bool(said) and bool(finding.file)


def main(count: int, seed: int) -> int:
    """Read `count` files; the number of those that went wrong."""
    paths, outcomes = originals(), Counter[str]()
    start = time.perf_counter()
    with TemporaryDirectory() as folder:
        for number in range(count):
            path = mangled_file(paths, number, seed, Path(folder))
            outcome, wrong = outcome_of(path)
            outcomes[outcome] += 1
            if wrong:
                FAILURES.mkdir(exist_ok=True)
                path.rename(FAILURES / path.name)
                (FAILURES / f"{path.name}.txt").write_text(wrong, "utf-8")
            else:
                path.unlink()
    took = time.perf_counter() - start
    print(f"{count} files in {took:.0f} s, seed {seed}: {dict(outcomes)}")
    return outcomes["wrong"]


if __name__ == "__main__":
    arguments = [int(argument) for argument in sys.argv[1:]]
    sys.exit(1 if main(*(arguments + [5000, 1][len(arguments) :])) else 0)
