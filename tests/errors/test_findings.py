"""Findings are collected, so that one bad row never hides the next."""

from matchround.errors import Finding, Findings, Severity


def test_faults_and_warnings_are_kept_apart_and_in_order() -> None:
    """Both with file, place and data."""
    found = Findings(file="day.xlsx")
    found.fault("name.missing", "Participants", "B7", row=7)
    found.warn("column.unknown", "Participants", "K1", header="Shoe size")
    found.fault("name.missing", "Participants", "B9", row=9)
    assert [finding.cell for finding in found.found] == ["B7", "K1", "B9"]
    assert [finding.cell for finding in found.faults] == ["B7", "B9"]
    assert found.warnings == (
        Finding(
            Severity.WARNING,
            "column.unknown",
            "day.xlsx",
            "Participants",
            "K1",
            {"header": "Shoe size"},
        ),
    )


def test_nothing_found() -> None:
    """An empty list has neither."""
    found = Findings()
    assert (found.faults, found.warnings) == ((), ())
