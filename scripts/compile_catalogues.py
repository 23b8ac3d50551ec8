"""Compile the catalogues of texts: every .po under wording/locale to the .mo beside it.

Needs Babel (dependency group `dev`). Run from anywhere: python scripts/compile_catalogues.py
"""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parents[1] / "src" / "matchround" / "wording" / "locale"

MOMENT = datetime(2027, 1, 1, tzinfo=UTC)
"""Stands in the header of every catalogue, so that the same texts give the same bytes."""


def compiled(source: Path) -> bytes:
    """Give the .mo content of a .po file.

    Raises:
        babel.messages.pofile.PoFileError: when the file is no valid .po.
    """
    with source.open("rb") as lines:
        catalogue = read_po(lines, abort_invalid=True)
    catalogue.creation_date = MOMENT
    target = BytesIO()
    write_mo(target, catalogue)
    return target.getvalue()


def main() -> None:
    """Compile every catalogue and say which."""
    for source in sorted(LOCALE.glob("*/LC_MESSAGES/*.po")):
        source.with_suffix(".mo").write_bytes(compiled(source))
        print(f"compiled {source.relative_to(LOCALE)}")


if __name__ == "__main__":
    main()
