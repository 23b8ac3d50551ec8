"""What there is to say of an event before it is planned."""

from matchround.explaining import Level, Remark


def test_a_remark_is_equal_to_one_that_says_the_same() -> None:
    """It is a value; what is not given is empty."""
    remark = Remark(level=Level.ADVICE, code="few_spare_tables", data={"tables": 3})
    assert remark == Remark(level=Level.ADVICE, code="few_spare_tables", data={"tables": 3})
    assert (remark.people, remark.wishes, remark.why) == ((), (), None)
