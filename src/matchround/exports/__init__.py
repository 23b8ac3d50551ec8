"""Plan to files: one module per product, each with a `write(plan, folder) -> Product`.

The modules are imported when they are used, because typst and openpyxl take long to load.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from matchround.errors import UsageError
from matchround.event import Plan
from matchround.exports.product import Product

__all__ = ["PRODUCTS", "Product", "write"]

PRODUCTS: Mapping[str, str] = {
    "timetables": "matchround.exports.timetables",
    "schedule": "matchround.exports.schedule",
}
"""Every product by its name, with the module that writes it."""


def write(
    plan: Plan,
    names: Sequence[str],
    folder: Path,
    progress: Callable[[str], None] = lambda _: None,
) -> tuple[Product, ...]:
    """Write the named products into `folder`; `progress` hears each name before its work.

    Raises:
        UsageError: `export.unknown_product`, when a name is not in PRODUCTS; nothing is written.
        OSError: when a file cannot be written.
    """
    for name in names:
        if name not in PRODUCTS:
            raise UsageError("export.unknown_product", name=name, known=", ".join(PRODUCTS))
    products = []
    for name in names:
        progress(name)
        products.append(_writer(name)(plan, folder))
    return tuple(products)


def _writer(name: str) -> Callable[[Plan, Path], Product]:
    writer: Callable[[Plan, Path], Product] = import_module(PRODUCTS[name]).write
    return writer
