"""A template that nobody has filled in yet is no fault of `check`."""

from dataclasses import replace
from typing import TYPE_CHECKING

from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.errors import Severity
from matchround.wording import message, remedy

if TYPE_CHECKING:
    from matchround.reading import Reading

NONE_YET = "people.none_yet"


def told(reading: "Reading", screen: Screen, outcome: Outcome) -> bool:
    """Say that there are no participants yet, where nothing else stops; tell whether it is so."""
    stops = [one for one in reading.findings if one.severity is Severity.FAULT]
    if [one.code for one in stops] != [NONE_YET]:
        return False
    findings = [replace(one, severity=Severity.WARNING) for one in reading.findings]
    outcome.found(findings)
    screen.findings([one for one in findings if one.code != NONE_YET])
    words = (message(NONE_YET, {}, screen.language), remedy(NONE_YET, {}, screen.language))
    screen.results([" ".join(words)])
    return True
