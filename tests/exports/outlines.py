"""Pages read back with the standard library's parser: elements, words, scripts."""

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"meta", "input", "br", "link", "img"})
TOLD = ("id", "lang", "class", "scope", "role", "type", "href", "for", "tabindex")


@dataclass
class Element:
    """An element with its attributes, its place in the tree and the words directly in it."""

    tag: str
    given: dict[str, str]
    depth: int
    words: str = ""

    def __str__(self) -> str:
        """Show it as a line of an outline."""
        told = [f"{name}={value}" for name, value in self.given.items() if is_told(name)]
        return f"{'  ' * self.depth}{' '.join([self.tag, *told])}: {' '.join(self.words.split())}"


def is_told(name: str) -> bool:
    """Tell whether an attribute says something about structure."""
    return name in TOLD or name.startswith("aria-")


@dataclass
class Outline(HTMLParser):
    """Every element of a page, in order."""

    elements: list[Element] = field(default_factory=list)
    open: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Make the parser ready."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in an element."""
        given = {name: value or "" for name, value in attrs}
        element = Element(tag, given, len(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        """Close an element: always the one that was opened last."""
        assert self.open.pop().tag == tag

    def handle_data(self, data: str) -> None:
        """Take in words."""
        if self.open:
            self.open[-1].words += data

    def of(self, tag: str) -> list[Element]:
        """Give every element with a tag."""
        return [element for element in self.elements if element.tag == tag]


def outline(page: str) -> Outline:
    """Read a page; everything that was opened is closed."""
    read = Outline()
    read.feed(page)
    read.close()
    assert read.open == []
    return read


def data_of(page: str) -> dict[str, object]:
    """Give the data that the page's script works on."""
    element = next(e for e in outline(page).elements if e.given.get("id") == "data")
    data: dict[str, object] = json.loads(element.words)
    return data


def shown(page: str) -> str:
    """Write a page for comparison: its structure and words, then its data; no style, no code."""
    read = outline(page)
    code = [element for element in read.elements if element.tag in {"script", "style"}]
    for element in code:
        element.words = ""
    lines = [str(element).rstrip(": ") for element in read.elements]
    return "\n".join([*lines, json.dumps(data_of(page), ensure_ascii=False, indent=1), ""])
