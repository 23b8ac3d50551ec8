"""Writing files so that none is ever half-written: temporary file, fsync, replace."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def write_atomically(path: Path, content: bytes) -> Path:
    """Write `content` to `path`, whole or not at all, and return `path`.

    The folder is made where it is missing. What stood at `path` before stays until the new
    content is safely on the disk.

    Raises:
        PermissionError: when the file is open in a program that locks it (Windows), or the
            folder may not be written.
        OSError: when the disk is full or the path cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as draft:
        try:
            draft.write(content)
            draft.flush()
            os.fsync(draft.fileno())
            draft.close()
            Path(draft.name).chmod(0o644)
            Path(draft.name).replace(path)
        except BaseException:
            with suppress(OSError):  # a full disk fails again when closing
                draft.close()
            Path(draft.name).unlink(missing_ok=True)
            raise
    return path


def write_or_beside(path: Path, content: bytes, revision: int) -> Path:
    """Write `content` to `path`, or to a sibling where another program holds that file open.

    The sibling carries the revision: "timetables-rev3.pdf". Return the path that was written.

    Raises:
        OSError: when neither can be written.
    """
    try:
        return write_atomically(path, content)
    except PermissionError:
        return write_atomically(path.with_stem(f"{path.stem}-rev{revision}"), content)
