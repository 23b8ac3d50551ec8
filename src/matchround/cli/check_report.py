"""What the files hold, in lines for stdout: headers, people by sector, topics."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from matchround.api.checking import Check, Group
from matchround.cli.layout import columns, headed
from matchround.wording import plural, text

if TYPE_CHECKING:
    from matchround.reading import ReadColumn, ReadSheet

MOST_SECTORS = 12
"""As many sectors as have a line of their own."""

MOST_ORGANISATIONS = 4
"""As many organisations of a sector as are named."""

MOST_TOPICS = 20
"""As many topics as are named."""

WIDEST = 44
"""Characters of a header that are shown: the questions of forms are long."""


def mapping(sheets: Sequence["ReadSheet"], language: str) -> list[str]:
    """List what was read from where, sheet by sheet."""
    return [line for sheet in sheets for line in _sheet(sheet, language)]


def _sheet(sheet: "ReadSheet", language: str) -> list[str]:
    from pathlib import Path  # noqa: PLC0415 -- only its name is shown

    data = {"file": Path(sheet.place.file).name, "sheet": sheet.place.sheet}
    alone = Path(sheet.place.file).stem == sheet.place.sheet
    code = "check.file" if alone else "check.sheet"
    rows = plural("check.rows", sheet.rows, language)
    return headed(text(code, language, rows=rows, **data), columns(list(_rows(sheet, language))))


def _rows(sheet: "ReadSheet", language: str) -> Iterator[tuple[str, str]]:
    """Give headers that are the names of their columns in one line, all others one by one."""
    plain = [one for one in sheet.columns if _is_plain(one, sheet.kind)]
    if plain:
        yield text("check.as_named", language), ", ".join(one.header for one in plain)
    seen: set[str] = set()
    for one in sheet.columns:
        if one in plain or (one.option and one.column in seen):
            continue
        seen |= {one.column} if one.option else set()
        yield f"{one.place.cell}  {_short(one.header)}", _read_as(one, sheet, language)


def _is_plain(column: "ReadColumn", kind: str) -> bool:
    from matchround.reading import column_names  # noqa: PLC0415 -- heavy: the words

    return column.header.casefold() in column_names(kind, column.column)


def _read_as(column: "ReadColumn", sheet: "ReadSheet", language: str) -> str:
    from matchround.reading import column_name  # noqa: PLC0415 -- heavy: the words

    if column.unknown:
        guess = column_name(sheet.kind, column.near, language) if column.near else ""
        meant = guess or text("check.column", language)
        return text("check.not_read", language, map=f'--map "{column.header}={meant}"')
    if not column.column:
        return text("check.left_aside", language)
    name = column_name(sheet.kind, column.column, language)
    if not column.option:
        return f"→ {name}"
    options = [one.option for one in sheet.columns if one.option and one.column == column.column]
    return f"→ {name} ({plural('check.options', len(options), language)})"


def _short(header: str) -> str:
    line = " ".join(header.split())
    return line if len(line) <= WIDEST else f"{line[: WIDEST - 1]}…"


def sectors(check: Check, language: str) -> list[str]:
    """List sectors with their organisations, the largest first, the rest summed."""
    groups = check.sectors[:MOST_SECTORS]
    if len(check.sectors) == 1 and not check.sectors[0].sector:
        return headed(text("check.organisations", language), [_organisations(groups[0], language)])
    width = max((len(str(group.people)) for group in groups), default=0)
    rows = [(_sector(group, language), f"{group.people:>{width}}") for group in groups]
    named = [
        (label, f"{people}  {_organisations(group, language)}")
        for (label, people), group in zip(rows, groups, strict=True)
    ]
    rest = check.sectors[MOST_SECTORS:]
    if rest:
        more = plural("check.more_sectors", len(rest), language)
        named.append((more, str(sum(group.people for group in rest))))
    return headed(text("check.sectors", language), columns(named))


def _sector(group: Group, language: str) -> str:
    return group.sector or text("check.no_sector", language)


def _organisations(group: Group, language: str) -> str:
    """Name the largest organisations; those of one person are only counted where there are more."""
    named = [(name, people) for name, people in group.organisations if name]
    free = sum(people for name, people in group.organisations if not name)
    shown = [one for one in named[:MOST_ORGANISATIONS] if one[1] > 1 or len(named) == 1]
    rest = named[len(shown) :]
    said = [f"{name} {people}" for name, people in shown]
    if rest:
        count = sum(people for _, people in rest)
        code = "check.more_organisations" if shown else "check.organisations_only"
        code = f"{code}_single" if shown and count == len(rest) else code
        said.append(plural(code, len(rest), language, people=count))
    if free:
        said.append(plural("check.no_organisation", free, language))
    return ", ".join(said)


def topics(check: Check, language: str) -> list[str]:
    """List the topics with how many people hold each."""
    held = [topic for topic in check.topics if topic.people]
    shown = [f"{topic.topic} {topic.people}" for topic in held[:MOST_TOPICS]]
    if rest := held[MOST_TOPICS:]:
        shown.append(plural("check.more_topics", len(rest), language, most=rest[0].people))
    if traded := len(check.topics) - len(held):
        shown.append(plural("check.topics_traded", traded, language))
    body = [", ".join(shown)] if shown else []
    return headed(text("check.topics", language, count=len(check.topics)), body)
