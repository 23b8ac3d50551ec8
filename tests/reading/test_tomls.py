"""Reading toml."""

from datetime import date, time
from pathlib import Path

import pytest

from matchround.event import PairRule, RoundKind
from matchround.reading import read
from matchround.reading.notes import Notes
from matchround.reading.tomls import read_toml
from reading.inputs import Rows, event_of, faults, warnings, write_book

PEOPLE: Rows = (
    ("Name", "Firm name", "Interests"),
    ("Anna Berg", "X", "energi"),
    ("Bo Ek", "Y", "Energy"),
    ("Cia Lund", "Z", "food"),
)
TOML = """
[event]
title = "Roadmap day"
start = 13:00:00
date = 2027-03-04
bredd = false
weights = {reach = 1}

[columns]
"Firm name" = "organisation"

[[programme]]
kind = "pairs"
rounds = 2
minutes = 8
change = 2

[[programme]]
kind = "lunch"
minutes = 30

[[tables]]
table = 1
features = ["quiet", "step-free"]

[[tables]]
bord = 2

[[pairs]]
"person A" = "Anna Berg"
"person B" = "Bo Ek"
rule = "agreed"

[synonyms]
Energy = ["energi", "energia"]

[colours]
red = 1
"""


def test_everything_that_toml_may_hold(tmp_path: Path) -> None:
    """Beside a workbook that holds the people; only what is no value is a fault."""
    path = write_book(tmp_path / "people.xlsx", Participants=PEOPLE)
    (tmp_path / "matchround.toml").write_text(TOML, "utf-8")
    reading = read([path])
    assert faults(reading) == ["toml.not_a_value weights"]
    assert warnings(reading) == ["toml.unknown"]
    (tmp_path / "matchround.toml").write_text(TOML.replace("weights = {reach = 1}", ""), "utf-8")
    event = event_of(read([path]))
    assert event.settings.title == "Roadmap day"
    assert (event.settings.date, event.settings.start) == (date(2027, 3, 4), time(13))
    assert not event.settings.breadth
    assert [person.organisation for person in event.participants] == ["X", "Y", "Z"]
    assert [(r.kind, r.start) for r in event.rounds] == [
        (RoundKind.PAIRS, time(13)),
        (RoundKind.PAIRS, time(13, 10)),
    ]
    assert event.items[0].end == time(13, 48)
    assert [(table.name, table.features) for table in event.tables] == [
        ("1", ("quiet", "step-free")),
        ("2", ()),
    ]
    assert event.pairs[0].rule is PairRule.AGREED
    assert event.participants[0].topics == event.participants[1].topics == ("Energy",)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[event]\nrounds = 0", "value.too_small rounds"),
        ("[event]\nrounds = {a = 1}", "toml.not_a_value rounds"),
        ("[columns]\nFirm = [1.5]", "toml.not_a_value Firm"),
        ("[columns]\nFirm = 'shoe size'", "map.unknown_column Firm"),
        ("[[tables]]\ntable = 'A'\nseats = 1", "value.too_small 1.seats"),
        ("[[tables]]\ntable = 'A'\nseats = {a = 1}", "toml.not_a_value 1"),
        ("[[pairs]]\n'person A' = 'Anna Berg'\n'person B' = 'Xerxes'\nrule = 'agreed'",
         "pairs.unknown 1.person b"),
    ],
)  # fmt: skip
def test_faults_name_the_key(tmp_path: Path, text: str, fault: str) -> None:
    """As toml has no cells."""
    path = write_book(tmp_path / "people.xlsx", Participants=PEOPLE)
    (tmp_path / "matchround.toml").write_text(text, "utf-8")
    assert faults(read([path])) == [fault]


def test_parts_are_known_in_every_language(tmp_path: Path) -> None:
    """As sheets are."""
    parts = read_toml(tmp_path / "a.toml", b"[evenemang]\nrundor = 8\n[[bord]]\nbord = 1", Notes())
    assert {name: cell.text for name, cell in parts.settings.items()} == {"rundor": "8"}
    assert [kind for kind, _ in parts.sheets] == ["tables"]
