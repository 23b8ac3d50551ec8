"""The command as the shell starts it: help, start-up, version, streams."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import matchround
from commands import people_file, run

ROOT = Path(__file__).parents[2]
HEAVY = ("ortools", "openpyxl", "typst", "scipy", "numpy", "rich", "python_calamine")
COMMANDS = ("template", "plan", "replan", "diff", "check", "verify", "explain", "export", "pairs")


def started(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start `python -m matchround` as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "matchround", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.parametrize("words", [["-h"], ["plan", "--help"], ["replan", "-h"], ["--version"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    """Help and version are there without the solver, the workbook and the page setter."""
    program = (
        "import sys; from matchround.cli import app\n"
        "try: app(sys.argv[1:])\n"
        "except SystemExit as end: print(end.code, sorted(sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=True
    )
    assert ran.stdout
    assert ran.stderr.startswith("0 ")
    assert [name for name in HEAVY if f"'{name}'" in ran.stderr] == []


def test_every_command_has_help_by_both_names() -> None:
    """-h and --help say the same and name the command."""
    for command in COMMANDS:
        short, long = run(command, "-h"), run(command, "--help")
        assert short.exit_code == 0
        assert short.stdout == long.stdout
        assert f" {command} " in short.stdout


def test_the_top_lists_exactly_these_commands() -> None:
    """No command is announced before it exists."""
    listed = run("-h").stdout.partition("Commands:")[2]
    assert tuple(line.split()[0] for line in listed.splitlines() if line.strip()) == COMMANDS


def test_version() -> None:
    """--version prints the package's version."""
    assert run("--version").stdout == f"matchround {matchround.__version__}\n"


def test_the_readme_shows_the_real_help() -> None:
    """The README's help block is what `matchround plan --help` prints, blanks aside."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.search(r"<!-- help: plan -->\n```text\n(.*?)```", readme, re.DOTALL)
    assert shown is not None
    real = started("plan", "--help", COLUMNS="100").stdout
    assert shown[1].split() == real.split()


def test_no_arguments_is_help_and_a_wrong_word_is_usage() -> None:
    """A bare `matchround` helps; an unknown command or option exits 2."""
    assert "Commands:" in run().output
    assert run("follow-up").exit_code == 2
    assert run("plan", "x.csv", "--nonsense").exit_code == 2


def test_letters_outside_the_code_page_do_not_stop_it(tmp_path: Path) -> None:
    """With streams that know only Latin-1, names from elsewhere are printed all the same."""
    people = people_file(tmp_path, "name;organisation\nŁukasz Đorđević;Ŋ\nBo Berg;Å\n", "ŋ.csv")
    ran = started("plan", str(people), "--only", "none", PYTHONIOENCODING="latin-1")
    assert ran.returncode == 0, ran.stderr
    assert "ŋ.csv" in ran.stderr


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    """`matchround ... | head -c 0` ends without a traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    ran = subprocess.run(
        [sys.executable, "-m", "matchround", "check", str(people_file(tmp_path))],
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    os.close(writing)
    assert "Traceback" not in ran.stderr
    assert "BrokenPipe" not in ran.stderr
    assert ran.returncode == 0


def test_a_pipe_gets_neither_colours_nor_bars(tmp_path: Path) -> None:
    """Nothing but text goes into a file: no escape sequences, no line that is redrawn."""
    people = people_file(tmp_path, "name;organisation;shoe size\nAda;Alpha;38\nBo;Beta;41\n")
    ran = started("plan", str(people), "--only", "none")
    assert ran.returncode == 0, ran.stderr
    assert "\x1b" not in ran.stdout + ran.stderr
    assert "\r" not in ran.stdout + ran.stderr
