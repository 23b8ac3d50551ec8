"""calendar/*.ics: who gets which entries, and how they stay the same through revisions."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest
from icalendar import Calendar, Component

from exports.conftest import Golden
from exports.replanned_plans import made_again, with_people, with_settings
from exports.sample_plans import clocked, large_plan, tiny_plan
from matchround.event import Event, Participant, Plan, Round
from matchround.exports.calendar import files, write
from matchround.exports.calendar.clock import spans
from matchround.exports.calendar.names import file_names, plain
from support import meet, people, tiny_event

BO, CECILIE = "B-bo-aero.ics", "C-cecilie-zak.ics"
ORGANISER = {"organiser_email": "events@example.org", "time_zone": "Europe/London"}


def entries(plan: Plan, name: str) -> list[Component]:
    """Read the entries of one file."""
    content = dict(files(plan))[name]
    return list(Calendar.from_ical(content.decode("utf-8")).walk("VEVENT"))


def shown(plan: Plan, name: str) -> list[tuple[str, str, str]]:
    """Give title, status and sequence of each entry of one file."""
    return [(str(e["SUMMARY"]), str(e["STATUS"]), str(e["SEQUENCE"])) for e in entries(plan, name)]


def uids(plan: Plan, name: str) -> list[str]:
    """Give the identity of each entry of one file."""
    return [str(entry["UID"]) for entry in entries(plan, name)]


def without_bos_second_round(**fields: object) -> Plan:
    """Make the second revision of the tiny plan, in which B and C no longer meet in round 2."""
    plan = with_settings(tiny_plan(), **ORGANISER)
    left = [m for m in plan.meetings if (m.round, m.table) != (2, "2")]
    return made_again(plan, left, **fields)


@pytest.mark.parametrize("language", ["en", "sv", "da"])
def test_the_files_read_as_they_should(golden: Golden, language: str) -> None:
    """Everything that stands in them, in each language."""
    plan = with_settings(tiny_plan(language), **ORGANISER)
    text = "\n".join(f"{name}\n{content.decode('utf-8')}" for name, content in files(plan))
    golden.check(f"calendar-{language}.txt", text.replace("\r\n", "\n"))


def test_everybody_with_meetings_has_a_file(tmp_path: Path) -> None:
    """Named by id and name in plain letters; nobody who meets nobody, and one for the staff."""
    product = write(tiny_plan(), tmp_path)
    assert product.path == tmp_path / "calendar"
    assert product.written
    assert sorted(file.name for file in product.path.iterdir()) == [
        "A-anna-aberg.ics", BO, CECILIE, "D-dmitrij-ost.ics", "E-ebba-nuovos.ics", "staff.ics",
    ]  # fmt: skip


def test_a_round_without_a_meeting_has_no_entry() -> None:
    """D sits out in round 2, B comes after round 1."""
    content = dict(files(tiny_plan()))["D-dmitrij-ost.ics"].decode("utf-8")
    starts = [line for line in content.splitlines() if line.startswith("DTSTART")]
    assert starts == ["DTSTART:20270304T090000", "DTSTART:20270304T092000"]
    assert len(entries(tiny_plan(), BO)) == 2


def test_times_are_in_utc() -> None:
    """13:00 in Stockholm on 4 March is 12:00 in UTC."""
    entry = entries(large_plan(6, 2), "P001-anna-berg.ics")[0]
    assert entry.decoded("DTSTART") == datetime(2027, 3, 4, 12, tzinfo=UTC)
    assert entry.decoded("DTEND") == datetime(2027, 3, 4, 12, 8, tzinfo=UTC)
    assert b"DTSTART:20270304T120000Z" in dict(files(large_plan(6, 2)))["staff.ics"]


@pytest.mark.parametrize("zone", ["", "Europe", "Mars/Olympus", "../etc"])
def test_without_a_time_zone_the_clock_stands_as_it_is(tmp_path: Path, zone: str) -> None:
    """Times of no zone are shown as they are everywhere; the organiser is told."""
    plan = with_settings(tiny_plan(), time_zone=zone)
    assert b"DTSTART:20270304T090000\r\n" in dict(files(plan))[CECILIE]
    codes = [found.code for found in write(plan, tmp_path).warnings]
    assert codes == ["export.calendar_no_zone", "export.calendar_no_email"]


def test_a_day_goes_on_after_midnight() -> None:
    """A round that ends, or begins, after midnight is on the next day."""
    late = (
        Round(number=1, start=time(23, 55), end=time(0, 5)),
        Round(number=3, start=time(0, 10), end=time(0, 20)),
    )
    found = spans(tiny_event("A B", late, date=date(2027, 3, 4)))
    assert found[1].end == datetime(2027, 3, 5, 0, 5)  # noqa: DTZ001 -- no zone is given
    assert found[3].start == datetime(2027, 3, 5, 0, 10)  # noqa: DTZ001 -- likewise


@pytest.mark.parametrize(
    ("settings", "rounds", "code"),
    [
        ({"date": None}, clocked(3), "export.calendar_no_date"),
        ({}, clocked(3, None), "export.calendar_no_clock"),
    ],
)
def test_without_date_or_clock_there_is_no_calendar(
    tmp_path: Path, settings: dict[str, object], rounds: tuple[Round, ...], code: str
) -> None:
    """Nothing is written, and a warning says what is missing."""
    plan = with_settings(tiny_plan(), **settings)
    event = Event.model_validate({**dict(plan.event), "rounds": rounds})
    product = write(Plan.model_validate({**dict(plan), "event": event}), tmp_path)
    assert [found.code for found in product.warnings] == [code]
    assert not product.written
    assert list(tmp_path.iterdir()) == []


def test_the_organiser_publishes() -> None:
    """METHOD and ORGANIZER go together, and nobody else's address is there."""
    content = dict(files(with_settings(tiny_plan(), **ORGANISER)))[BO].decode("utf-8")
    assert "METHOD:PUBLISH\r\n" in content
    assert 'ORGANIZER;CN="The town":mailto:events@example.org\r\n' in content
    assert content.replace("events@example.org", "").count("@") == 0


