"""The workbook that an organiser fills in."""

from pathlib import Path

from matchround.api.assembling import now
from matchround.errors import UsageError

SUFFIX = ".xlsx"


def write_template(path: Path | None = None, language: str = "en", *, force: bool = False) -> Path:
    """Write a workbook ready to fill and return its path.

    Without a path it is named after the participants in the language: `deltagare.xlsx`. Only
    with `force` is a file that is there written over.

    Raises:
        UsageError: `template.exists` or `template.suffix` (path).
        OSError: when the file cannot be written.
    """
    from matchround.reading import template  # noqa: PLC0415 -- heavy: openpyxl

    target = Path(template.file_name(language)) if path is None else path
    if target.suffix == "":
        target = target.with_suffix(SUFFIX)
    if target.suffix.lower() != SUFFIX:
        raise UsageError("template.suffix", path=str(target))
    if target.exists() and not force:
        raise UsageError("template.exists", path=str(target))
    return template.write_template(target, language, now())
