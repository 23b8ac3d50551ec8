"""What a PDF shows, for tests: its texts with their sizes, page by page."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Piece:
    """A piece of text on a page: its words and its size in points."""

    words: str
    size: float


def pieces(path: Path) -> list[list[Piece]]:
    """Give the pieces of text of every page."""
    return [_of_page(page) for page in PdfReader(path).pages]


def _of_page(page: Any) -> list[Piece]:  # noqa: ANN401 -- pypdf's page types differ by version
    found: list[Piece] = []

    def visit(words: str, matrix: list[float], text: list[float], _: object, size: float) -> None:
        if words.strip():
            found.append(Piece(words.strip(), round(abs(matrix[3] * text[3]) * size, 2)))

    page.extract_text(visitor_text=visit)
    return found


def text_of(page: list[Piece]) -> str:
    """Give the text of a page with single spaces, as a search sees it."""
    return " ".join(" ".join(piece.words for piece in page).split())


def large_text(page: list[Piece], size: float) -> str:
    """Give only the text of at least that size."""
    return text_of([piece for piece in page if piece.size >= size])


def title(page: list[Piece]) -> str:
    """Give the first large text of a page: the name on a timetable."""
    return next(piece.words for piece in page if piece.size >= 20)
