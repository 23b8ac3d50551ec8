"""The boxes of the words of a PDF, as poppler finds them: what is clipped or lies outside."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from html import unescape
from pathlib import Path

PDFTOTEXT = shutil.which("pdftotext")
_PAGE = re.compile(r'<page width="(.+?)" height="(.+?)">(.*?)</page>', re.DOTALL)
_WORD = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>')


@dataclass(frozen=True)
class Box:
    """A word and how far it is from the edges of its page, in points."""

    word: str
    left: float
    top: float
    right: float
    bottom: float


def boxes(path: Path) -> list[list[Box]]:
    """Give the words of every page."""
    command = [str(PDFTOTEXT), "-bbox", str(path), "-"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [_words(float(w), float(h), words) for w, h, words in _PAGE.findall(shown)]


def _words(width: float, height: float, words: str) -> list[Box]:
    return [
        Box(unescape(word), float(left), float(top), width - float(right), height - float(bottom))
        for left, top, right, bottom, word in _WORD.findall(words)
    ]


def outside(path: Path, margin: float) -> list[Box]:
    """Give the words that come nearer to an edge than so many points."""
    every = (box for page in boxes(path) for box in page)
    return [b for b in every if min(b.left, b.top, b.right, b.bottom) < margin]
