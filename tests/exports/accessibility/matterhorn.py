"""The failure conditions of the Matterhorn Protocol 1.1 that a machine can look for, as we read it.

Each check goes by the number of its condition, or by `house` and a word where the protocol has
none. It gives what is wrong, in words for whoever reads the test's output. Conditions that cannot
be met by what is printed (ruby, warichu, media clips, printer marks, Type 1 fonts, simple fonts)
are left to veraPDF.
"""

from collections.abc import Callable, Iterator, Mapping

from exports.accessibility import (
    checks_of_fonts,
    checks_of_languages,
    checks_of_structure,
    checks_of_tags,
    checks_of_the_file,
)
from exports.accessibility.document import Document

CHECKS: Mapping[str, Callable[[Document], Iterator[str]]] = {
    **checks_of_the_file.CHECKS,
    **checks_of_tags.CHECKS,
    **checks_of_languages.CHECKS,
    **checks_of_structure.CHECKS,
    **checks_of_fonts.CHECKS,
}


def failures(document: Document) -> dict[str, list[str]]:
    """Give the conditions that a document meets, each with what meets it."""
    found = {number: list(check(document)) for number, check in CHECKS.items()}
    return {number: faults for number, faults in found.items() if faults}
