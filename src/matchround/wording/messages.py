"""What findings and errors say: the message of a code and its remedy."""

from collections.abc import Mapping

from matchround.wording.catalogue import Value, has, text


def message(code: str, data: Mapping[str, Value], language: str) -> str:
    """Say in a sentence what is wrong."""
    return text(code, language, **data)


def remedy(code: str, data: Mapping[str, Value], language: str) -> str:
    """Say in a sentence how to mend it; "" where the message says it all."""
    mending = f"{code}.remedy"
    return text(mending, language, **data) if has(mending) else ""
