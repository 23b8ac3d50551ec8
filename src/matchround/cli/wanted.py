"""Which products are asked for, and how they are to look."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from matchround import api
from matchround.cli.values import products

if TYPE_CHECKING:
    from matchround.exports import Look


@dataclass(frozen=True)
class Wanted:
    """The names of products, and their look: None for the plain one."""

    names: tuple[str, ...]
    look: "Look | None" = None


def wanted(
    only: Sequence[str] | None, *, split: bool, anonymous: bool, logo: Path | None
) -> Wanted:
    """Understand the options that tell of products.

    Raises:
        typer.BadParameter: when a product is unknown.
        UsageError: when the logo cannot be used.
    """
    return Wanted(products(only, split=split), api.look(anonymous=anonymous, logo=logo))
