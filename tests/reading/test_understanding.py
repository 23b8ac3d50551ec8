"""Every sheet with its headers understood, in six languages."""

from pathlib import Path

import pytest

from matchround.event import Event
from matchround.reading import read
from matchround.reading.vocabulary import columns, setting_names, sheet_names, values
from reading.inputs import Content, Rows, assumed, event_of, faults, read_book, warnings, write_book

LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")


def translated(kind: str, rows: Rows, language: str) -> list[list[Content]]:
    """Write the headers of a sheet in a language."""
    headers = [columns(kind).preferred(str(header), language) for header in rows[0]]
    return [list(headers), *[list(row) for row in rows[1:]]]


def choice(kind: str, value: str, language: str) -> str:
    """Write a value in a language."""
    return values(kind).preferred(value, language)


def event_in(folder: Path, language: str) -> Event:
    """Read one and the same event, every sheet, header, setting and value in a language."""

    def say(kind: str, value: str) -> str:
        return choice(kind, value, language)

    people: Rows = (
        ("id", "first name", "last name", "email", "phone", "organisation", "sector", "topics",
         "offers", "seeks", "languages", "wants to meet", "avoid", "available", "role", "table",
         "needs", "max meetings", "status", "met at", "print language", "share contact"),
        ("A", "Åsa", "Öberg", "a@example.org", "070", "X", "p", "el; mat", "tak", "sol", "sv", "B",
         "C", "1-2", say("role", "host"), "T1", say("need", "quiet"), 2, say("status", "coming"),
         "kickoff", say("print language", "da"), say("yes_no", "yes")),
        ("B", "Bo", "Ek", "", "", "Y", "q", "mat", "", "", "", "", "", say("rounds", "morning"),
         say("role", "standby"), "", "", "", "", "", "", say("yes_no", "no")),
        ("C", "Cia", "Lund", "", "", "Z", "q", "", "", "", "", "", "", say("rounds", "all"),
         say("role", "participant"), "", "", "", say("status", "absent"), "", "", ""),
        ("D", "Dan", "Dahl", "", "", "Z", "q", "", "", "", "", "", "", "", "", "", "", "", "",
         "", "", ""),
        ("E", "Eva", "Gone", "", "", "Z", "q", "", "", "", "", "", "", "", "", "", "", "",
         say("status", "waiting list"), "", "", ""),
    )  # fmt: skip
    settings: dict[str, Content] = {
        "title": "Day", "date": "2027-03-04", "language": say("print language", "fi"),
        "cross-sector": say("cross-sector", "preferred"), "odd": say("odd", "standby"),
        "same organisation": say("same organisation", "allowed"), "seed": 3,
        "profile": say("profile", "unexpected"), "breadth": say("yes_no", "no"),
        "weight reach": 70, "time limit": 30, "fill": say("yes_no", "yes"), "break spread": 1,
        "organiser": "O", "organiser email": "o@example.org", "place": "P",
        "time zone": "Europe/Oslo", "start": "9:00",
    }  # fmt: skip
    event: Rows = (
        ("setting", "value"),
        *((setting_names().preferred(name, language), value) for name, value in settings.items()),
    )
    programme: Rows = (
        ("start", "minutes", "kind", "rounds", "change", "group size", "title"),
        ("9:00", 8, say("kind", "pairs"), 2, 2, "", "One"),
        ("", 15, say("kind", "break"), "", "", "", "Two"),
        ("", 40, say("kind", "groups"), 1, 5, 3, "Three"),
        ("", 30, say("kind", "plenary"), "", "", "", "Four"),
    )
    tables: Rows = (
        ("table", "seats", "features", "host", "open in"),
        ("T1", 4, say("need", "quiet"), "A", "1-3"),
        ("T2", "", "", "", ""),
    )
    pairs: Rows = (
        ("no", "person a", "person b", "rule", "when", "after"),
        (1, "A", "B", say("rule", "must meet"), say("rounds", "morning"), ""),
        (2, "A", "D", say("rule", "agreed"), "2", "1"),
        (3, "B", "C", say("rule", "keep apart"), "", ""),
        (4, "C", "D", say("rule", "met before"), "", ""),
    )
    synonyms: Rows = (("topic", "same as"), ("el", "ström"))
    sheets: dict[str, Rows] = {
        "participants": translated("participants", people, language),
        "event": [[columns("event").preferred(str(c), language) for c in event[0]], *event[1:]],
        "programme": translated("programme", programme, language),
        "tables": translated("tables", tables, language),
        "pairs": translated("pairs", pairs, language),
        "synonyms": translated("synonyms", synonyms, language),
    }
    named = {sheet_names().preferred(kind, language): rows for kind, rows in sheets.items()}
    reading = read_book(folder, **named)
    assert warnings(reading) == ["rows.left_out_waiting_list B6"]
    return event_of(reading)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_six_languages_read_the_same_event(tmp_path: Path, language: str) -> None:
    """Sheet names, headers, setting names and values; only the need keeps its own spelling."""
    english = event_in(tmp_path, "en").model_dump()
    other = event_in(tmp_path, language).model_dump()
    need = choice("need", "quiet", language)
    assert other["participants"][0]["needs"] == (need,)
    assert other["tables"][0]["features"] == (need,)
    for event in (english, other):
        event["participants"][0]["needs"] = event["tables"][0]["features"] = ("quiet",)
    assert other == english
    assert english["settings"]["weights"]["reach"] == 70


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_falls_back_to_that_of_the_headers(tmp_path: Path, language: str) -> None:
    """English where nothing stands out before it."""
    rows: Rows = (
        ("name", "wants to meet", "languages", "needs", "share contact"),
        ("Anna Berg", "", "", "", ""),
        ("Bo Ek", "", "", "", ""),
    )
    reading = read_book(tmp_path, Sheet1=translated("participants", rows, language))
    assert event_of(reading).settings.language == language
    assert assumed(reading)["language"] == language


MAPPED: Rows = (
    ("Name", "Shoe size", "Firm name", "Company"),
    ("Anna Berg", 40, "X", "wrong"),
    ("Bo Ek", 41, "Y", "wrong"),
)


def test_headers_that_are_settled(tmp_path: Path) -> None:
    """To a column in any language, against the vocabulary, or to be ignored."""
    path = write_book(tmp_path / "book.xlsx", Participants=MAPPED)
    settled = {"firm NAME": "Organisasjon", "Company": "ignore", "Shoe size": "-"}
    reading = read([path], column_map=settled)
    assert [person.organisation for person in event_of(reading).participants] == ["X", "Y"]
    assert warnings(reading) == []


def test_a_flag_settles_a_header_against_toml(tmp_path: Path) -> None:
    """As with settings."""
    path = write_book(tmp_path / "book.xlsx", Participants=MAPPED)
    (tmp_path / "matchround.toml").write_text(
        "[columns]\n'Firm name' = 'sector'\nCompany = 'ignore'\n", "utf-8"
    )
    event = event_of(read([path], column_map={"Firm name": "organisation"}))
    assert [(p.organisation, p.sector) for p in event.participants] == [("X", ""), ("Y", "")]


def test_a_map_that_leads_nowhere(tmp_path: Path) -> None:
    """A column that does not exist is a fault, a header that does not occur a warning."""
    path = write_book(tmp_path / "book.xlsx", Participants=MAPPED)
    reading = read([path], column_map={"Firm name": "colour", "Colour": "sector"})
    assert faults(reading) == ["map.unknown_column --map"]
    assert "map.unused --map" in warnings(reading)
