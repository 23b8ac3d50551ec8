"""A PDF as a screen reader reads it: its words in the order of the structure tree."""

from collections.abc import Iterator
from itertools import groupby

from exports.accessibility.document import Document
from exports.accessibility.structure import Content, Element, Referred


def spoken(document: Document, element: Element) -> Iterator[str]:
    """Give the words of an element and all below it, those that follow each other in one as one."""
    if element.text("/ActualText"):
        yield element.text("/ActualText")
        return
    if element.text("/Alt"):
        yield element.text("/Alt")
        return
    for is_content, kids in groupby(element.kids, lambda kid: isinstance(kid, Content)):
        if is_content:
            yield _joined(document, [kid for kid in kids if isinstance(kid, Content)])
        else:
            for kid in kids:
                assert not isinstance(kid, Referred), "nothing printed has annotations"
                yield from spoken(document, kid) if isinstance(kid, Element) else ()


def _joined(document: Document, contents: list[Content]) -> str:
    return " ".join(" ".join(document.texts[it] for it in contents).split())


def whole(document: Document) -> str:
    """Give all that is read, with single spaces."""
    return " ".join(words for top in document.top for words in spoken(document, top) if words)
