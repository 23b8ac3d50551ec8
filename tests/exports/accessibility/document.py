"""A PDF, opened and read once for all checks."""

from collections import defaultdict
from functools import cached_property
from pathlib import Path
from typing import Any

import pikepdf

from exports.accessibility.content import Painted, painted
from exports.accessibility.letters import codes_of, letters
from exports.accessibility.structure import Content, Element, tree, walk


class Document:
    """A PDF with its structure tree and all that it paints."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self._letters: dict[tuple[int, int], dict[int, str]] = {}

    @classmethod
    def at(cls, path: Path) -> "Document":
        """Open a file."""
        return cls(pikepdf.open(path))

    @property
    def catalogue(self) -> Any:  # noqa: ANN401 -- pikepdf's objects
        """Give the document's catalogue."""
        return self.pdf.Root

    @property
    def language(self) -> str:
        """Give the language of the document, "" where it says none."""
        return str(self.catalogue.get("/Lang", ""))

    @cached_property
    def painted(self) -> tuple[Painted, ...]:
        """Give all that its pages paint."""
        return tuple(painted(self.pdf))

    @cached_property
    def top(self) -> list[Element]:
        """Give the elements at the top of its structure."""
        return tree(self.pdf)

    @cached_property
    def elements(self) -> tuple[Element, ...]:
        """Give all structure elements in reading order."""
        return tuple(walk(self.top))

    @cached_property
    def holders(self) -> dict[Content, list[Element]]:
        """Give the elements that hold each marked-content sequence."""
        found: dict[Content, list[Element]] = defaultdict(list)
        for element in self.elements:
            for kid in element.kids:
                if isinstance(kid, Content):
                    found[kid].append(element)
        return found

    @cached_property
    def languages(self) -> dict[Content, str]:
        """Give the language of each marked-content sequence: its own, else its element's."""
        own = {
            Content(it.content.owner, it.content.mcid): it.content.language
            for it in self.painted
            if it.content is not None and it.content.mcid is not None
        }
        return {
            content: own.get(content) or holders[0].language or self.language
            for content, holders in self.holders.items()
        }

    @cached_property
    def texts(self) -> dict[Content, str]:
        """Give the words of each marked-content sequence."""
        found: dict[Content, str] = defaultdict(str)
        for it in self.painted:
            if it.content is not None and it.content.mcid is not None:
                found[Content(it.content.owner, it.content.mcid)] += self.words(it)
        return found

    def words(self, it: Painted) -> str:
        """Give the words that an operator shows."""
        if it.font is None:
            return ""
        known = self.letters(it.font)
        return "".join(known.get(code, "\ufffd") for code in codes_of(it.codes))

    def letters(self, font: Any) -> dict[int, str]:  # noqa: ANN401 -- pikepdf's objects
        """Give the letters of a font, read once."""
        if font.objgen not in self._letters:
            self._letters[font.objgen] = letters(font)
        return self._letters[font.objgen]
