"""Plan to printable files."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from matchround.event import Plan

if TYPE_CHECKING:
    from matchround.exports import Archived, Look, Product


def known_products() -> tuple[str, ...]:
    """Name every product that `export` can write."""
    from matchround.exports import PRODUCTS  # noqa: PLC0415 -- a wing, imported when it is used

    return tuple(PRODUCTS)


def export(
    plan: Plan,
    names: Sequence[str],
    folder: Path,
    progress: Callable[[str], None] = lambda _: None,
    look: "Look | None" = None,
) -> tuple["Product", ...]:
    """Write the named products into `folder`; `progress` hears each name as its work begins.

    `look` says whether surnames are left out of what is public, and which logo is shown.

    Raises:
        UsageError: when a name is unknown; nothing is written.
        OSError: when a file cannot be written.
    """
    from matchround.exports import PLAIN, write  # noqa: PLC0415 -- a wing, imported when it is used

    return write(plan, names, folder, progress, look or PLAIN)


def look(*, anonymous: bool = False, logo: Path | None = None) -> "Look":
    """Say how products look: without surnames where they are public, with a logo (svg, png, jpg).

    Raises:
        UsageError: `export.no_logo`, when the logo is no picture that can be used.
    """
    from matchround import exports  # noqa: PLC0415 -- a wing, imported when it is used

    if logo is None:
        return exports.Look(anonymous)
    from matchround.exports import logos  # noqa: PLC0415 -- heavy: typst

    return exports.Look(anonymous, logos.logo(logo))


def archive(folder: Path, revision: int) -> "Archived":
    """Move what was written of an earlier revision to `earlier/rev-N/`, N its number.

    Call it before the next revision is saved.

    Raises:
        OSError: when the folder cannot be made or written.
    """
    from matchround import exports  # noqa: PLC0415 -- a wing, imported when it is used

    return exports.archive(folder, revision)
