"""PDF/UA-1 of every PDF that is written, by our own reading of the Matterhorn Protocol 1.1."""

from pathlib import Path

import pytest

from exports.accessibility.conftest import CASES
from exports.accessibility.doctoring import Case
from exports.accessibility.document import Document
from exports.accessibility.documents import PDFS
from exports.accessibility.matterhorn import CHECKS, failures
from exports.sample_plans import tiny_plan
from matchround.exports import write


def test_every_product_is_looked_at(printed: dict[str, Path]) -> None:
    """With and without what is optional, and after a re-plan."""
    assert {name.split("/")[1] for name in printed} == set(PDFS)
    kinds = [name.split("/")[0] for name in printed if name.endswith("/wall-list")]
    assert sorted(kinds) == ["anonymous", "changed", "day", "plain"]


@pytest.mark.parametrize("product", PDFS)
def test_no_condition_is_met(printed: dict[str, Path], product: str) -> None:
    """Whatever the plan and the look."""
    found = {
        name: failures(Document.at(path))
        for name, path in printed.items()
        if name.split("/")[1] == product
    }
    assert found
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_without_a_letter_it_is_tagged_all_the_same(tmp_path: Path) -> None:
    """It does not say that it conforms, because of that letter, and lacks nothing but that."""
    write(tiny_plan("sv", A="Li 王"), ["cards"], tmp_path)
    found = failures(Document.at(tmp_path / "cards.pdf"))
    assert sorted(found) == ["06-002", "07-001", "10-001", "31-030"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_bad_is_found(bad: dict[str, Path], case: Case) -> None:
    """Under its number, and nothing else with it."""
    assert sorted(failures(Document.at(bad[case.name]))) == sorted(case.meets)


def test_every_check_is_seen_to_fail() -> None:
    """One that cannot fail checks nothing."""
    assert {number for case in CASES for number in case.meets} == set(CHECKS)


def test_every_check_says_what_it_is() -> None:
    """By its number, at the beginning of its docstring."""
    nameless = [it for it, check in CHECKS.items() if not (check.__doc__ or "").startswith(it)]
    assert nameless == []
