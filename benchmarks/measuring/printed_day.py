"""A plan with all that is printed: names, organisations, contacts, a date, a clock and breaks."""

from datetime import date, datetime, time, timedelta

from matchround.event import Event, Item, ItemKind, Participant, Plan, Round, Settings

_GIVEN = (
    *("Anna", "Björn", "Cecilie", "Dag", "Elin", "Fredrik", "Gudrun", "Håkan", "Ingeborg"),
    *("Jonas", "Karin", "Lars-Erik", "Maja", "Nils", "Oddny", "Per", "Ragnhild", "Sølvi", "Tuva"),
    *("Ulrika", "Vidar", "Yrsa", "Åse", "Alexander", "Märta", "Kim", "Bo"),
)
_SURNAMES = (
    *("Almquist", "Bergström", "Dahlsgård", "Ekelund", "Fjellheim", "Grönkvist", "Hammarsten"),
    *("Isdal", "Kvist", "Lindgärde", "Myrvold", "Nyhamn", "Ottersen", "Palmkvist", "Rosenlund"),
    *("Sandvær", "Tverrå", "Uggelholm", "Vesterskov", "Wikmark", "Ångmark", "Öberget", "Ruud"),
)
_PLACES = ("Norrvik", "Sjöholm", "Østvang", "Lillåsen", "Storfjärden", "Havnely", "Kvarnbäck")
_KINDS = ("kommun", "Energi", "Bygg & Miljö", "naturskyddsförening", "teknikkluster", "bank")

_DAY = date(2027, 5, 20)
_START = time(9, 0)
_MINUTES, _CHANGE, _BREAK = 8, 2, 30


def dressed(plan: Plan) -> Plan:
    """Give the same plan of an event that has everything which a page, list or calendar shows."""
    people = map(_person, range(len(plan.event.participants)), plan.event.participants)
    clock = tuple(map(_round, plan.event.rounds))
    told = {
        "participants": tuple(people),
        "rounds": clock,
        "items": (_pause(clock),),
        "settings": _settings(plan.event.settings),
    }
    event = Event.model_validate({**_fields(plan.event), **told})
    return Plan.model_validate({**_fields(plan), "event": event})


def _fields(of: Event | Plan) -> dict[str, object]:
    """Give the fields without what was derived from them."""
    return {name: getattr(of, name) for name in type(of).model_fields}


def _person(number: int, person: Participant) -> Participant:
    given = _GIVEN[number % len(_GIVEN)]
    surname = _SURNAMES[number * 7 // 3 % len(_SURNAMES)]
    told = {
        "name": f"{given} {surname}",
        "surname": surname,
        "organisation": _organisation(person.organisation),
        "email": f"{person.id.lower()}@example.org",
        "share_contact": number % 2 == 0,
    }
    return person.model_copy(update=told)


def _organisation(name: str) -> str:
    """Name an organisation as they are named, each differently: its number stays."""
    number = int(name.rsplit(maxsplit=1)[-1])
    return f"{_PLACES[number % len(_PLACES)]} {_KINDS[number % len(_KINDS)]} {number}"


def _round(round_: Round) -> Round:
    """Set the clock, with a break in the middle of the day."""
    half = 5
    minutes = (round_.number - 1) * (_MINUTES + _CHANGE) + (_BREAK if round_.number > half else 0)
    start = datetime.combine(_DAY, _START) + timedelta(minutes=minutes)
    end = start + timedelta(minutes=_MINUTES)
    return round_.model_copy(update={"start": start.time(), "end": end.time()})


def _pause(clock: tuple[Round, ...]) -> Item:
    before = clock[4]
    return Item(
        kind=ItemKind.BREAK, after_round=before.number, start=before.end, end=clock[5].start
    )


def _settings(settings: Settings) -> Settings:
    told = {
        "title": "Partnerskapsdagen",
        "date": _DAY,
        "time_zone": "Europe/Stockholm",
        "place": "Folkets hus, Norrvik",
        "organiser": "Norrvik kommun",
        "organiser_email": "dagen@example.org",
        "language": "sv",
        "start": _START,
    }
    return settings.model_copy(update=told)
