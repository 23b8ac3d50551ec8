"""schedule.html: its structure, what it must never tell, and that nothing in it is markup."""

import re
from base64 import b64encode
from collections import Counter
from datetime import date
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from exports.conftest import Golden
from exports.outlines import data_of, outline, shown
from exports.replanned_plans import with_people, with_settings
from exports.sample_plans import clocked, large_plan, tiny_plan
from exports.sample_replans import NAMES, planned, replanned
from matchround.event import Event, Plan
from matchround.exports.anonymity import anonymous
from matchround.exports.html import write
from matchround.exports.html.faces import faces
from matchround.exports.html.setting import page
from matchround.wording import LANGUAGES
from support import people, tiny_event

NASTY = (
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror='alert(1)'>",
    "{{ 7 * 7 }} {% raw %}",
    'O\'Neill & "Sons" <!--',
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_in_each_language(language: str, golden: Golden) -> None:
    """Every kind of row, structure and data, in the event's language."""
    golden.check(f"html-{language}.txt", shown(page(tiny_plan(language))))


def test_what_changed_is_marked_after_a_re_plan(golden: Golden) -> None:
    """With a sign and a word; of those who are new nothing is."""
    golden.check("html-replanned-en.txt", shown(page(replanned())))


def test_the_file_keeps_its_name(tmp_path: Path) -> None:
    """It is schedule.html, in the folder, and not for printing."""
    product = write(tiny_plan(), tmp_path)
    assert product.path == tmp_path / "schedule.html"
    assert not product.print
    assert product.path.read_text("utf-8") == page(tiny_plan())


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_only_text(name: str) -> None:
    """Whatever is in it: as many elements as ever, and the name to be read as it was given."""
    nasty = page(tiny_plan(A=name))
    read, plain = outline(nasty), outline(page(tiny_plan(A="Anna Berg")))
    assert Counter(e.tag for e in read.elements) == Counter(e.tag for e in plain.elements)
    assert any(name in element.words for element in read.of("td"))
    listed = data_of(nasty)["people"]
    assert isinstance(listed, list)
    assert name in [person["name"] for person in listed]
    [data] = [e for e in read.of("script") if e.given.get("id") == "data"]
    assert not set("<>&") & set(data.words)


def test_a_title_is_only_text() -> None:
    """The event's title and place as well."""
    plan = with_settings(tiny_plan(), title=NASTY[0], place=NASTY[1])
    read = outline(page(plan))
    assert len(read.of("script")) == 3
    assert read.of("img") == []
    assert read.of("h1")[0].words == NASTY[0]


def test_nothing_is_asked_of_any_other_place() -> None:
    """No address but those inside the page, no file beside it, nothing from a network."""
    written = page(replanned())
    read = outline(written)
    given = [e.given.get(name) for e in read.elements for name in ("href", "src", "action")]
    assert all(address.startswith("#") for address in given if address is not None)
    assert not re.search(r"https?:|@import|url\(|//[a-z]+\.", written)
    assert {e.tag for e in read.elements}.isdisjoint({"link", "img", "iframe", "object"})


def test_only_the_scripts_and_the_style_of_the_page_may_run() -> None:
    """The policy names each by its content, and allows none by its place."""
    read = outline(page(tiny_plan()))
    policy = next(e.given["content"] for e in read.of("meta") if "http-equiv" in e.given)
    code = [e for e in (*read.of("style"), *read.of("script")) if "type" not in e.given]
    assert len(code) == 3
    for element in code:
        digest = b64encode(sha256(element.words.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert "unsafe" not in policy
    assert policy.startswith("default-src 'none';")
    assert not any(
        name.startswith("on") or name == "style" for e in read.elements for name in e.given
    )


def test_nothing_private_is_in_it() -> None:
    """No e-mail, phone or need; not who asked to meet whom, only what they have to talk about."""
    for plan in (tiny_plan(), planned(), replanned()):
        assert not re.search(r"@example|1740605|step-free|asked", shown(page(plan)))
    assert "solar" in page(tiny_plan())


def test_keys_of_people_stay_and_hide_their_ids() -> None:
    """A bookmark of one's day still holds after a re-plan; a member's number is nobody's."""
    before, after = faces(planned().event), faces(replanned().event)
    assert all(before[who].key == after[who].key for who in before if who in after)
    who = people("member-4711", name="Anna Berg", organisation="") + people("X")
    empty = {"event": tiny_event(who), "meetings": (), "sit_outs": (), "unplaced": ()}
    written = shown(page(Plan.model_validate({**dict(tiny_plan()), **empty})))
    assert "Anna" in written
    assert "4711" not in written


def test_people_without_a_surname() -> None:
    """Anonymous: the first name and the organisation; no surname, no sector."""
    written = shown(page(anonymous(planned())))
    assert [name for name in NAMES.values() if name.split()[1] in written] == []
    assert "Business" in shown(page(tiny_plan()))
    assert "Business" not in shown(page(anonymous(tiny_plan())))
    assert "Org A" in written


def test_a_partner_who_has_left_is_a_dash() -> None:
    """An empty cell would look like a mistake."""
    plan = tiny_plan()
    gone = plan.model_copy(update={"event": with_people(plan.event, D={"status": "absent"})})
    cells = [element.words.strip() for element in outline(page(gone)).of("td")]
    assert ("1", "–") in pairwise(cells), "A met D at table 1"
    assert ("1", "") not in pairwise(cells)


def test_a_logo_is_part_of_the_page() -> None:
    """As a picture, which runs no script; without one there is none."""
    drawn = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'></svg>"
    (image,) = outline(page(tiny_plan(), drawn)).of("img")
    assert image.given["src"].startswith("data:image/svg+xml;base64,")
    assert image.given["alt"] == ""
    assert outline(page(tiny_plan())).of("img") == []


def test_namesakes_are_told_apart() -> None:
    """By their organisation, in lists."""
    event = tiny_event(people("A B", name="Anna Berg", surname="Berg") + people("C"))
    assert [face.listed for face in faces(event).values()][:2] == [
        "Berg, Anna (Organisation A)",
        "Berg, Anna (Organisation B)",
    ]


def starts(**settings: object) -> list[str]:
    """Give the moments at which rounds start, as the script gets them."""
    plan = with_settings(tiny_plan(), **settings)
    programme = data_of(page(plan))["programme"]
    assert isinstance(programme, list)
    return [part["start"] for part in programme if part["round"]]


def test_moments_are_absolute_where_they_can_be() -> None:
    """With the zone's offset; else local; a bare clock where there is no date."""
    zone = {"time_zone": "Europe/Stockholm"}
    assert starts(**zone)[0] == "2027-03-04T09:00+01:00"
    assert starts(**zone, date=date(2027, 7, 4))[0] == "2027-07-04T09:00+02:00"
    assert starts()[0] == "2027-03-04T09:00"
    assert starts(date=None)[0] == "09:00"


def test_an_event_without_a_clock_has_rounds_by_name() -> None:
    """The first column is the round."""
    event = {**dict(tiny_plan().event), "rounds": clocked(3, None), "items": ()}
    plan = Plan.model_validate({**dict(tiny_plan()), "event": Event.model_validate(event)})
    read = outline(page(plan))
    assert read.of("th")[0].words == "Round"
    assert "Round 1" in [e.words for e in read.of("th")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_there(language: str) -> None:
    """No code shows for want of a text."""
    assert not re.search(r"html\.[a-z]|\(n=", page(tiny_plan(language)))


def test_three_hundred_people_are_less_than_a_megabyte() -> None:
    """Ten rounds, each with a sentence to begin with."""
    assert len(page(large_plan(300, 10)).encode()) < 1_000_000


def test_the_same_plan_gives_the_same_bytes() -> None:
    """Nothing of the moment of writing is in the file."""
    assert page(tiny_plan()) == page(tiny_plan())
