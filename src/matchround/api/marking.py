"""Copies of workbooks with what was found in them, and drafts for headers not understood."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.errors import UsageError

if TYPE_CHECKING:
    from matchround.reading import Reading
    from matchround.reading.annotate import Annotated
    from matchround.reading.map_draft import MapDraft


def annotate(
    reading: "Reading", files: Sequence[Path], target: Path, language: str
) -> "Annotated | None":
    """Write a copy of the first file with its findings marked; None where it cannot be opened.

    Raises:
        UsageError: `check.annotate_input` (path), when the target is one of the files.
        OSError: when the copy cannot be written.
    """
    if target.resolve() in {path.resolve() for path in files}:
        raise UsageError("check.annotate_input", path=str(target))
    from matchround.reading.annotate import annotate as mark  # noqa: PLC0415 -- heavy: openpyxl

    return mark(files[0], reading.findings, target, language)


def column_choices(reading: "Reading", language: str) -> tuple[str, ...]:
    """Name the columns that an unknown header of the first sheet with one may be settled to."""
    from matchround.reading import column_choices as choices  # noqa: PLC0415 -- heavy: words

    kinds = [sheet.kind for sheet in reading.mapping if sheet.unknown]
    return choices(kinds[0], language) if kinds else ()


def write_map(reading: "Reading", files: Sequence[Path], language: str) -> "MapDraft":
    """Draft the headers that were not understood into matchround.toml beside the first file.

    Raises:
        OSError: when that file cannot be read or written.
    """
    from matchround.reading import map_draft  # noqa: PLC0415 -- heavy: the workbook parts

    return map_draft.write_map(files[0], reading.mapping, language)
