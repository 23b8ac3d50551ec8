"""Plan to files: one module per product, each with a `write(plan, folder) -> Product`.

The modules are imported when they are used, because typst and openpyxl take long to load.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from matchround.errors import UsageError
from matchround.event import Plan
from matchround.exports.anonymity import PUBLIC, anonymous
from matchround.exports.archive import Archived, archive
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product
from matchround.exports.side_by_side import SideBySide

__all__ = [
    "ON_REQUEST",
    "PLAIN",
    "PRODUCTS",
    "Archived",
    "Look",
    "Product",
    "archive",
    "fitting",
    "write",
]

PRODUCTS: Mapping[str, str] = {
    "changes": "matchround.exports.changes",
    "timetables-changed": "matchround.exports.timetables.only_changed",
    "timetables": "matchround.exports.timetables",
    "timetables-a4": "matchround.exports.timetables.two_up",
    "cards": "matchround.exports.cards",
    "timetables-single": "matchround.exports.timetables.single",
    "schedule": "matchround.exports.schedule",
    "html": "matchround.exports.html",
    "calendar": "matchround.exports.calendar",
    "wall-list": "matchround.exports.wall_list",
    "table-signs": "matchround.exports.table_signs",
    "desk-list": "matchround.exports.desk_list",
    "mail-merge": "matchround.exports.mail_merge",
}
"""Every product by its name, with the module that writes it; what is needed first comes first."""

ON_REQUEST = frozenset({"timetables-single"})
"""Products that are written only where they are asked for."""

BRANDED = frozenset(
    (
        *("timetables-changed", "timetables", "timetables-a4", "timetables-single", "cards"),
        *("wall-list", "table-signs", "desk-list", "changes", "html"),
    )
)
"""Products that show a logo."""

AFTER_REPLANNING = frozenset({"changes", "timetables-changed"})
"""Products that tell what is different from the revision before."""


def fitting(plan: Plan) -> tuple[str, ...]:
    """Name the products that there are of this plan: what changed only after a re-plan."""
    replanned = plan.replanned is not None
    return tuple(name for name in PRODUCTS if replanned or name not in AFTER_REPLANNING)


def write(
    plan: Plan,
    names: Sequence[str],
    folder: Path,
    progress: Callable[[str], None] = lambda _: None,
    look: Look = PLAIN,
) -> tuple[Product, ...]:
    """Write the named products into `folder`; `progress` hears each name as its work begins.

    Several are written at the same time, by threads; what stands in the files does not depend on
    that. What there is not of this plan is passed over: see `fitting`.

    Raises:
        UsageError: `export.unknown_product`, when a name is not in PRODUCTS; nothing is written.
        OSError: when a file cannot be written.
    """
    for name in names:
        if name not in PRODUCTS:
            raise UsageError("export.unknown_product", name=name, known=", ".join(PRODUCTS))
    fit = fitting(plan)
    wanted = [name for name in names if name in fit]
    work = SideBySide(wanted, lambda name: _written(name, plan, folder, look))
    return work.results(progress)


def _written(name: str, plan: Plan, folder: Path, look: Look) -> Product:
    """Write one product, its plan without surnames where it is public and they are not wanted."""
    if look.anonymous and name in PUBLIC:
        plan = anonymous(plan, named_with_organisation=PUBLIC[name])
    writer: Callable[..., Product] = import_module(PRODUCTS[name]).write
    return writer(plan, folder, look) if name in BRANDED else writer(plan, folder)
