"""What an export gives: the file written, and what the organiser should know about it."""

from dataclasses import dataclass
from pathlib import Path

from matchround.errors import Finding, Severity
from matchround.event import Plan
from matchround.files import write_atomically


@dataclass(frozen=True)
class Product:
    """A written file with its warnings."""

    path: Path
    warnings: tuple[Finding, ...] = ()


def put(plan: Plan, path: Path, content: bytes) -> Product:
    """Write a product; beside a file that another program holds open, under a name of its own.

    Raises:
        OSError: when neither can be written.
    """
    try:
        return Product(write_atomically(path, content))
    except PermissionError:
        sibling = path.with_stem(f"{path.stem}-rev{plan.revision}")
        written = write_atomically(sibling, content)
        told = warning("export.file_open", path.name, file=path.name, sibling=sibling.name)
        return Product(written, (told,))


def warning(code: str, product: str, /, **data: str) -> Finding:
    """Make a warning about a product."""
    return Finding(Severity.WARNING, code, product, data=data)
