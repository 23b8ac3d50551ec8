"""The steps of `check`, as an organiser sees them."""

from pathlib import Path

from openpyxl import load_workbook

from commands import PEOPLE, people_file, run, told

UNKNOWN = PEOPLE.replace("sector\n", "sector;shoe size\n")


def test_what_was_read_is_told_also_where_there_are_faults(tmp_path: Path) -> None:
    """As text and as data; what can come of it is not known then."""
    path = people_file(tmp_path, UNKNOWN + "?;Epsilon;public\n")
    ran = run("check", path)
    assert ran.exit_code == 3
    assert '--map "shoe size=column"' in ran.stdout
    data = told(run("check", path, "--json"))
    columns = [(one["header"], one["column"]) for one in data["mapping"][0]["columns"]]
    assert columns == [
        ("name", "name"),
        ("organisation", "organisation"),
        ("sector", "sector"),
        ("shoe size", None),
    ]
    assert (data["counts"], data["sectors"], data["feasibility"]) == (None, [], [])


def test_what_the_files_hold_is_told(tmp_path: Path) -> None:
    """Counts, sectors with their organisations, what can come of it."""
    data = told(run("check", people_file(tmp_path), "--json"))
    assert (data["counts"]["people"], data["counts"]["tables"]) == (4, 2)
    assert [one["sector"] for one in data["sectors"]] == ["business", "public"]
    assert data["feasibility"][0]["code"] == "most_meetings"
    assert data["feasibility"][0]["message"]


def test_the_language_is_the_workbooks_also_for_faults(tmp_path: Path) -> None:
    """Unless another one is asked for."""
    swedish = people_file(tmp_path, "namn;sektor;e-post\nAda;x;\n?;x;a@example.org\n")
    assert "Fel: " in run("check", swedish).stderr
    assert "Fault: " in run("check", swedish, "--language", "en").stderr


def test_unknown_headers_are_drafted_once(tmp_path: Path) -> None:
    """The second time there is nothing to draft, and what is drafted is read."""
    path = people_file(tmp_path, UNKNOWN)
    first = run("check", path, "--write-map")
    assert first.exit_code == 0, first.output
    assert "1 header, as ignored" in first.stderr
    again = run("check", path, "--write-map", "--json")
    assert "nothing to write" in again.stderr
    assert told(again)["warnings"] == told(again)["files"] == []


def test_a_file_that_cannot_be_extended_is_told_with_the_lines(tmp_path: Path) -> None:
    """So that they can be written by hand."""
    (tmp_path / "matchround.toml").write_text("columns = {}\n", "utf-8")
    ran = run("check", people_file(tmp_path, UNKNOWN), "--write-map")
    assert '"shoe size" = "ignore"' in ran.stderr


def test_the_marked_copy_is_named(tmp_path: Path) -> None:
    """With the sheet that lists everything; the file that was read is as it was."""
    path = people_file(tmp_path, UNKNOWN)
    target = tmp_path / "marked.xlsx"
    ran = run("check", path, "--annotate", target, "--json")
    assert ran.exit_code == 0, ran.output
    assert told(ran)["files"] == [str(target)]
    assert "1 cell marked" in ran.stderr
    assert load_workbook(target)["people"]["D1"].comment is not None
    assert path.read_text("utf-8") == UNKNOWN


def test_no_copy_is_written_over_the_file_itself(tmp_path: Path) -> None:
    """That is a wrong use of the command, as is another ending."""
    book = people_file(tmp_path, name="people.xlsx")
    assert run("check", book, "--annotate", book).exit_code == 2
    assert run("check", book, "--annotate", tmp_path / "x.csv").exit_code == 2
    assert book.read_text("utf-8") == PEOPLE


def test_what_cannot_be_opened_is_not_marked(tmp_path: Path) -> None:
    """The fault of the file is told as ever."""
    ran = run("check", tmp_path / "missing.xlsx", "--annotate", tmp_path / "out.xlsx")
    assert ran.exit_code == 3
    assert "nothing to mark" in ran.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_last_line_is_the_next_step(tmp_path: Path) -> None:
    """With how many warnings there are; names with blanks stand in quotation marks."""
    path = people_file(tmp_path, UNKNOWN, name="the people.csv")
    last = run("check", path).stdout.strip().splitlines()[-1]
    assert last == f'No faults, 1 warning. The next step: matchround plan "{path}"'


def test_an_event_that_cannot_be_planned_is_told_as_far_as_it_goes(tmp_path: Path) -> None:
    """What the files hold, then why there is no plan."""
    path = people_file(tmp_path, PEOPLE.replace("public", "x").replace("business", "x"))
    ran = run("check", path, "--json")
    assert ran.exit_code == 4
    assert told(ran)["counts"]["people"] == 4
    assert told(ran)["feasibility"] == []
    assert "4 people" in ran.stderr