@pytest.mark.parametrize("address", ["", "nobody", "a@b\r\nATTENDEE:mailto:c@d", "a b@example.org"])
def test_without_an_address_nobody_publishes(tmp_path: Path, address: str) -> None:
    """What is no address is left out, with the method; the organiser is told."""
    plan = with_settings(tiny_plan(), organiser_email=address, time_zone="Europe/London")
    content = dict(files(plan))[BO]
    assert b"METHOD" not in content
    assert b"ORGANIZER" not in content
    assert [f.code for f in write(plan, tmp_path).warnings] == ["export.calendar_no_email"]


def test_a_changed_meeting_keeps_its_entry() -> None:
    """Another partner at another table in the same round updates the same entry."""
    plan = with_settings(tiny_plan(), **ORGANISER)
    moved = (*plan.meetings[:3], meet(2, 2, "B", "D"), *plan.meetings[4:])
    after = made_again(plan, moved)
    assert uids(after, BO) == uids(plan, BO)
    assert shown(plan, BO)[0] == ("Table 2: meet Cecilie Żak (Org C)", "CONFIRMED", "1")
    assert shown(after, BO)[0] == ("Table 2: meet Dmitrij Öst (Org D)", "CONFIRMED", "2")


def test_entries_are_told_apart_by_person_and_round() -> None:
    """No two entries of a plan share their identity."""
    plan = tiny_plan()
    found = [uid for name, _ in files(plan) for uid in uids(plan, name)]
    assert len(set(found)) == len(found) == 13 + 3


def test_a_dropped_meeting_is_cancelled() -> None:
    """It stays as an entry that is cancelled, in that revision and in every later one."""
    after = without_bos_second_round()
    cancelled = ("Cancelled: Table 2: meet Cecilie Żak (Org C)", "CANCELLED", "2")
    assert shown(after, BO) == [cancelled, ("Table 1: meet Anna Åberg (Org A)", "CONFIRMED", "2")]
    again = made_again(after, after.meetings)
    assert shown(again, BO)[0] == (*cancelled[:2], "3")
    assert uids(again, BO) == uids(after, BO) == uids(tiny_plan(), BO)


def test_a_meeting_that_comes_back_is_held_again() -> None:
    """With a higher sequence than the cancelling."""
    after = without_bos_second_round()
    back = made_again(after, after.revisions[0].meetings)
    assert shown(back, BO)[0] == ("Table 2: meet Cecilie Żak (Org C)", "CONFIRMED", "3")


@pytest.mark.parametrize("removed", [False, True])
def test_who_is_gone_has_all_that_was_to_come_cancelled(removed: bool) -> None:  # noqa: FBT001 -- a case
    """Be they absent or no longer in the event at all."""
    plan = with_settings(tiny_plan(), **ORGANISER)
    event = with_people(plan.event, B={"status": "absent"})
    if removed:
        left = [person for person in event.participants if person.id != "B"]
        event = Event.model_validate({**dict(event), "participants": left})
    after = made_again(plan, [m for m in plan.meetings if "B" not in m.participants], event=event)
    assert [status for _, status, _ in shown(after, BO)] == ["CANCELLED", "CANCELLED"]


def test_a_round_that_is_cut_is_cancelled_for_the_staff() -> None:
    """The others stay."""
    plan = with_settings(tiny_plan(), **ORGANISER)
    people_ = with_people(plan.event, B={"available": (3,)})
    fewer = [round_ for round_ in plan.event.rounds if round_.number != 2]
    event = Event.model_validate({**dict(people_), "rounds": fewer, "items": ()})
    after = made_again(plan, [m for m in plan.meetings if m.round != 2], event=event)
    assert [status for _, status, _ in shown(after, "staff.ics")] == [
        "CONFIRMED", "CANCELLED", "CONFIRMED",
    ]  # fmt: skip
    assert uids(after, "staff.ics") == uids(plan, "staff.ics")


