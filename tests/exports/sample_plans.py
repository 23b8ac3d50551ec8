"""Plans to print: small ones by hand and large ones by rotation, with invented people."""

from datetime import UTC, date, datetime, time, timedelta

from matchround.event import (
    Coded,
    Event,
    Goal,
    Item,
    Meeting,
    Participant,
    Plan,
    Round,
    SitOut,
    Unplaced,
)
from support import meet, tables, tiny_event

MADE = datetime(2027, 3, 1, 13, 5, tzinfo=UTC)
GIVEN = (
    *("Anna", "Bo", "Cecilie", "Dmitrij", "Ebba", "Finn", "Gry", "Håkan"),
    *("Inga", "Jens", "Kari", "Lisbet", "Måns", "Nils", "Oda"),
)
SURNAMES = (
    *("Berg", "Öhman", "Åström", "Ærø", "Sørensen", "Łukaszewska", "Żak"),
    *("Ŋuovos", "Đorđević", "Ek", "Lund", "Holm", "Dahl", "Nyström"),
)
SECTORS = ("Näringsliv", "Offentlig sektor", "Forskning", "Civilsamhälle")
TOPICS = ("energi", "cirkulär ekonomi", "livsmedel", "byggande", "transporter")


def person(number: int) -> Participant:
    """Make an invented person; the same number gives the same person."""
    given, surname = GIVEN[number % len(GIVEN)], SURNAMES[number % len(SURNAMES)]
    return Participant(
        id=f"P{number + 1:03}",
        name=f"{given} {surname}",
        surname=surname,
        organisation=f"Organisation {number + 1}",
        sector=SECTORS[number % len(SECTORS)],
    )


def clocked(count: int, start: time | None = time(13), minutes: int = 8) -> tuple[Round, ...]:
    """Make rounds with a clock, two minutes between them; without where `start` is None."""
    if start is None:
        return tuple(Round(number=n + 1) for n in range(count))
    first = datetime.combine(date(2027, 3, 4), start)
    starts = [first + timedelta(minutes=n * (minutes + 2)) for n in range(count)]
    length = timedelta(minutes=minutes)
    return tuple(
        Round(number=n + 1, start=begin.time(), end=(begin + length).time())
        for n, begin in enumerate(starts)
    )


def rotation(who: tuple[Participant, ...], rounds: int) -> tuple[Meeting, ...]:
    """Let everybody meet somebody new each round: the circle method, for an even number."""
    ids = [p.id for p in who]
    met = []
    for number in range(1, rounds + 1):
        half = len(ids) // 2
        pairs = zip(ids[:half], reversed(ids[half:]), strict=True)
        for table, (a, b) in enumerate(pairs, start=1):
            met.append(meet(number, table, a, b, worth=400, reasons=(reason(number + table),)))
        ids = [ids[0], ids[-1], *ids[1:-1]]
    return tuple(met)


def reason(number: int) -> Coded:
    """Give one of the kinds of reason in turn."""
    topics = (TOPICS[number % 5], TOPICS[(number + 2) % 5])
    kinds = (
        Coded(code="shared_topics", data={"topics": topics}),
        Coded(code="across_sectors", data={"sectors": SECTORS[:2]}),
        Coded(code="mutual_wish"),
        Coded(code="untraditional", data={"sectors": SECTORS[1:3]}),
        Coded(code="new_acquaintance"),
    )
    return kinds[number % len(kinds)]


def plan_of(event: Event, meetings: tuple[Meeting, ...], **fields: object) -> Plan:
    """Make a plan with two goals, one proved and one within reach."""
    places = sum(len(m.participants) for m in meetings)
    goals = (
        Goal(name="meetings", value=places, bound=places, proved=True),
        Goal(name="worth", value=9786, bound=9796, proved=False),
        Goal(name="moves", value=14, bound=12, proved=False),
    )
    given = {"sit_outs": (), "goals": goals, "seed": 1, **fields}
    return Plan.model_validate({"created": MADE, "event": event, "meetings": meetings, **given})


