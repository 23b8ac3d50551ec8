"""Reading for a command."""

from pathlib import Path

import pytest

from commands import PEOPLE, people_file
from matchround.cli.looking import Source, look
from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.errors import InputFaults


def test_the_screen_takes_the_language_of_the_files(tmp_path: Path) -> None:
    """What follows is said in the language that the event is planned in."""
    screen = Screen()
    look(Source([people_file(tmp_path)], {"language": "sv"}), screen, Outcome())
    assert screen.language == "sv"


def test_warnings_are_shown_and_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the screen and in the outcome."""
    outcome = Outcome()
    strange = people_file(tmp_path, PEOPLE.replace("sector\n", "sector;shoe size\n"))
    look(Source([strange]), Screen(), outcome)
    assert [one.cell for one in outcome.warnings] == ["D1"]
    assert "shoe size" in capsys.readouterr().err


def test_faults_carry_every_finding(tmp_path: Path) -> None:
    """The error brings the warnings as well."""
    bad = PEOPLE.replace("sector\n", "sector;max meetings;shoe size\n") + "E;F;G;many;\n"
    with pytest.raises(InputFaults) as refused:
        look(Source([people_file(tmp_path, bad)]), Screen(), Outcome())
    assert {finding.cell for finding in refused.value.findings} == {"D6", "E1"}
