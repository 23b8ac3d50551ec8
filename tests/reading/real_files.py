"""What was read from a real-shaped file, in short: to be compared with the toml file beside it."""

from pathlib import Path

from matchround.event import Participant
from matchround.reading import Reading

REAL = Path(__file__).parent / "files" / "real"
TOLD = ("source", "questions", "not needed")


def described(reading: Reading) -> dict[str, list[str]]:
    """Tell who is in the event, who is not, what was found and what was concluded."""
    people = reading.event.participants if reading.event else ()
    said = {
        "people": [person_line(person) for person in people],
        "left out": [f"{row.name}: {row.reason}" for row in reading.left_out],
        "faults": [f"{f.code} {f.cell}".strip() for f in reading.findings if f.severity == "fault"],
        "warnings": [
            f"{f.code} {f.cell}".strip() for f in reading.findings if f.severity == "warning"
        ],
        "told": [f"{a.setting}: {a.value}" for a in reading.assumptions if a.setting in TOLD],
    }
    return {name: lines for name, lines in said.items() if lines}


def person_line(person: Participant) -> str:
    """Give a person's name, surname, organisation, sector and whatever else is known."""
    lists = (person.topics, person.offers, person.seeks)
    said = [person.name, person.surname, person.organisation, person.sector, person.email]
    said += [person.phone, *("+".join(values) for values in lists)]
    said += ["" if person.available is None else str(person.available)]
    return " | ".join(said).rstrip(" |")
