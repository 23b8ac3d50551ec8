"""The languages that are understood, and that every text is written in."""

LANGUAGES = ("en", "sv", "nb", "nn", "da", "fi")
"""Languages with a catalogue of texts, and whose dates, clocks and alphabets are known."""


def known(language: str) -> str:
    """Give the language to use: English where it is unknown.

    >>> known("sv"), known("xx"), known("")
    ('sv', 'en', 'en')
    """
    return language if language in LANGUAGES else "en"
