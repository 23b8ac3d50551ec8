"""Plan to printable files."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.event import Plan

if TYPE_CHECKING:
    from matchround.exports import Archived, Product


def known_products() -> tuple[str, ...]:
    """Name every product that `export` can write."""
    from matchround.exports import PRODUCTS  # noqa: PLC0415 -- a wing, imported when it is used

    return tuple(PRODUCTS)


def export(
    plan: Plan,
    names: Sequence[str],
    folder: Path,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple["Product", ...]:
    """Write the named products into `folder`; `progress` hears each name before its work.

    Raises:
        UsageError: when a name is unknown; nothing is written.
        OSError: when a file cannot be written.
    """
    from matchround.exports import write  # noqa: PLC0415 -- a wing, imported when it is used

    return write(plan, names, folder, progress)


def archive(folder: Path, revision: int) -> "Archived":
    """Move what was written of an earlier revision to `earlier/rev-N/`, N its number.

    Call it before the next revision is saved.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    from matchround import exports  # noqa: PLC0415 -- a wing, imported when it is used

    return exports.archive(folder, revision)
