"""schedule.html: one file without any outside request, to find one's day and to show on a wall."""

from pathlib import Path

from matchround.event import Plan
from matchround.exports.html.setting import page
from matchround.exports.look import PLAIN, Look
from matchround.exports.product import Product, put

FILE = "schedule.html"


def write(plan: Plan, folder: Path, look: Look = PLAIN) -> Product:
    """Write everybody's schedule as a page, in the event's language.

    Raises:
        OSError: when the file cannot be written.
    """
    return put(plan, folder / FILE, page(plan, look.logo).encode())
