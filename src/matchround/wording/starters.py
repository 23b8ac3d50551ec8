"""Conversation starters: why two people meet, in one sentence to one of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from matchround.wording.catalogue import Value, has, plural, text


class Reason(Protocol):
    """A reason for a meeting: its code with data."""

    @property
    def code(self) -> str:
        """Which kind of reason."""

    @property
    def data(self) -> Mapping[str, Value]:
        """Ids, topics, sectors: what the reason speaks of."""


_OPENINGS = ("mutual_wish", "agreed", "wish", "wish_organisation", "must_meet")
"""Reasons that somebody gave for the meeting itself; said first, with a topic to start on."""

_TOPICAL = ("offer_seek", "shared_topics")
"""Reasons that give the two something to talk about."""

_COUNTED = ("shared_topics", "mutual_wish")
"""Reasons that are worded differently for two and for more people (both, all)."""


@dataclass(frozen=True)
class Reader:
    """Who reads the sentence: their id, everybody's name by id, and the language."""

    id: str
    names: Mapping[str, str]
    language: str
    others: int = 1


def starter(reasons: Sequence[Reason], reader: Reader) -> str:
    """Give one plain sentence that gets the reader's conversation going.

    A wish or promise for this very meeting comes first, then what they have to talk about; else
    the first reason speaks.
    """
    told = [reason for reason in reasons if _part(reason, reader) is not None]
    opening = _first(told, _OPENINGS)
    topical = _first(told, _TOPICAL)
    if opening and topical:
        lead = _said(f"starter.opening.{_part(opening, reader)}", opening, reader)
        start = _topical("starter.start", topical, told, reader)
        return text("starter.begin", reader.language, opening=lead, start=start)
    chosen = opening or (told[0] if told else None)
    if chosen is None:
        return text("starter.plain", reader.language)
    if chosen.code in _TOPICAL:
        return _topical("starter", chosen, told, reader)
    return _said(f"starter.{_part(chosen, reader)}", chosen, reader)


def _first(reasons: Sequence[Reason], codes: Sequence[str]) -> Reason | None:
    ranked = [reason for code in codes for reason in reasons if reason.code == code]
    if codes is _TOPICAL:
        ranked = [reason for reason in reasons if reason.code in codes]
    return ranked[0] if ranked else None


def _part(reason: Reason, reader: Reader) -> str | None:
    """Give the text to use for this reader; None where there is none for them."""
    if reason.code == "offer_seek":
        return f"offer_seek.{_role(reason, reader, 'giver', 'taker') or 'other'}"
    if reason.code in {"wish", "wish_organisation"}:
        role = _role(reason, reader, "who", "whom")
        if role is None and reason.code == "wish_organisation":
            role = "whom"
        return role and f"{reason.code}.{role}"
    return reason.code if has(f"starter.{reason.code}") else None


def _role(reason: Reason, reader: Reader, *roles: str) -> str | None:
    return next((role for role in roles if reason.data.get(role) == reader.id), None)


def _topical(prefix: str, reason: Reason, told: Sequence[Reason], reader: Reader) -> str:
    """Say a topical reason; when both can help each other, say both directions at once."""
    gives = _directed(told, reader, "offer_seek.giver")
    takes = _directed(told, reader, "offer_seek.taker")
    same = gives and takes and gives.data["taker"] == takes.data["giver"]
    if reason.code != "offer_seek" or not (gives and takes and same):
        return _said(f"{prefix}.{_part(reason, reader)}", reason, reader)
    return text(
        f"{prefix}.exchange",
        reader.language,
        name=_name(takes.data["giver"], reader),
        gives=gives.data["topics"],
        takes=takes.data["topics"],
    )


def _directed(told: Sequence[Reason], reader: Reader, part: str) -> Reason | None:
    return next((reason for reason in told if _part(reason, reader) == part), None)


def _name(who: Value, reader: Reader) -> str:
    return reader.names.get(str(who), str(who))


def _said(code: str, reason: Reason, reader: Reader) -> str:
    roles = [role for role in ("giver", "taker", "who", "whom") if role in reason.data]
    people = {role: _name(reason.data[role], reader) for role in roles}
    others = [people[role] for role in roles if reason.data[role] != reader.id]
    data = {**reason.data, **people, "name": "".join(others[:1])}
    if reason.code in _COUNTED:
        return plural(code, reader.others, reader.language, **data)
    return text(code, reader.language, **data)
