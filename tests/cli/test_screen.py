"""Who prints what, and where."""

import pytest

from matchround.cli.screen import Screen
from matchround.errors import Finding, Severity


@pytest.mark.parametrize(
    ("screen", "out", "err"),
    [
        (Screen(), "answer\n", "matchround 1: reading a.csv …\n"),
        (Screen(as_json=True), "", "matchround 1: reading a.csv …\n"),
        (Screen(quiet=True), "", ""),
    ],
)
def test_results_and_steps(
    screen: Screen, out: str, err: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Results on stdout, steps on stderr; --json keeps stdout free, --quiet both."""
    screen.step("step.reading", version="1", files="a.csv")
    screen.results(["answer"])
    assert capsys.readouterr() == (out, err)


def test_problems_and_findings_come_through_when_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    """--quiet hides neither a warning nor what went wrong."""
    screen = Screen(quiet=True)
    screen.findings([Finding(Severity.WARNING, "some.warning", "a.csv", "People", "C9")])
    screen.problem("cli.interrupted")
    said = capsys.readouterr()
    assert said.out == ""
    assert "C9" in said.err
    assert "Interrupted" in said.err


def test_no_findings_no_table(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing found, nothing printed."""
    Screen().findings([])
    assert capsys.readouterr().err == ""


def test_a_part_of_the_answer_ends_in_a_blank_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is printed of an empty part, or where data is asked for."""
    Screen().section(["a", "b", ""])
    Screen().section([])
    Screen(as_json=True).section(["c"])
    assert capsys.readouterr().out == "a\nb\n\n"
