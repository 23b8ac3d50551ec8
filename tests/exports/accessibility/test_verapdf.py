"""PDF/UA-1 of every PDF that is written, by veraPDF, the validator of the PDF industry."""

from pathlib import Path

import pytest

from exports.accessibility.conftest import CASES, Verdict

pytestmark = pytest.mark.tools


def test_every_pdf_conforms(verapdf: Verdict, printed: dict[str, Path]) -> None:
    """To all of its rules."""
    found = {name: verapdf.broken(path) for name, path in printed.items()}
    assert {name: rules for name, rules in found.items() if rules} == {}


def test_it_knows_its_rules(verapdf: Verdict) -> None:
    """They are read from its profile by hand: none is lost on the way."""
    assert verapdf.rules >= 106


def test_it_finds_what_is_bad(verapdf: Verdict, bad: dict[str, Path]) -> None:
    """So it does look; and where it looks, our own checks and veraPDF judge alike."""
    for case in CASES:
        found = verapdf.broken(bad[case.name])
        assert set(case.breaks) <= set(found), case.name
        assert bool(found) == bool(case.breaks), (case.name, found)
