"""What is read aloud: all of it, in the order of the page, in the language of its reader."""

import re
from pathlib import Path

import pytest

from exports.accessibility.doctoring import first
from exports.accessibility.document import Document
from exports.accessibility.documents import changed_day, day
from exports.accessibility.reading import whole
from exports.accessibility.scripts_of_pages import BETWEEN, SCRIPTS
from exports.sample_plans import crowded_plan, tiny_plan
from matchround.exports import AFTER_REPLANNING, write
from matchround.exports.framing import frame
from matchround.exports.stamp import revision_line

NUMBER = re.compile(r"\d+/\d+|")
PLANS = {"day": day(), "plain": tiny_plan("en"), "changed": changed_day()}
READ = [
    (kind, product)
    for kind in PLANS
    for product in SCRIPTS
    if kind == "changed" or product not in AFTER_REPLANNING
]


def packed(words: str) -> str:
    """Give words without the spaces at which lines may break."""
    return "".join(words.replace("\u200b", "").split())


@pytest.mark.parametrize(("kind", "product"), READ)
def test_it_is_read_as_it_stands(printed: dict[str, Path], kind: str, product: str) -> None:
    """Heading, then round by round: when, where, with whom, and how to begin."""
    said = whole(Document.at(printed[f"{kind}/{product}"]))
    assert packed(said) == packed(" ".join(SCRIPTS[product](PLANS[kind])))


@pytest.mark.parametrize("product", ["cards", "table-signs"])
def test_what_is_squeezed_is_read(tmp_path: Path, product: str) -> None:
    """Long names and organisations, on their lines."""
    plan = crowded_plan(8)
    write(plan, [product], tmp_path)
    said = whole(Document.at(tmp_path / f"{product}.pdf"))
    assert packed(said) == packed(" ".join(SCRIPTS[product](plan)))


def test_another_order_is_noticed(printed: dict[str, Path]) -> None:
    """Of the same words: the rounds of a day from the last to the first."""
    found = Document.at(printed["plain/timetables"])
    rows = first(found.pdf, "TBody").K
    for number, row in enumerate(reversed(list(rows))):
        rows[number] = row
    said, expected = packed(whole(found)), packed(" ".join(SCRIPTS["timetables"](PLANS["plain"])))
    assert said != expected
    assert sorted(said) == sorted(expected)


@pytest.mark.parametrize("kind", PLANS)
def test_only_feet_are_not_read(printed: dict[str, Path], kind: str) -> None:
    """What is left out is revision, event and day, the number of the page, or said elsewhere."""
    plan = PLANS[kind]
    around = frame(plan, "table_signs")
    day_of_it = BETWEEN.join(it for it in (around.event, around.occasion) if it)
    for name, path in printed.items():
        if not name.startswith(f"{kind}/"):
            continue
        found = Document.at(path)
        said = whole(found)
        feet = {revision_line(plan, language) for language in ("en", "sv", "nb", "da", "fi")}
        feet.add(day_of_it)
        unread = {found.words(it).strip() for it in found.painted if it.is_artifact} - feet
        assert {it for it in unread if it not in said and not NUMBER.fullmatch(it)} == set(), name


@pytest.mark.parametrize("product", ["timetables", "timetables-a4", "cards"])
def test_everybody_is_read_to_in_their_language(printed: dict[str, Path], product: str) -> None:
    """Each day, from its first line to its last, and all of it."""
    found = Document.at(printed[f"day/{product}"])
    days: list[set[str]] = []
    for content, language in found.languages.items():
        if found.texts.get(content, "").startswith("Meeting day"):
            days.append(set())
        days[-1].add(language)
    assert sorted(map(sorted, days)) == [["da"], ["fi"], ["sv"], ["sv"], ["sv"], ["sv"]]


def test_a_file_of_ones_own_is_in_ones_language(printed: dict[str, Path]) -> None:
    """Its title, too."""
    assert Document.at(printed["day/timetables-single/A-anna-aberg"]).language == "fi"
    assert Document.at(printed["changed/timetables-single/W-wim-vink"]).language == "en"
