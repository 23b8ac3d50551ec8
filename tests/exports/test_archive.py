"""The files of an earlier revision are moved, never lost, and nothing else is touched."""

from pathlib import Path

import pytest

from exports.sample_plans import tiny_plan
from exports.sample_replans import replanned
from matchround.exports import PRODUCTS, archive, write
from matchround.exports.archive import FILES

OURS = (
    "calendar/anna.ics",
    "changes.pdf",
    "schedule.xlsx",
    "timetables-rev1.pdf",
    "timetables.pdf",
)
OTHERS = (
    "calendar/mine.txt",
    "notes.xlsx",
    "plan.json",
    "timetables-revised.pdf",
    "~$schedule.xlsx",
)


def fill(folder: Path, *names: str, content: str = "old") -> None:
    """Write files."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{content} {name}", "utf-8")


def names(folder: Path) -> list[str]:
    """List the files in a folder and below."""
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_files_of_products_are_moved_and_others_stay(tmp_path: Path) -> None:
    """Whole, under the revision that they were of; plan.json is not theirs."""
    fill(tmp_path, *OURS, *OTHERS)
    archived = archive(tmp_path, 1)
    assert archived.warnings == ()
    earlier = tmp_path / "earlier" / "rev-1"
    assert names(earlier) == sorted(OURS)
    assert [path.relative_to(earlier).as_posix() for path in archived.files] == sorted(OURS)
    assert (earlier / "schedule.xlsx").read_text("utf-8") == "old schedule.xlsx"
    assert sorted({*names(tmp_path)} - {f"earlier/rev-1/{n}" for n in OURS}) == sorted(OTHERS)


def test_every_product_has_its_files_here(tmp_path: Path) -> None:
    """Whatever the products of a plan write is moved away again."""
    assert FILES.keys() == PRODUCTS.keys()
    products = write(replanned(), tuple(PRODUCTS), tmp_path)
    assert len(products) == len(PRODUCTS)
    archive(tmp_path, 2)
    assert all(name.startswith("earlier/rev-2/") for name in names(tmp_path))


def test_an_empty_folder_has_nothing_to_move(tmp_path: Path) -> None:
    """No folder is made for nothing, nor where there is none."""
    assert archive(tmp_path, 1).files == ()
    assert archive(tmp_path / "missing", 1).files == ()
    assert list(tmp_path.iterdir()) == []


def test_what_is_there_already_stays_whole(tmp_path: Path) -> None:
    """Another file of the same name gets a number; the same content is not kept twice."""
    fill(tmp_path, "schedule.xlsx", "timetables.pdf")
    archive(tmp_path, 1)
    fill(tmp_path, "schedule.xlsx", content="ticked")
    fill(tmp_path, "timetables.pdf", "changes.pdf")
    archive(tmp_path, 1)
    assert names(tmp_path) == [
        f"earlier/rev-1/{name}"
        for name in ("changes.pdf", "schedule-2.xlsx", "schedule.xlsx", "timetables.pdf")
    ]
    earlier = tmp_path / "earlier" / "rev-1"
    assert (earlier / "schedule.xlsx").read_text("utf-8") == "old schedule.xlsx"
    assert (earlier / "schedule-2.xlsx").read_text("utf-8") == "ticked schedule.xlsx"


def locked(monkeypatch: pytest.MonkeyPatch, *methods: str) -> None:
    """Let the system refuse what it refuses for a schedule that is open on Windows."""
    for method in methods:
        free = getattr(Path, method)

        def refuse(path: Path, *given: object, free: object = free) -> object:
            if path.name == "schedule.xlsx":
                raise PermissionError
            return free(path, *given)  # type: ignore[operator] # a method of Path

        monkeypatch.setattr(Path, method, refuse)


def test_an_open_file_stays_and_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A warning says so; all other files are moved."""
    fill(tmp_path, "schedule.xlsx", "timetables.pdf")
    locked(monkeypatch, "replace")
    archived = archive(tmp_path, 3)
    assert [(w.code, w.data) for w in archived.warnings] == [
        ("export.copied", {"file": "schedule.xlsx", "folder": "earlier/rev-3"})
    ]
    assert names(tmp_path) == [
        *(f"earlier/rev-3/{name}" for name in ("schedule.xlsx", "timetables.pdf")),
        "schedule.xlsx",
    ]
    monkeypatch.undo()
    assert archive(tmp_path, 3).warnings == ()
    assert names(tmp_path / "earlier" / "rev-3") == ["schedule.xlsx", "timetables.pdf"]


def test_an_open_file_that_cannot_be_read_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The warning tells that there is no copy of it."""
    fill(tmp_path, "schedule.xlsx", "timetables.pdf")
    locked(monkeypatch, "replace", "read_bytes")
    archived = archive(tmp_path, 3)
    assert [warning.code for warning in archived.warnings] == ["export.not_moved"]
    assert names(tmp_path) == ["earlier/rev-3/timetables.pdf", "schedule.xlsx"]


def test_files_that_are_open_get_siblings_which_are_moved_later(tmp_path: Path) -> None:
    """What stands beside an open file is of a product as well."""
    write(tiny_plan(), ["schedule"], tmp_path)
    (tmp_path / "schedule.xlsx").rename(tmp_path / "schedule-rev7.xlsx")
    archive(tmp_path, 7)
    assert names(tmp_path) == ["earlier/rev-7/schedule-rev7.xlsx"]
