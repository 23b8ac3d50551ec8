"""What a header means: settled by the organiser, a word, a source's own, or a question."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from matchround.reading.folding import squeezed
from matchround.reading.origins import PLAIN, Origin, needless
from matchround.reading.questions import meaning_of
from matchround.reading.vocabulary import columns, values

IGNORED = ""
"""The column of a header that the organiser said to ignore."""
PARTICIPANTS = "participants"
MANY = frozenset({
    "topics", "offers", "seeks", "languages", "wants to meet", "avoid", "needs", "met at",
    "features", "same as",
})  # fmt: skip
"""Columns that may stand in a sheet more than once: what they hold adds up."""
_PARTS = re.compile(r"[/()|\n]")
_OPTION = re.compile(r"^(.+?)(?:\s+[–—-]\s+|:\s+|\s*\[)(.+?)\]?$", re.DOTALL)
_QUESTION_OPTION = re.compile(r"^(.+)(?:\s+[–—-]\s+|:\s+|\s*\[)(.+?)\]?$", re.DOTALL)
_NUMBERED = re.compile(r"^\s*(?:q|nr)?\s*\d+\s*[.):]\s*", re.IGNORECASE)
_AGAIN = re.compile(r"(.*[^\d\s])\s*[_.]?\s*\d{1,2}")


class How(Enum):
    """In what way a header was understood, or was not."""

    WORD = "word"
    QUESTION = "question"
    UNREAD = "unread"
    NEEDLESS = "needless"
    UNCLEAR = "unclear"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Meaning:
    """What a header means: its column, the option that it stands for, or the columns it may be."""

    how: How
    column: str = ""
    option: str = ""
    maybe: tuple[str, ...] = ()


@dataclass
class HeaderMap:
    """Headers that the organiser settled: squeezed header -> column as it was written.

    `used` remembers which of them were met.
    """

    settled: Mapping[str, str] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def find(self, header: str, sheet: str) -> str | None:
        """Return the column that a header was settled to, if this sheet has such a column."""
        written = self.settled.get(squeezed(header))
        if written is None:
            return None
        target = IGNORED if ignored(written) else columns(sheet).find(written)
        if target is not None:
            self.used.add(squeezed(header))
        return target


def ignored(written: str) -> bool:
    """Tell whether a header was settled to be ignored."""
    return not squeezed(written) or values("column").find(written) is not None


def understand(header: str, sheet: str, settled: HeaderMap) -> tuple[str, str] | None:
    """Return the column and the option that a header is a word for, None where it is none."""
    target = settled.find(header, sheet)
    if target is not None:
        return target, ""
    words = columns(sheet)
    if name := words.find(header):
        return name, ""
    # "Företag/organisation", "Namn (name)": safe where every part is the same column.
    parts = {words.find(part) for part in _PARTS.split(header) if squeezed(part)}
    if len(parts) == 1 and (name := parts.pop()):
        return name, ""
    match = _OPTION.match(header)
    if match and (name := words.find(match[1])) in MANY:
        return name, match[2].strip()
    return None


def readable(header: str, sheet: str, settled: HeaderMap) -> tuple[str, str] | None:
    """Return what a header is a word or, with certainty, a question for."""
    known = understand(header, sheet, settled)
    if known is None and sheet == PARTICIPANTS:
        header = _NUMBERED.sub("", header)
        known = understand(header, sheet, settled)
        asked = meaning_of(header)
        if known is None and asked.certain:
            return asked.columns[0], ""
    return known


@dataclass(frozen=True)
class Meanings:
    """Understands the headers of one sheet, all of which are known beforehand."""

    sheet: str
    settled: HeaderMap
    headers: Sequence[str]
    origin: Origin = PLAIN

    @cached_property
    def _squeezed(self) -> frozenset[str]:
        return frozenset(map(squeezed, self.headers))

    @cached_property
    def _questions(self) -> Counter[str]:
        """How many headers begin with the same question, one for each of its options."""
        matches = map(_QUESTION_OPTION.match, self.headers)
        return Counter(match[1].strip() for match in matches if match)

    def of(self, header: str) -> Meaning:
        """Tell what a header means. What is not certain is not read."""
        target = self.settled.find(header, self.sheet)
        if target is not None:
            return Meaning(How.WORD, target)
        own = self.origin.column(header)
        if own is None and self.origin.unread.hold(header):
            return Meaning(How.UNREAD)
        own = own or self.origin.prefixed(header)
        known = (own, "") if own else understand(header, self.sheet, self.settled)
        if known is None:
            known = self._again(header)
        return Meaning(How.WORD, *known) if known else self._otherwise(header)

    def _again(self, header: str) -> tuple[str, str] | None:
        """Read "Navn2" as "Navn", if there is that header too: so tables tell twins apart."""
        match = _AGAIN.fullmatch(header)
        if match and squeezed(match[1]) in self._squeezed:
            return understand(match[1], self.sheet, self.settled)
        return None

    def _otherwise(self, header: str) -> Meaning:
        if self.origin.unread.begin(header):
            return Meaning(How.UNREAD)
        if self.sheet != PARTICIPANTS:
            return Meaning(How.UNKNOWN)
        header = _NUMBERED.sub("", header)
        if known := understand(header, self.sheet, self.settled):
            return Meaning(How.WORD, *known)
        if needless(header):
            return Meaning(How.NEEDLESS)
        return self._option(header) or self._question(header)

    def _question(self, header: str) -> Meaning:
        asked = meaning_of(header)
        if asked.certain:
            return Meaning(How.QUESTION, asked.columns[0])
        return Meaning(How.UNCLEAR if asked.columns else How.UNKNOWN, maybe=asked.columns)

    def _option(self, header: str) -> Meaning | None:
        """Read "Hvilke temaer? – Energi" as an option, if the question stands there twice."""
        match = _QUESTION_OPTION.match(header)
        question = match[1].strip() if match else ""
        if match is None or self._questions[question] <= 1:
            return None
        asked = meaning_of(question)
        name = columns(self.sheet).find(question) or (asked.columns[0] if asked.certain else "")
        return Meaning(How.QUESTION, name, match[2].strip()) if name in MANY else None
