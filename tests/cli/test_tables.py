"""The table of findings."""

import pytest

from matchround.cli.tables import MOST_ALIKE, print_findings
from matchround.errors import Finding, Severity


def warning(file: str, cell: str, severity: Severity = Severity.WARNING) -> Finding:
    """Make a finding whose message is its bare code, with square brackets in its data."""
    return Finding(severity, "no.such.code", file, "People", cell, {"name": "[bold]Ada"})


def test_faults_stand_first(capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the order they were found in."""
    print_findings([warning("a.csv", "B2"), warning("a.csv", "B9", Severity.FAULT)], "en")
    said = capsys.readouterr().err
    assert said.index("B9") < said.index("B2")
    assert "Fault" in said


def test_what_stands_in_a_cell_is_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    """Square brackets in a name are printed as they are."""
    print_findings([warning("a.csv", "B2")], "en")
    assert "[bold]Ada" in capsys.readouterr().err


def test_files_are_named_where_there_are_several(capsys: pytest.CaptureFixture[str]) -> None:
    """One file needs no column of its own."""
    print_findings([warning("a.csv", "B2")], "en")
    assert "a.csv" not in capsys.readouterr().err
    print_findings([warning("a.csv", "B2"), warning("b.csv", "B2")], "en")
    assert "b.csv" in capsys.readouterr().err


def test_a_column_without_anything_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    """A fault of a whole file names the file, without empty columns for sheet and cell."""
    print_findings([Finding(Severity.FAULT, "file.missing", "nobody.xlsx")], "en")
    said = capsys.readouterr().err
    assert "nobody.xlsx" in said
    assert "Sheet" not in said
    assert "Cell" not in said


def test_options_are_no_files(capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with an option stands beside it, under a heading that says so."""
    print_findings([Finding(Severity.FAULT, "no.such.code", "--absent Ada")], "en")
    said = capsys.readouterr().err
    assert "--absent Ada" in said
    assert "Option" in said
    print_findings([Finding(Severity.WARNING, "plan.no_standby")], "en")
    assert "Option" not in capsys.readouterr().err


def test_very_many_of_a_kind_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    """The first are printed one by one; other kinds and faults stay whole."""
    many = [warning("a.csv", f"B{row}") for row in range(1, MOST_ALIKE + 8)]
    print_findings([*many, Finding(Severity.FAULT, "people.no_name", "a.csv", "a", "C99")], "en")
    said = capsys.readouterr().err
    assert f"B{MOST_ALIKE} " in said
    assert "7 like this:" in said
    assert f"B{MOST_ALIKE + 1} …" in said
    assert f"B{MOST_ALIKE + 2}" not in said
    assert "C99" in said
