"""The rows of the check-in list."""

import pytest

from changing.asking import PEOPLE, ask, changes, day, plan, said, tick
from matchround.changing import Tick


def test_rows_by_name() -> None:
    """Where the id is missing; the organisation tells namesakes apart."""
    found = ask(ticks=[Tick(name="anna berg", here=True), Tick(name="P002"), Tick(name="Dan")])
    assert found.changes.here == ("P001",)
    assert changes(found) == [("absent", "P002", 2), ("absent", "P004", 2)]
    other = PEOPLE[0].model_copy(update={"id": "P007", "organisation": "Norrmat"})
    on = plan(day(*PEOPLE, other))
    sure = Tick(name="Anna Berg", organisation="Norrmat", here=True)
    assert ask(ticks=[sure], on=on).changes.here == ("P007",)
    unsure = Tick(name="Anna Berg", here=True, who_cell="B9")
    assert said(ask(ticks=[unsure], on=on)) == ["fault change.who_several B9"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (Tick("P099", "Gun Åberg", here=True, who_cell="A9"), ["fault check_in.unknown_id A9"]),
        (Tick("P099", "", who_cell="A9"), []),
        (Tick("P099", "", here=True, who_cell="A9"), ["fault check_in.unknown_id A9"]),
        (Tick("", "Gun Åberg", here=True, who_cell="B9"), ["fault check_in.unknown_name B9"]),
        (Tick("P002", "Gun Åberg", here=True, who_cell="A9"), ["fault check_in.other_name A9"]),
        (Tick("p002", "Bo Eek", here=True), []),
        (Tick("P002", "", here=True), []),
        (tick("P001", "-", cell="D9"), ["fault check_in.twice D9"]),
        (tick("P001", "x"), []),
        (tick("P001"), []),
    ],
)
def test_rows_that_do_not_fit(row: Tick, expected: list[str]) -> None:
    """Each with its cell; a name spelled a little otherwise fits."""
    whole = [tick("P001", "x"), tick("P003", "x"), tick("P004", "x"), tick("P005")]
    found = said(ask(ticks=[*whole, row]))
    ignored = {"warning check_in.not_listed", "warning check_in.later"}
    assert [one for one in found if one not in ignored] == expected


def test_another_plans_list() -> None:
    """Is told once, and nothing is taken from it."""
    names = ["Gun Åberg", "Ove Strand", "Cia Lund"]
    rows = [tick(f"P00{n}", "x", name) for n, name in enumerate(names, 1)]
    found = ask(ticks=rows)
    assert said(found) == ["fault check_in.another_plan"]
    assert found.changes.here == ()
