"""Reading the organiser's files for a command, and showing what was found in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from matchround import api
from matchround.cli.outcome import Outcome
from matchround.cli.screen import Screen
from matchround.errors import Finding, InputFaults, Severity
from matchround.event import Event

if TYPE_CHECKING:
    from matchround.reading import Reading


@dataclass(frozen=True)
class Source:
    """Files, the settings that options gave, and what headers mean."""

    files: Sequence[Path]
    given: Mapping[str, object] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """A sound event, and everything that reading said about it."""

    event: Event
    reading: "Reading"


def look(source: Source, screen: Screen, outcome: Outcome) -> Found:
    """Read the files and show every warning; from then on the screen speaks their language.

    Raises:
        InputFaults: when anything stops; all findings are with it.
        NoPlanError: when the event asks for what this version cannot plan at all.
    """
    return judge(read(source, screen), screen, outcome)


def read(source: Source, screen: Screen) -> "Reading":
    """Read the files; from then on the screen speaks their language."""
    reading = api.read_event(source.files, source.given, source.columns)
    screen.language = reading.language
    from matchround.reading import spoken, spoken_values  # noqa: PLC0415 -- loaded by now

    return replace(
        reading,
        findings=spoken(reading.findings, reading.language),
        assumptions=spoken_values(reading.assumptions, reading.language),
    )


def judge(reading: "Reading", screen: Screen, outcome: Outcome) -> Found:
    """Show every warning of files that were read.

    Raises:
        InputFaults: when anything stops; all findings are with it.
        NoPlanError: when the event asks for what this version cannot plan at all.
    """
    event = sound(reading)
    told(api.left_unplanned(event), reading, screen, outcome)
    return Found(event, reading)


def sound(reading: "Reading") -> Event:
    """Give the event of files without a fault.

    Raises:
        InputFaults: when anything stops; all findings are with it.
    """
    event = reading.event
    if event is None or any(one.severity is Severity.FAULT for one in reading.findings):
        raise InputFaults(reading.findings)
    return event


def told(
    more: Sequence[Finding], reading: "Reading", screen: Screen, outcome: Outcome
) -> tuple[Finding, ...]:
    """Show every warning of the files, and more that are about the event as a whole."""
    findings = (*reading.findings, *more)
    outcome.found(findings)
    screen.findings(findings)
    return findings
