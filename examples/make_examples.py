"""Makes the workbooks of the examples: `python examples/make_examples.py`.

Everything follows from the files in `invented/`: running it again gives the same bytes. The
people are invented; none of them exists.
"""

import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from random import Random
from textwrap import wrap
from typing import Any
from zipfile import ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

HERE = Path(__file__).parent
MADE = datetime(2027, 1, 1)  # noqa: DTZ001 -- a workbook's dates have no zone
FILL = PatternFill("solid", fgColor="1F5C4D")
WIDEST, NARROWEST, LINE = 40, 9, 15
PLAIN = {"đ": "d", "ł": "l", "ŋ": "n", "ø": "o", "æ": "ae", "þ": "th", "ı": "i"}

LISTS = ("topics", "offers", "seeks")
QUESTIONS = ("name", "mail", "organisation", "sector", *LISTS, "when", "food", "contact")

Given = dict[str, Any]
Row = dict[str, str]


def main(folder: Path = HERE) -> None:
    """Write the workbook of every file in `invented/`, each in its own folder."""
    for description in sorted((HERE / "invented").glob("*.toml")):
        given = tomllib.loads(description.read_text(encoding="utf-8"))
        path = folder / given["folder"] / given.get("file", "participants.xlsx")
        path.parent.mkdir(parents=True, exist_ok=True)
        made = form_export(given) if "form" in given else workbook_of(given)
        path.write_bytes(reproducible(made))
        print(path)


def workbook_of(given: Given) -> Workbook:
    """Make the workbook: the people first, then the settings sheets."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    headers = given["people"]["headers"]
    people = [[row.get(header, "") for header in headers] for row in people_of(given)]
    add_sheet(workbook, given, given["people"]["sheet"], [headers, *people])
    for sheet in given["sheet"]:
        add_sheet(workbook, given, sheet["name"], sheet["rows"])
    if "tables" in given:
        add_sheet(workbook, given, given["tables"]["name"], tables_of(given["tables"]))
    return workbook


def form_export(given: Given) -> Workbook:
    """Make the raw export of a form: its own columns, then the answers, as they came in."""
    draw, form = Random(given["seed"]), given["form"]  # noqa: S311 -- no secret
    answers = [answer_of(given, who, draw) for who in everybody(given)]
    draw.shuffle(answers)
    for name, changed in given["again"].items():
        first = next(answer for answer in answers if answer["name"] == name)
        answers.append(first | changed)
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = form["sheet"]
    sheet.append(form["headers"])
    moment = form["opened"]
    for number, answer in enumerate(answers, start=1):
        moment += timedelta(minutes=draw.randint(20, 900), seconds=draw.randint(0, 59))
        done = moment + timedelta(seconds=draw.randint(70, 400))
        own = [number, moment, done, form["nobody"], form["nobody"], None]
        sheet.append(own + [answer[question] or None for question in QUESTIONS])
    sheet.add_table(Table(displayName="Tabell1", ref=sheet.dimensions))
    return workbook


def everybody(given: Given) -> Iterable[tuple[str, str, str, Given]]:
    """Give everybody's name, organisation and sector, and what their organisation is known for."""
    for sector, organisations in given["sectors"].items():
        for organisation, known in organisations.items():
            yield from ((name, organisation, sector, known) for name in known["people"])


def answer_of(given: Given, who: tuple[str, str, str, Given], draw: Random) -> Row:
    """Draw the answers of one person; many answers end in a semicolon, as the form joins them."""
    name, organisation, sector, known = who
    said = interests(given, known, draw)
    joined = {what: said[what].replace("; ", ";") + ";" * bool(said[what]) for what in LISTS}
    home = {"name": name, "organisation": organisation, "sector": sector}
    drawn = {"when": given["form"]["whole_day"], "food": draw.choice(given["form"]["food"])}
    mail = {"mail": name_of(name, given["domain"])["mail"], "contact": said["contact"]}
    more: Row = given["more"].get(name, {})
    return home | mail | joined | drawn | more


def people_of(given: Given) -> list[Row]:
    """Draw what everybody says of themselves, in the order in which they signed up."""
    draw = Random(given["seed"])  # noqa: S311 -- no secret: the same seed, the same people
    rows: list[Row] = []
    for name, organisation, sector, known in everybody(given):
        home = {"organisation": organisation, "sector": sector}
        said = home | name_of(name, given["domain"]) | interests(given, known, draw)
        said |= met_of(given, len(rows))
        headers = {what: given["drawn"].get(what, "") for what in said}
        row = {headers[what]: text for what, text in said.items()}
        rows.append(row | given["more"].get(name, {}))
    draw.shuffle(rows)
    return rows


