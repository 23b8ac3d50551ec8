"""A day on which everything changes at once, worked out by hand."""

from datetime import time

from exports.replanned_plans import made_again
from exports.sample_plans import clocked, plan_of
from matchround.event import Change, ChangeKind, Event, Item, Meeting, Participant, Plan, Replanned
from support import meet, tables, tiny_event

NAMES = {
    "A": "Anna Åberg", "B": "Bo Ærø", "C": "Cecilie Żak", "D": "Dmitrij Öst", "E": "Ebba Ŋuovos",
    "F": "Finn Đorđe", "G": "Gry Borte", "H": "Håkan Holm", "I": "Ida Ström", "W": "Wim Vink",
}  # fmt: skip

BEFORE = (
    *(meet(1, 1, "A", "B"), meet(1, 2, "C", "D"), meet(1, 3, "E", "F"), meet(1, 4, "G", "H")),
    *(meet(2, 1, "A", "C"), meet(2, 2, "B", "D"), meet(2, 3, "E", "G"), meet(2, 4, "F", "H")),
    *(meet(3, 1, "A", "D"), meet(3, 2, "B", "C"), meet(3, 3, "E", "H"), meet(3, 4, "F", "G")),
    *(meet(4, 1, "A", "E"), meet(4, 2, "B", "F"), meet(4, 3, "C", "G"), meet(4, 4, "D", "H")),
)
AFTER = (
    *BEFORE[:4],
    *(meet(2, 1, "A", "W"), meet(2, 2, "B", "D"), meet(2, 4, "F", "I")),
    *(meet(3, 1, "A", "D"), meet(3, 2, "C", "F"), meet(3, 3, "E", "I")),
    *(meet(5, 1, "A", "F"), meet(5, 2, "E", "W"), meet(5, 3, "C", "I")),
)


def somebody(who: str, **fields: object) -> Participant:
    """Make one of the people, with all that must never be on a wall."""
    private = {"email": f"{who}@example.org", "phone": "070-1740605", "needs": ("step-free",)}
    given = {"id": who, "name": NAMES[who], "organisation": f"Org {who}", **private, **fields}
    return Participant.model_validate(given)


def planned(language: str = "en", **people: str) -> Plan:
    """Make the first plan: eight people, four rounds, four tables; `people` gives other names."""
    who = [somebody(i, name=people.get(i, NAMES[i])) for i in "ABCDEFGH"]
    event = tiny_event(who, clocked(4, time(9)), 4, title="Meeting day", language=language)
    pause = Item(kind="break", after_round=4, start=time(9, 40), end=time(9, 50))
    return plan_of(Event.model_validate({**dict(event), "items": (pause,)}), BEFORE)


def replanned(language: str = "en", **people: str) -> Plan:
    """Make it again from round 2, after everything that can happen.

    G is gone, I stands in for H, W walks in. C comes to round 3, B leaves after round 2. Table 4
    closes after round 2, round 4 is cut, round 5 is added, and all is a quarter of an hour late.
    """
    plan = planned(language, **people)
    late = clocked(5, time(9, 15))
    changed: dict[str, dict[str, object]] = {
        "G": {"status": "absent", "present": (1,)},
        "H": {"status": "absent", "present": (1,)},
        "B": {"available": (1, 2)},
        "C": {"available": (1, 3, 5)},
    }
    known = [p.model_copy(update=changed.get(p.id, {})) for p in plan.event.participants]
    newcomers = [somebody(i, available=(2, 3, 5), name=people.get(i, NAMES[i])) for i in "IW"]
    event = {
        **dict(plan.event),
        "participants": (*known, *newcomers),
        "rounds": (plan.event.rounds[0], late[1], late[2], late[4]),
        "tables": (*tables("1 2 3"), *tables("4", open_in=(1, 2))),
        "items": (Item(kind="break", after_round=4, start=time(9, 45), end=time(9, 55)),),
    }
    told = Replanned(
        from_round=2,
        changes=(
            Change(kind=ChangeKind.ABSENT, who="G", name=NAMES["G"]),
            Change(kind=ChangeKind.SUBSTITUTE, who="H", other="I", other_name=NAMES["I"]),
            Change(kind=ChangeKind.WALK_IN, who="W", name=NAMES["W"]),
        ),
    )
    return made_again(plan, AFTER, event=Event.model_validate(event), replanned=told)


def same_again(plan: Plan, meetings: tuple[Meeting, ...] | None = None, **fields: object) -> Plan:
    """Make a plan again with the meetings that it has, or with others."""
    return made_again(plan, plan.meetings if meetings is None else meetings, **fields)
