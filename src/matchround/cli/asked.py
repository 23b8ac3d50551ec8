"""What options say has changed, as changes that are still to be understood."""

from collections.abc import Iterable, Iterator, Mapping

from matchround.changing import Asked
from matchround.event import ChangeKind

FIELDS: Mapping[ChangeKind, tuple[str, ...]] = {
    ChangeKind.LATE: ("who", "round"),
    ChangeKind.LEAVES: ("who", "round"),
    ChangeKind.SUBSTITUTE: ("who", "other"),
    ChangeKind.LOCK: ("who", "round"),
    ChangeKind.CLOSE_TABLE: ("value", "round"),
    ChangeKind.CANCEL_ROUND: ("round",),
    ChangeKind.WALK_IN: ("value",),
    ChangeKind.DELAY: ("value",),
}
"""What stands before and after the last `=` of an option's value; of others, somebody alone."""

OPEN_ENDED = (ChangeKind.LOCK, ChangeKind.CLOSE_TABLE)
"""Changes whose round may be left out."""


def asked(options: Mapping[str, Iterable[str | int] | None]) -> tuple[Asked, ...]:
    """Put the words of each option, by the kind of change it tells of, into changes.

    `WHO=ROUND` is split at its last `=`: a name may hold one, a round does not. Where the round
    may be left out, what follows is a round only when it is a number. In the place of a file
    stands the option.

    >>> asked({"late": ["A=B=3"]})[0].who
    'A=B'
    """
    return tuple(_changes(options))


def _changes(options: Mapping[str, Iterable[str | int] | None]) -> Iterator[Asked]:
    for kind, words in options.items():
        for word in words or ():
            yield _change(ChangeKind(kind), str(word).strip())


def _change(kind: ChangeKind, word: str) -> Asked:
    fields = FIELDS.get(kind, ("who",))
    pieces = [word] if len(fields) == 1 else _split(kind, word)
    found = dict(zip(fields, pieces, strict=False))
    who, other = found.get("who", ""), found.get("other", "")
    number, value = found.get("round", ""), found.get("value", "")
    return Asked(kind, who, other, number, value, file=_option(kind, word))


def _option(kind: ChangeKind, word: str) -> str:
    """Write the option as it was typed: that is where a finding about it is."""
    return f"--{kind.replace(' ', '-')} {word}".strip()


def _split(kind: ChangeKind, word: str) -> list[str]:
    left, _, right = word.rpartition("=")
    if kind in OPEN_ENDED and not (left.strip() and right.strip().isdecimal()):
        return [word]
    return [left.strip(), right.strip()]
