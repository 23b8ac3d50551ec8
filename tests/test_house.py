"""The house rules that no linter checks: sizes, docstrings, and tests that mirror the source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "matchround"
TESTS = ROOT / "tests"
FILES = sorted(SOURCE.rglob("*.py"))
MODULES = [path for path in FILES if not path.name.startswith("__")]

ACROSS = (TESTS / "exports" / "accessibility",)
"""Folders of tests of what all modules of a part make: they mirror none of them."""

MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 30

Function = ast.FunctionDef | ast.AsyncFunctionDef


def shown(path: Path) -> str:
    """Name a file by its path in the repository."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[Function]:
    """Give every function and method of a file."""
    tree = ast.parse(path.read_text("utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def body_lines(function: Function) -> int:
    """Count the lines of a function below its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_the_source_is_found() -> None:
    """All other tests here would pass on an empty list."""
    assert len(MODULES) > 30
    assert SOURCE / "rules" / "checker.py" in MODULES
    assert sum(1 for path in FILES for _ in functions(path)) > 200


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_files_are_short(path: Path) -> None:
    """One purpose each."""
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_functions_are_short(path: Path) -> None:
    """One step each."""
    long = {f.name: body_lines(f) for f in functions(path)}
    assert {n: lines for n, lines in long.items() if lines > MOST_LINES_OF_A_FUNCTION} == {}


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_files_say_what_they_are_for(path: Path) -> None:
    """In one sentence on top, that is no promise to write them one day."""
    first = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0]
    assert first.endswith((".", "?"))
    assert "to be written" not in first.lower()


def test_every_module_has_its_tests() -> None:
    """At the same place below tests; a package's modules may share the tests of the package."""
    without = [path for path in MODULES if not any(t.is_file() for t in places_of_tests(path))]
    assert [shown(path) for path in without] == []


def places_of_tests(path: Path) -> Iterator[Path]:
    """Give the places at which a module's tests may stand: its own, then those it shares."""
    yield mirrored(path)
    folder = path.relative_to(SOURCE).parent
    if folder.name:
        yield TESTS / folder.with_name(f"test_{folder.name}.py")
        yield TESTS / folder / f"test_{folder.name}.py"


def mirrored(path: Path) -> Path:
    """Give the path of the tests of a module, or of any folder of the source."""
    place = path.relative_to(SOURCE)
    return TESTS / place.with_name(f"test_{place.stem}.py")


def test_every_test_below_a_part_has_its_source() -> None:
    """No tests are left behind by a module or a folder that moved."""
    tests = sorted(TESTS.glob("*/**/test_*.py"))
    assert len(tests) > 30
    folders = [path for path in SOURCE.rglob("*") if path.is_dir()]
    known = {mirrored(path) for path in (*MODULES, *folders)}
    known |= {TESTS / folder.name / f"test_{folder.name}.py" for folder in folders}
    assert [shown(p) for p in tests if p not in known and p.parent not in ACROSS] == []
