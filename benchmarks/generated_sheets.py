"""Writes an event as files of several shapes and formats, for the benchmark of reading.

`template`: the columns of our template, with sheets Event and Tables. `synonyms`: the same, with
topics in three spellings and the sheet Synonyms. `form`: what a form exports, with questions for
headers, one column per option for topics, and joined answers for offers and seeks.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from itertools import chain
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from generated_events import TOPICS
from generated_workbook import sheets_of
from matchround.event import Event, Participant

Table = Sequence[Sequence[str]]
QUESTIONS = (
    "ID",
    "Starttid",
    "Slutförandetid",
    "E-post",
    "Namn",
    "Vilken organisation företräder du?",
    "Vilken sektor arbetar du i?",
    *(f"Vilka frågor brinner du för? [{topic}]" for topic in TOPICS),
    "Vad kan du erbjuda?",
    "Vad söker du?",
    "Har du något att säga till oss som ordnar dagen?",
)
"""What people are asked; the last question is none that is read."""

SPELLINGS = ("{}", "{} work", "our {}")
"""How a topic is written, one person this way and the next that way."""

_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
<manifest:file-entry manifest:full-path="/"
 manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>"""

_ODS_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:body><office:spreadsheet>"""
_ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def write_sheets(event: Event, layout: str, path: Path) -> Path:
    """Write an event in a layout; the suffix says the format (xlsx, ods; csv: people only)."""
    sheets = sheets_in(event, layout)
    if path.suffix == ".csv":
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, delimiter=";").writerows(next(iter(sheets.values())))
    elif path.suffix == ".ods":
        _write_ods(sheets, path)
    else:
        _write_xlsx(sheets, path)
    return path


def sheets_in(event: Event, layout: str) -> Mapping[str, Table]:
    """Give the sheets of a layout by their names, the one of the people first."""
    if layout == "form":
        return {"Form1": [QUESTIONS, *map(_answers, event.participants)]}
    sheets = sheets_of(event)
    return _with_synonyms(sheets) if layout == "synonyms" else sheets


def _answers(person: Participant) -> tuple[str, ...]:
    number = person.surname
    home = person.organisation.replace(" ", "").casefold()
    address = f"person.{number}@{home}.example.se"
    moment = f"2027-01-18 {int(number) // 60 % 24:02}:{int(number) % 60:02}:00"
    asked = (number, moment, moment, address, person.name, person.organisation, person.sector)
    topics = ("Ja" if topic in person.topics else "" for topic in TOPICS)
    return (*asked, *topics, _joined(person.offers), _joined(person.seeks), "")


def _joined(values: Sequence[str]) -> str:
    return "".join(f"{value};" for value in values)


def _with_synonyms(sheets: Mapping[str, Table]) -> Mapping[str, Table]:
    (name, people), *others = sheets.items()
    column = people[0].index("topics")
    rows = [_spelled(row, column, number) for number, row in enumerate(people[1:])]
    synonyms = ((topic, spelling.format(topic)) for topic in TOPICS for spelling in SPELLINGS[1:])
    same = [("topic", "same as"), *synonyms]
    return {name: [people[0], *rows], **dict(others), "Synonyms": same}


def _spelled(row: Sequence[str], column: int, number: int) -> list[str]:
    spelling = SPELLINGS[number % len(SPELLINGS)]
    topics = "; ".join(spelling.format(topic) for topic in row[column].split("; ") if topic)
    return [*row[:column], topics, *row[column + 1 :]]


def _write_xlsx(sheets: Mapping[str, Table], path: Path) -> None:
    workbook = Workbook(write_only=True)
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append([cell or None for cell in row])  # empty cells are not in such files
    workbook.save(path)


def _write_ods(sheets: Mapping[str, Table], path: Path) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        kind = "application/vnd.oasis.opendocument.spreadsheet"
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", _MANIFEST)
        tables = chain.from_iterable(_ods_table(name, rows) for name, rows in sheets.items())
        archive.writestr("content.xml", "".join((_ODS_HEAD, *tables, _ODS_TAIL)))


def _ods_table(name: str, rows: Table) -> Iterator[str]:
    yield f'<table:table table:name="{escape(name)}">'
    for row in rows:
        yield f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"
    yield "</table:table>"


def _ods_cell(text: str) -> str:
    if text == "":
        return "<table:table-cell/>"
    kind = 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{escape(text)}</text:p></table:table-cell>"