def name_of(name: str, domain: str) -> Row:
    """Cut a name in two, and make an address of it that reaches nobody."""
    first, last = name.split(" ", 1)
    address = f"{plain(first)}.{plain(last)}@{domain}"
    return {"name": name, "first": first, "last": last, "mail": address}


def plain(word: str) -> str:
    """Write a word in the letters of an address.

    >>> plain("Brændingsø Łukasz")
    'braendingso-lukasz'
    """
    known = "".join(PLAIN.get(letter, letter) for letter in word.lower())
    bare = unicodedata.normalize("NFKD", known).encode("ascii", "ignore").decode()
    return bare.replace(" ", "-")


def interests(given: Given, known: Given, draw: Random) -> Row:
    """Draw 3-5 topics, one or two of them the organisation's, and what is offered and sought."""
    things, drawn = given["exchange"]["things"], given["drawn"]
    topics = draw.sample(known["topics"], draw.randint(1, min(2, len(known["topics"]))))
    some_topics(topics, draw.randint(3, 5), given["topics"]["all"], draw)
    offers = (
        draw.sample(things, draw.randint(1, 2)) if draw.random() < drawn["offers_share"] else []
    )
    sought = [thing for thing in things if thing not in offers]
    seeks = draw.sample(sought, draw.randint(1, 2)) if draw.random() < drawn["seeks_share"] else []
    columns = {"topics": topics, "offers": offers, "seeks": seeks}
    said = {what: "; ".join(values) for what, values in columns.items()}
    return said | {"contact": draw.choices(drawn["contact_words"], (4, 1))[0]}


def some_topics(chosen: list[str], count: int, topics: Sequence[str], draw: Random) -> None:
    """Add topics, the first of them the most popular, until there are `count`."""
    popularity = list(accumulate((rank + 1) ** -0.8 for rank in range(len(topics))))
    while len(chosen) < count:
        topic = draw.choices(topics, cum_weights=popularity)[0]
        if topic not in chosen:
            chosen.append(topic)


def met_of(given: Given, number: int) -> Row:
    """Tell who was at the earlier gathering, if there was one: every second person."""
    return (
        {"met": given["drawn"]["met_at"] if number % 2 else ""} if "met" in given["drawn"] else {}
    )


def tables_of(tables: Given) -> list[list[str | int]]:
    """Make the rows of the tables, the first of which have the feature."""
    rows: list[list[str | int]] = [tables["header"]]
    for number in range(1, tables["count"] + 1):
        special = number <= tables["with_feature"]
        rows.append([number, tables["feature"], tables["note"]] if special else [number, "", ""])
    return rows


def add_sheet(workbook: Workbook, given: Given, title: str, rows: Iterable[Sequence[Any]]) -> None:
    """Add a sheet with a header that stays in sight and prints on every page."""
    sheet = workbook.create_sheet(title)
    for row in rows:
        sheet.append(["" if value is None else value for value in row])
    for cells in sheet.iter_rows():
        for cell in cells:
            cell.alignment = Alignment(vertical="top", horizontal="left", wrap_text=True)
            if isinstance(cell.value, date):
                cell.number_format = given["date_format"]
            elif isinstance(cell.value, time):
                cell.number_format = "hh:mm"
    dress(sheet)


def dress(sheet: Worksheet) -> None:
    """Give the sheet its header colours, widths, heights and page set-up."""
    for cell in sheet[1]:
        cell.font, cell.fill = Font(name="Calibri", bold=True, color="FFFFFF"), FILL
    fit(sheet)
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", "9"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4


def fit(sheet: Worksheet) -> None:
    """Make columns as wide and rows as high as their text, long texts on several lines."""
    rows = [["" if value is None else str(value) for value in row] for row in sheet.values]
    widths = [max(NARROWEST, *map(len, column)) + 2 for column in zip(*rows, strict=True)]
    widths = [min(WIDEST, width) for width in widths]
    for number, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, row in enumerate(rows, start=1):
        lines = max(len(wrap(text, width - 2)) for text, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = LINE * max(1, lines)


def reproducible(workbook: Workbook) -> bytes:
    """Write the workbook without the moment of writing: no clock, no compression."""
    workbook.properties.created = workbook.properties.modified = MADE
    draft, whole = BytesIO(), BytesIO()
    ExcelWriter(workbook, ZipFile(draft, "w")).save()
    with ZipFile(draft) as old, ZipFile(whole, "w") as new:
        for name in old.namelist():
            new.writestr(ZipInfo(name, MADE.timetuple()[:6]), old.read(name))
    return whole.getvalue()


if __name__ == "__main__":
    main()
