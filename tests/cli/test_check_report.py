"""What the files hold, in lines."""

from pathlib import Path

from commands import people_file
from matchround import api
from matchround.cli.check_report import MOST_TOPICS, mapping, sectors, topics
from support import people, tiny_event


def mapped(folder: Path, header: str, row: str = "A;B") -> str:
    """Give the lines about a sheet with these headers and a row."""
    reading = api.read_event([people_file(folder, f"{header}\n{row}\n")])
    return "\n".join(mapping(reading.mapping, "en"))


def test_headers_that_are_the_names_of_columns_share_a_line(tmp_path: Path) -> None:
    """In any language; others are told one by one, with their cell."""
    said = mapped(tmp_path, "namn;company")
    assert "As they are called  namn" in said
    assert "B1  company" in said
    assert "→ organisation" in said


def test_a_header_that_is_not_read_is_told_with_what_settles_it(tmp_path: Path) -> None:
    """Where it is almost a column, with that."""
    assert '--map "shoe size=column"' in mapped(tmp_path, "name;shoe size")
    assert '--map "organisatoin=organisation"' in mapped(tmp_path, "name;organisatoin")


def test_columns_of_options_are_told_once(tmp_path: Path) -> None:
    """With their number."""
    said = mapped(tmp_path, "name;topics - a;topics - b", "A;x;x")
    assert "→ topics (2 options)" in said
    assert "topics - b" not in said


def test_a_long_question_is_cut(tmp_path: Path) -> None:
    """So that what it was taken for still stands beside it."""
    assert "…" in mapped(tmp_path, f"name;{'what ' * 20}")


def test_small_organisations_of_a_sector_are_summed() -> None:
    """The largest are named; no sector and no organisation are said."""
    who = people("A B", sector="x", organisation="O") + people("C D E", sector="x")
    who += people("F", sector="", organisation="")
    lines = sectors(api.check(tiny_event(who, 1)), "en")
    assert lines[1].split() == ["x", "5", "O", "2,", "3", "others", "with", "one", "person", "each"]
    assert lines[2].split() == ["no", "sector", "1", "1", "without", "organisation"]


def test_without_sectors_only_organisations_are_told() -> None:
    """One line."""
    lines = sectors(api.check(tiny_event("A B", 1)), "en")
    assert lines == ["Organisations", "  2 organisations", ""]


def test_rare_topics_are_counted() -> None:
    """The most common are named with their number; without topics nothing is said."""
    many = tuple(f"t{number:02}" for number in range(MOST_TOPICS + 2))
    lines = topics(api.check(tiny_event(people("A", topics=many) + people("B"), 1)), "en")
    assert "t00 1, t01 1" in lines[1]
    assert lines[1].endswith("and 2 more, held by 1 or fewer each")
    assert topics(api.check(tiny_event("A B", 1)), "en") == []


def test_topics_that_are_only_offered_or_sought_are_counted_apart() -> None:
    """Nobody holds them."""
    who = people("A", topics=("a",), offers=("b",)) + people("B", seeks=("c",))
    lines = topics(api.check(tiny_event(who, 1)), "en")
    assert lines[1] == "  a 1, 2 only offered or sought"
