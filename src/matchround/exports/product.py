"""What an export gives: the file written, and what the organiser should know about it."""

from dataclasses import dataclass
from pathlib import Path

from matchround.errors import Finding, Severity
from matchround.event import Plan
from matchround.files import write_or_beside


@dataclass(frozen=True)
class Product:
    """A written file or folder with its warnings; `print` where it is to be printed now.

    Not `written`: there is only a warning that says why. `beside`: more files of the same.
    """

    path: Path
    warnings: tuple[Finding, ...] = ()
    print: bool = False
    written: bool = True
    beside: tuple[Path, ...] = ()


def put(plan: Plan, path: Path, content: bytes) -> Product:
    """Write a product; beside a file that another program holds open, under a name of its own.

    Raises:
        OSError: when neither can be written.
    """
    written = write_or_beside(path, content, plan.revision)
    if written == path:
        return Product(written)
    told = warning("export.file_open", path.name, file=path.name, sibling=written.name)
    return Product(written, (told,))


def warning(code: str, product: str, /, **data: str) -> Finding:
    """Make a warning about a product."""
    return Finding(Severity.WARNING, code, product, data=data)