def large_plan(count: int, rounds: int) -> Plan:
    """Make a full plan of `count` (even) people by rotation."""
    who = tuple(person(n) for n in range(count))
    event = tiny_event(
        who, clocked(rounds), count // 2, title="Snabbdejt över sektorsgränser", language="sv",
        place="Rådhustorget, Umeå", date=date(2027, 3, 4), time_zone="Europe/Stockholm",
    )  # fmt: skip
    return plan_of(event, rotation(who, rounds))


def crowded_plan(rounds: int = 20, letters: int = 60) -> Plan:
    """Make the hardest pages: every name and organisation of `letters` letters, many rounds."""
    long_name = "Christina-Margareta Wallenberg-Hammarskjöld af Ugglas-Löwenhielm till Östanå "
    long_place = "Miljö- och samhällsbyggnadsförvaltningen vid Västerbottens gemensamma råd "
    who = tuple(
        Participant(
            id=f"P{n + 1:03}",
            name=f"{n + 1:02} {long_name}"[:letters].strip(),
            organisation=f"{n + 1:02} {long_place}"[:letters].strip(),
            sector="Offentlig sektor",
        )
        for n in range(rounds + 2 - rounds % 2)
    )
    title = "Partnerskapsdag för klimatet i hela norra Sverige och Norge"
    event = tiny_event(who, clocked(rounds), len(who) // 2, title=title, language="sv")
    items = (
        Item(kind="break", after_round=8, start=time(14, 20), end=time(14, 40), title="Fika"),
        Item(kind="plenary", after_round=0, title="Välkomna"),
    )
    event = Event.model_validate({**dict(event), "items": items})
    return plan_of(event, rotation(who, rounds))


def tiny_plan(language: str = "en", **people: str) -> Plan:
    """Make six people, three rounds and every kind of row.

    `people` gives names to some: `A="Anna"`. B comes after round 1, C keeps table 2, F is
    standby, G is absent. Round 2 follows a break.
    """
    names = {
        "A": "Anna Åberg", "B": "Bo Ærø", "C": "Cecilie Żak", "D": "Dmitrij Öst",
        "E": "Ebba Ŋuovos", "F": "Finn Đorđe", "G": "Gry Borte", **people,
    }  # fmt: skip
    special: dict[str, dict[str, object]] = {
        "B": {"available": (2, 3), "email": "bo@example.org", "phone": "070-1740605"},
        "C": {"role": "host", "table": "2", "needs": ("step-free",)},
        "F": {"role": "standby"},
        "G": {"status": "absent"},
    }
    who = tuple(
        Participant.model_validate(
            {
                "id": i,
                "name": name,
                "organisation": f"Org {i}",
                "sector": "unknown" if i == "E" else "Business",
                **special.get(i, {}),
            }
        )
        for i, name in names.items()
    )
    event = tiny_event(
        who, clocked(3, time(9)), tables("1 2"), title="Meeting day", language=language,
        date=date(2027, 3, 4), place="Town hall", organiser="The town",
    )  # fmt: skip
    pause = Item(kind="break", after_round=1, start=time(9, 8), end=time(9, 10))
    event = Event.model_validate({**dict(event), "items": (pause,)})
    return plan_of(event, _tiny_meetings(), sit_outs=_tiny_sit_outs(), unplaced=_tiny_unplaced())


def _tiny_meetings() -> tuple[Meeting, ...]:
    shared = Coded(code="shared_topics", data={"topics": ("energy", "food")})
    offer = Coded(code="offer_seek", data={"giver": "B", "taker": "C", "topics": ("solar",)})
    wish = Coded(code="wish", data={"who": "A", "whom": "B"})
    return (
        meet(1, 1, "A", "D", reasons=(shared,)),
        meet(1, 2, "C", "E", reasons=(Coded(code="new_acquaintance"),)),
        meet(2, 1, "A", "E"),
        meet(2, 2, "B", "C", reasons=(offer,)),
        meet(3, 1, "A", "B", reasons=(wish, shared)),
        meet(3, 2, "C", "D", "E", reasons=(shared,)),
    )


def _tiny_sit_outs() -> tuple[SitOut, ...]:
    why = Coded(code="odd_number", data={"available": 5})
    return (SitOut(round=2, participant="D", why=why),)


def _tiny_unplaced() -> tuple[Unplaced, ...]:
    why = Coded(code="no_common_round")
    return (Unplaced(participants=("B", "D"), rule="must meet", why=why),)
