"""Messages of findings and errors, with what to do about them."""

from matchround.wording import message, remedy


def test_a_message_comes_with_its_remedy() -> None:
    """The two are found by one code."""
    data = {"name": "cake", "known": "timetables, schedule"}
    assert message("export.unknown_product", data, "en") == "There is no product called cake."
    assert remedy("export.unknown_product", data, "en") == "Choose among timetables, schedule."


def test_a_code_without_a_remedy_has_none() -> None:
    """Where the message says it all, nothing follows."""
    assert remedy("sheet.overview", {}, "sv") == ""
