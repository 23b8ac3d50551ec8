"""The shipped thesaurus: which words of six languages name the same topic."""

import tomllib
from functools import cache
from importlib.resources import files

from matchround.reading.vocabulary import Words


@cache
def thesaurus() -> Words:
    """Words for the concepts of the field, from `words/topics/*.toml`.

    The canonical value of a concept is its preferred English name.
    """
    folder = files("matchround.reading").joinpath("words", "topics")
    parts = sorted(part.name for part in folder.iterdir() if part.name.endswith(".toml"))
    listing: dict[str, dict[str, list[str]]] = {}
    for name in parts:
        listing |= tomllib.loads(folder.joinpath(name).read_text("utf-8"))
    return Words(listing)
