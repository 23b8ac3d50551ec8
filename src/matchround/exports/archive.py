"""The files of an earlier revision, moved out of the way before new ones are written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from re import fullmatch

from matchround.errors import Finding
from matchround.exports.product import warning
from matchround.files import write_atomically

EARLIER = "earlier"

FILES: Mapping[str, tuple[str, ...]] = {
    "timetables": ("timetables.pdf",),
    "timetables-a4": ("timetables-a4.pdf",),
    "cards": ("cards.pdf",),
    "timetables-single": ("timetables-single/*.pdf",),
    "timetables-changed": ("timetables-changed.pdf",),
    "changes": ("changes.pdf",),
    "schedule": ("schedule.xlsx",),
    "html": ("schedule.html",),
    "calendar": ("calendar/*.ics",),
    "wall-list": ("wall-list.pdf",),
    "table-signs": ("table-signs.pdf",),
    "desk-list": ("desk-list.pdf",),
    "mail-merge": ("mail-merge.xlsx", "mail-merge.csv"),
}
"""The files of each product, by their paths in the folder; `*` stands for any name."""


@dataclass(frozen=True)
class Archived:
    """Where the files of the earlier revision are now, with what stayed where it was."""

    files: tuple[Path, ...] = ()
    warnings: tuple[Finding, ...] = ()


def archive(folder: Path, revision: int) -> Archived:
    """Move the files that products wrote from `folder` to `earlier/rev-N/`, N the `revision`.

    Call it before another revision is saved. Nothing that stands there is overwritten, other
    files in `folder` are left alone, and a file that another program holds open stays.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    target = folder / EARLIER / f"rev-{revision}"
    files: list[Path] = []
    warnings: list[Finding] = []
    for source in _ours(folder):
        place = target / source.relative_to(folder)
        try:
            files.append(_moved(source, place))
        except PermissionError:
            warnings.append(_copied(source, place, folder))
    return Archived(tuple(files), tuple(warnings))


def _ours(folder: Path) -> tuple[Path, ...]:
    """Find every file of a product, and those written beside one that was open."""
    patterns = (pattern for patterns in FILES.values() for pattern in patterns)
    found = {path for pattern in patterns for path in _of(pattern, folder) if path.is_file()}
    return tuple(sorted(found))


def _of(pattern: str, folder: Path) -> Iterator[Path]:
    yield from folder.glob(pattern)
    name = Path(pattern)
    beside = folder.glob(str(name.with_stem(f"{name.stem}-rev*")))
    yield from (path for path in beside if fullmatch(r".*-rev\d+", path.stem))


def _moved(source: Path, place: Path) -> Path:
    """Move a file; one that is there already is not moved twice, and never overwritten."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place = _free(source, place)
    if place.exists():
        source.unlink()
    else:
        source.replace(place)
    return place


def _free(source: Path, place: Path) -> Path:
    """Find a place that nothing stands at, or at which the very same content stands."""
    content = source.read_bytes()
    numbered = (place.with_stem(f"{place.stem}-{number}") for number in count(2))
    while place.exists() and place.read_bytes() != content:
        place = next(numbered)
    return place


def _copied(source: Path, place: Path, folder: Path) -> Finding:
    """Keep a copy of a file that cannot be moved, because what stays may be overwritten."""
    where = place.parent.relative_to(folder).as_posix()
    try:
        place = _free(source, place)
        if not place.exists():
            write_atomically(place, source.read_bytes())
    except PermissionError:
        return warning("export.not_moved", source.name, file=source.name, folder=where)
    return warning("export.copied", source.name, file=source.name, folder=where)
