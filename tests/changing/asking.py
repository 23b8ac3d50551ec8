"""A small day, and changes asked for on it."""

from collections.abc import Iterable, Sequence
from datetime import time

from matchround.api.who import who
from matchround.changing import Asked, Tick, Understood, understand
from matchround.errors import Finding
from matchround.event import ChangeKind, Event, Participant, Plan, Round
from matchround.wording import message, remedy
from support import meet, plan_of, tables, tiny_event

K = ChangeKind

PEOPLE = tuple(
    Participant.model_validate(fields)
    for fields in (
        {"id": "P001", "name": "Anna Berg", "organisation": "Umeå Energi", "sector": "business"},
        {"id": "P002", "name": "Bo Ek", "organisation": "Umeå kommun", "sector": "public"},
        {"id": "P003", "name": "Cia Lund", "organisation": "Umeå kommun", "sector": "public"},
        {"id": "P004", "name": "Dan Dahl", "organisation": "Norrmat", "sector": "business",
         "topics": ("cirkulär ekonomi",)},
        {"id": "P005", "name": "Eva Holm", "organisation": "Skogen", "sector": "civil",
         "available": (3, 4)},
        {"id": "P006", "name": "Finn Ås", "organisation": "Skogen", "sector": "civil",
         "status": "absent", "present": (1,)},
    )
)  # fmt: skip
"""Eva comes from round 3 on; Finn has gone."""


def programme(count: int = 4, *, hour: int = 9) -> tuple[Round, ...]:
    """Make rounds of ten minutes, the first on the hour, with two minutes between them."""
    starts = [hour * 60 + 12 * n for n in range(count)]
    return tuple(
        Round(number=n + 1, start=time(*divmod(at, 60)), end=time(*divmod(at + 10, 60)))
        for n, at in enumerate(starts)
    )


def day(*people: Participant, **settings: object) -> Event:
    """Make an event of these people (those above, if none are given), four rounds, two tables."""
    return tiny_event(people or PEOPLE, programme(), tables("1 Window"), (), **settings)


def plan(event: Event | None = None, **fields: object) -> Plan:
    """Make a plan in which Anna and Bo meet in round 1, Anna and Cia in round 2."""
    meetings = (meet(1, "1", "P001", "P002"), meet(2, "1", "P001", "P003"))
    return plan_of(event or day(), *meetings, **fields)


def ask(
    *asked: Asked, on: Plan | None = None, from_round: int = 2, ticks: Sequence[Tick] = ()
) -> Understood:
    """Ask for changes of that day from round 2 on; every finding can be said in full."""
    found = understand(on or plan(), asked, from_round, who, ticks)
    check_sentences(found.findings)
    return found


def check_sentences(findings: Iterable[Finding]) -> None:
    """Check that each finding has its sentence and its remedy, and the data that fills them."""
    for one in findings:
        sentences = message(one.code, one.data, "en"), remedy(one.code, one.data, "en")
        assert all(sentences), one.code
        assert "{" not in "".join(sentences), one.code
        assert one.code not in sentences[0]


def tick(who: str, mark: str = "", name: str | None = None, cell: str = "") -> Tick:
    """Make a row of the list: "x" is here, "-" not here."""
    names = {person.id: person.name for person in PEOPLE}
    here = {"x": True, "-": False}.get(mark)
    return Tick(who, names.get(who, "") if name is None else name, here=here, cell=cell)


def said(found: Understood) -> list[str]:
    """Give what is found, in short: `fault change.who_nobody B7`."""
    return [f"{f.severity} {f.code} {f.cell}".strip() for f in found.findings]


def codes(*asked: Asked, on: Plan | None = None, from_round: int = 2) -> list[str]:
    """Ask, and give what is found, in short."""
    return said(ask(*asked, on=on, from_round=from_round))


def finding(found: Understood, code: str) -> Finding:
    """Give the only finding of a code."""
    (one,) = (f for f in found.findings if f.code == code)
    return one


def changes(found: Understood) -> list[tuple[str, str, int | None]]:
    """Give kind, who (or which table) and round of each change."""
    return [(c.kind.value, c.who or c.table, c.round) for c in found.changes.changes]
