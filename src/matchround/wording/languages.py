"""The languages: which are understood, and which have a catalogue of texts."""

LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")
"""Languages whose dates, clocks and alphabets are known."""

CATALOGUES = ("en", "sv", "da")
"""Languages that texts are written in; the others fall back to English."""


def known(language: str) -> str:
    """Give the language to use for dates, clocks and sorting: English where it is unknown.

    >>> known("sv"), known("xx"), known("")
    ('sv', 'en', 'en')
    """
    return language if language in LANGUAGES else "en"
