"""What every product says about the event."""

from matchround.event import Event, Round
from matchround.exports.occasion import own_title


def test_a_round_goes_by_its_title_only_where_no_other_has_it() -> None:
    """Five rounds of one session are told apart by their numbers."""
    rounds = tuple(Round(number=n, title=t) for n, t in ((1, "Mingle"), (2, "Match"), (3, "Match")))
    event = Event(participants=(), rounds=rounds, tables=())
    assert [own_title(event, round_) for round_ in rounds] == ["Mingle", "", ""]
