"""A file is written whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from matchround.files import write_atomically


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
