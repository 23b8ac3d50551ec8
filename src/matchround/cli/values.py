"""What the values of options mean, checked before anything else is done."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import typer

from matchround.wording import LANGUAGES

_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)")


def clock(given: str | None) -> str | None:
    """Give a time of day as HH:MM; 9.05 is understood as well.

    Raises:
        typer.BadParameter: when it is no time of day.

    >>> clock("9.05")
    '09:05'
    """
    if given is None:
        return None
    found = _CLOCK.fullmatch(given.strip())
    if found is None:
        msg = f"{given!r} is no time of day such as 13:00"
        raise typer.BadParameter(msg)
    return f"{int(found[1]):02}:{found[2]}"


def language(given: str | None) -> str | None:
    """Let a language that we know pass.

    Raises:
        typer.BadParameter: when we do not know it.
    """
    if given is not None and given not in LANGUAGES:
        msg = f"{given!r} is none of {', '.join(LANGUAGES)}"
        raise typer.BadParameter(msg)
    return given


def column_map(given: list[str] | None) -> list[str] | None:
    """Let `header=column` pass.

    Raises:
        typer.BadParameter: when one has no header or no column.
    """
    return _both_sides(given, "header=column")


def _both_sides(given: list[str] | None, form: str) -> list[str] | None:
    for pair in given or ():
        left, _, right = pair.rpartition("=")
        if not left.strip() or not right.strip():
            msg = f'{pair!r} is not of the form "{form}"'
            raise typer.BadParameter(msg)
    return given


def workbook(given: Path | None) -> Path | None:
    """Let a path that ends in .xlsx pass.

    Raises:
        typer.BadParameter: when it ends otherwise.
    """
    if given is not None and given.suffix.lower() != ".xlsx":
        msg = f"{given.name!r} does not end in .xlsx"
        raise typer.BadParameter(msg)
    return given


def columns(given: Sequence[str] | None) -> Mapping[str, str]:
    """Split `header=column` at the last `=`: a header may hold one, a column does not.

    >>> columns(["CO_1=Company=organisation"])
    {'CO_1=Company': 'organisation'}
    """
    split = (pair.rpartition("=") for pair in given or ())
    return {header.strip(): column.strip() for header, _, column in split}


def with_round(given: list[str] | None) -> list[str] | None:
    """Let `WHO=ROUND` pass.

    Raises:
        typer.BadParameter: when one has nobody or no round.
    """
    return _both_sides(given, "WHO=ROUND")


def for_somebody(given: list[str] | None) -> list[str] | None:
    """Let `OLD=NEW` pass.

    Raises:
        typer.BadParameter: when one of the two is missing.
    """
    return _both_sides(given, "OLD=NEW")


def products(given: Sequence[str] | None, *, split: bool = False) -> tuple[str, ...]:
    """Name the products asked for: all when nothing is given, none for `none`.

    Names may be repeated options or separated by commas. `split` adds a PDF per person.

    Raises:
        typer.BadParameter: when one is unknown; the message lists those that are known.
    """
    from matchround.exports import ON_REQUEST, PRODUCTS  # noqa: PLC0415 -- heavy

    known = tuple(PRODUCTS)
    more = ON_REQUEST if split else frozenset[str]()
    if given is None:
        return tuple(name for name in known if name not in ON_REQUEST or name in more)
    asked = [name.strip() for names in given for name in names.split(",") if name.strip()]
    wrong = [name for name in asked if name not in known and asked != ["none"]]
    if wrong or not asked:
        msg = f"{''.join(wrong[:1])!r} is none of {', '.join(known)}; or none, alone"
        raise typer.BadParameter(msg, param_hint="--only")
    return tuple(name for name in known if name in {*asked, *more})


def listed(files: Sequence[Path]) -> str:
    """Name files for a line of progress.

    >>> listed([Path("days/people.xlsx"), Path("settings.xlsx")])
    'people.xlsx, settings.xlsx'
    """
    return ", ".join(path.name for path in files)
