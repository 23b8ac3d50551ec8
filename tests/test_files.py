"""A file is written whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from matchround.files import write_atomically, write_or_beside


def names(folder: Path) -> list[str]:
    """List what is in the folder."""
    return sorted(path.name for path in folder.iterdir())


def test_writes_the_content_and_makes_the_folder(tmp_path: Path) -> None:
    """Nothing but the file is left there."""
    path = tmp_path / "new" / "folder" / "plan.json"
    assert write_atomically(path, b"one") == path
    assert path.read_bytes() == b"one"
    assert names(path.parent) == ["plan.json"]


def test_replaces_what_stood_there(tmp_path: Path) -> None:
    """The old content is gone."""
    path = tmp_path / "plan.json"
    path.write_bytes(b"a longer old content")
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_others_may_read_the_file(tmp_path: Path) -> None:
    """A temporary file's own permissions would shut colleagues out."""
    path = write_atomically(tmp_path / "plan.json", b"one")
    assert path.stat().st_mode & 0o044 == 0o044


@contextmanager
def disk_with_room_for(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as a full disk would."""
    resource = pytest.importorskip("resource", reason="Windows has no limit of file sizes")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_stood_there_stays_when_the_disk_is_full(tmp_path: Path) -> None:
    """It costs neither the old file nor leaves a draft."""
    path = write_atomically(tmp_path / "plan.json", b"old")
    with pytest.raises(OSError, match="too large"), disk_with_room_for(4):
        write_atomically(path, b"a longer new content")
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["plan.json"]


def test_a_folder_in_the_way_is_an_error_and_leaves_no_draft(tmp_path: Path) -> None:
    """The name is taken by a folder."""
    path = tmp_path / "plan.json"
    path.mkdir()
    with pytest.raises(OSError, match=r"plan\.json"):
        write_atomically(path, b"new")
    assert names(tmp_path) == ["plan.json"]


def open_elsewhere(monkeypatch: pytest.MonkeyPatch, *held: str) -> None:
    """Let the system refuse to replace files that another program holds open."""
    free = Path.replace

    def refuse(source: Path, target: Path) -> Path:
        if target.name in held:
            raise PermissionError(13, "in use", str(target))
        return free(source, target)

    monkeypatch.setattr(Path, "replace", refuse)


def test_beside_a_file_that_is_open_a_sibling_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It carries the revision, and the open file is as it was; a free file is simply replaced."""
    path = write_or_beside(tmp_path / "timetables.pdf", b"old", 2)
    assert path == tmp_path / "timetables.pdf"
    open_elsewhere(monkeypatch, "timetables.pdf")
    assert write_or_beside(path, b"new", 3) == tmp_path / "timetables-rev3.pdf"
    assert (path.read_bytes(), (tmp_path / "timetables-rev3.pdf").read_bytes()) == (b"old", b"new")
    assert names(tmp_path) == ["timetables-rev3.pdf", "timetables.pdf"]


def test_where_the_sibling_is_open_as_well_it_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is left behind."""
    open_elsewhere(monkeypatch, "timetables.pdf", "timetables-rev3.pdf")
    with pytest.raises(PermissionError, match="timetables-rev3"):
        write_or_beside(tmp_path / "timetables.pdf", b"new", 3)
    assert names(tmp_path) == []