def test_an_earlier_revision_without_a_date_gave_no_calendar() -> None:
    """Nothing of it is cancelled."""
    dated = tiny_plan()
    undated = with_settings(dated, date=None)
    after = made_again(undated, dated.meetings[:2], event=dated.event)
    assert [name for name, _ in files(after)] == [
        "A-anna-aberg.ics", CECILIE, "D-dmitrij-ost.ics", "E-ebba-nuovos.ics", "staff.ics",
    ]  # fmt: skip


def test_a_group_is_named_without_organisations_in_the_title() -> None:
    """They stand in the description."""
    who = people("A B C D")
    event = tiny_event(who, clocked(1), date=date(2027, 3, 4))
    plan = Plan.model_validate(
        {**dict(tiny_plan()), "event": event, "meetings": (meet(1, 1, *"ABCD"),),
         "sit_outs": (), "unplaced": ()}
    )  # fmt: skip
    entry = entries(plan, "A-person-a.ics")[0]
    assert entry["SUMMARY"] == "Table 1: meet Person B, Person C and Person D"
    assert "Person C (Organisation C)\nPerson D (Organisation D)\n" in str(entry["DESCRIPTION"])


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\\n", "\u2028", "\x85", "\x0b", "\x00\r"])
def test_what_looks_like_another_line_stays_text(ends: str) -> None:
    """No name, place or title can add a line of its own to the file."""
    nasty = f"Eva{ends}ATTENDEE:mailto:x@example.org{ends}END:VEVENT"
    plan = with_settings(tiny_plan(C=nasty), place=nasty, title=nasty, organiser=nasty, **ORGANISER)
    for name, content in files(plan):
        lines = content.decode("utf-8").replace("\r\n ", "").splitlines()
        assert not [line for line in lines if line.startswith(("ATTENDEE", "attendee"))]
        assert lines.count("END:VEVENT") == len(entries(plan, name))
        assert {line.split(":")[0].split(";")[0] for line in lines if line} <= {
            *("BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "SEQUENCE"),
            *("DTSTAMP", "DTSTART", "DTEND", "STATUS", "SUMMARY", "DESCRIPTION", "LOCATION"),
            "ORGANIZER",
        }


def test_lines_are_short_and_end_as_they_must() -> None:
    """At most 75 bytes each, ended by CR LF."""
    for _, content in files(large_plan(6, 3)):
        assert content.endswith(b"\r\n")
        assert max(len(line) for line in content.split(b"\r\n")) <= 75
        assert content.count(b"\n") == content.count(b"\r\n")


def test_each_reads_their_own_language() -> None:
    """By the print language, else the event's."""
    plan = tiny_plan("sv")
    event = with_people(plan.event, B={"print_language": "da"})
    plan = Plan.model_validate({**dict(plan), "event": event})
    assert shown(plan, BO)[0][0] == "Bord 2: mød Cecilie Żak (Org C)"
    assert shown(plan, CECILIE)[0][0] == "Bord 2: träffa Ebba Ŋuovos (Org E)"


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Nothing of the moment of writing is in the files."""
    plan = without_bos_second_round()
    assert dict(files(plan)) == dict(files(Plan.model_validate(plan.model_dump())))


def test_file_names_are_plain_and_differ() -> None:
    """Whatever the ids and names are, also where only the case differs."""
    who = [
        Participant(id=i, name=name)
        for i, name in [
            ("P1", "Åsa Ærø"), ("p1", "ÅSA ÆRØ"), ("../x", "a/b"), ("Ж", "Жанна"),
            ("staff", "Ж"), ("P9", "x" * 90),
        ]
    ]  # fmt: skip
    names = list(file_names(who).values())
    assert names[:5] == ["P1-asa-aero.ics", "p1-asa-aero-2.ics", "x-a-b.ics", "participant.ics",
                         "staff-2.ics"]  # fmt: skip
    assert len(names[5]) <= 64 + len(".ics")


@pytest.mark.parametrize(
    ("words", "folded"), [("ÆØÅ æøå", "AeOA-aeoa"), ("Straße Łódź", "Strasse-Lodz"), ("Ŋ", "N")]
)
def test_letters_are_folded(words: str, folded: str) -> None:
    """Nordic and other Latin letters become the plain ones that a reader expects."""
    assert plain(words) == folded


def test_entries_outlive_corrections_of_the_event() -> None:
    """Another title, date and moment of planning: the entries are those of the first revision."""
    plan = with_settings(tiny_plan(), **ORGANISER)
    after = with_settings(
        made_again(plan, plan.meetings, created=datetime(2027, 3, 3, tzinfo=UTC)),
        title="Meeting morning",
        date=date(2027, 3, 5),
    )
    assert uids(after, BO) == uids(plan, BO)
    other = with_settings(plan, title="Another day")
    assert not {*uids(other, BO)} & {*uids(plan, BO)}
