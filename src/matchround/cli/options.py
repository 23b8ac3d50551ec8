"""The arguments and options that commands share; their help is in English, as they are."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from matchround.cli import values

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE",
        show_default=False,
        help="The workbook (xlsx, ods, xls, csv, tsv), and more files that hold settings.",
    ),
]
PlanPath = Annotated[
    Path,
    typer.Argument(
        metavar="PLAN", show_default=False, help="The folder of a plan, or its plan.json."
    ),
]
Who = Annotated[
    str | None,
    typer.Argument(
        metavar="WHO",
        show_default=False,
        help="A participant: id, name or part of it. Default: the whole plan.",
    ),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="DIR",
        show_default=False,
        help="Write into this folder. Default: FILE's name and -plan, beside FILE.",
    ),
]
ExportOut = Annotated[
    Path | None,
    typer.Option(
        "--out", metavar="DIR", show_default=False, help="Write here. Default: beside plan.json."
    ),
]
PairsOut = Annotated[
    Path, typer.Option("--out", metavar="CSV", help="The file to write.", show_default=False)
]
Rounds = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, max=200, show_default=False, help="How many rounds."),
]
Tables = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, max=100_000, show_default=False, help="How many tables."),
]
Minutes = Annotated[
    int | None,
    typer.Option(metavar="N", min=1, max=600, show_default=False, help="Length of a round."),
]
Start = Annotated[
    str | None,
    typer.Option(
        metavar="HH:MM",
        callback=values.clock,
        show_default=False,
        help="When the first round starts.",
    ),
]
Seed = Annotated[
    int | None,
    typer.Option(
        metavar="N",
        min=0,
        max=2**31 - 1,
        show_default=False,
        help="Another seed, another plan that is as good. Default: 1.",
    ),
]
TimeLimit = Annotated[
    int | None,
    typer.Option(
        metavar="SECONDS",
        min=1,
        show_default=False,
        help="Stop improving the plan after so long. Default: no limit.",
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        metavar="CODE",
        callback=values.language,
        show_default=False,
        help="Language of the plan: en, sv, nb, nn, da, fi. Default: the workbook's.",
    ),
]
CheckLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        callback=values.language,
        show_default=False,
        help="Language of the answer: en, sv, nb, nn, da, fi. Default: the workbook's.",
    ),
]
Annotate = Annotated[
    Path | None,
    typer.Option(
        metavar="XLSX",
        callback=values.workbook,
        show_default=False,
        help="Write a copy of FILE in which every cell with a fault or warning is marked.",
    ),
]
Split = Annotated[
    bool,
    typer.Option("--split", help="Write each timetable as a PDF of its own too."),
]
Anonymous = Annotated[
    bool,
    typer.Option(
        "--anonymous",
        help="First names and organisations only on what hangs on walls: wall-list, table-signs, "
        "changes, html.",
    ),
]
Logo = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        show_default=False,
        help="A logo (svg, png, jpg) for timetables, cards, lists, signs, html.",
    ),
]
WriteMap = Annotated[
    bool,
    typer.Option(
        "--write-map",
        help="Write the headers that are not understood into matchround.toml, to be filled in.",
    ),
]
Keep = Annotated[
    Literal["all", "most", "none"],
    typer.Option(
        metavar="POLICY",
        help="Where the folder holds a plan already, what of it stands. all: every meeting that "
        "can still be held; most: as much as gives the most meetings; none: planned anew.",
    ),
]
AnswerLanguage = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        callback=values.language,
        show_default=False,
        help="Language of the answer: en, sv, nb, nn, da, fi. Default: the plan's.",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        metavar="PRODUCTS",
        show_default=False,
        help="What to write beside plan.json: timetables, timetables-a4, cards, schedule, html, "
        "calendar, wall-list, table-signs, desk-list, mail-merge, timetables-single (a PDF per "
        "participant), and after a re-plan changes, timetables-changed; none for nothing. "
        "Default: all but timetables-single.",
    ),
]
Products = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="PRODUCTS",
        show_default=False,
        help="What to write: timetables, timetables-a4, cards, schedule, html, calendar, "
        "wall-list, table-signs, desk-list, mail-merge, timetables-single (a PDF per participant), "
        "and after a re-plan changes, timetables-changed. Default: all but timetables-single.",
    ),
]
Map = Annotated[
    list[str] | None,
    typer.Option(
        "--map",
        metavar='"HEADER=COLUMN"',
        callback=values.column_map,
        show_default=False,
        help="What a header of yours means. May be repeated.",
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON object instead of text.")]
Quiet = Annotated[bool, typer.Option("--quiet", help="Print only faults and warnings.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of a bug.")]
