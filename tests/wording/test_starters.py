"""Conversation starters: the right sentence for the right reader."""

from dataclasses import dataclass, field

import pytest

from matchround.wording import LANGUAGES, Reader, Value, starter

NAMES = {"A": "Anna Berg", "B": "Bo Ek"}


@dataclass(frozen=True)
class Reason:
    """A code with its data."""

    code: str
    data: dict[str, Value] = field(default_factory=dict)


SHARED = Reason("shared_topics", {"topics": ("energy", "food")})
OFFER = Reason("offer_seek", {"giver": "A", "taker": "B", "topics": ("solar",)})
RETURN = Reason("offer_seek", {"giver": "B", "taker": "A", "topics": ("wind",)})
WISH = Reason("wish", {"who": "A", "whom": "B"})
EVERY_REASON = (
    SHARED,
    OFFER,
    WISH,
    Reason("mutual_wish"),
    Reason("wish_organisation", {"who": "B", "organisation": "Town"}),
    Reason("untraditional", {"sectors": ("Research", "Business")}),
    Reason("across_sectors", {"sectors": ("Research", "Business")}),
    Reason("new_acquaintance"),
    Reason("must_meet"),
    Reason("agreed"),
)


def said(*reasons: Reason, reader: str = "A", language: str = "en", others: int = 1) -> str:
    """Give the sentence for one of the two."""
    return starter(reasons, Reader(reader, NAMES, language, others))


def test_shared_topics_are_asked_about() -> None:
    """What both work with is said and turned into a question."""
    assert said(SHARED) == (
        "You both work with energy and food: "
        "what would each of you need from the other to get further?"
    )
    assert said(SHARED, others=2).startswith("You all work with")


def test_giver_and_taker_read_different_sentences() -> None:
    """An offer is told from the reader's side."""
    assert said(OFFER, reader="A").startswith("Bo Ek is looking for solar, which you can offer")
    assert said(OFFER, reader="B").startswith("You are looking for solar, which Anna Berg can")


def test_help_in_both_directions_is_one_sentence() -> None:
    """When each has what the other seeks, both are said, from the reader's side."""
    assert said(OFFER, RETURN, reader="B") == (
        "You can offer wind and Anna Berg can offer solar, just what the other is looking for: "
        "where do you start?"
    )


def test_a_wish_is_told_to_who_wished_and_to_whom() -> None:
    """Both sides of a wish read their own sentence."""
    assert said(WISH, reader="A").startswith("You asked to meet Bo Ek:")
    assert said(WISH, reader="B").startswith("Anna Berg asked to meet you:")


def test_a_wish_leads_to_a_topic() -> None:
    """A wish and something to talk about become one sentence, whatever their order."""
    expected = "You asked to meet Bo Ek: start with energy and food, which you both work with."
    assert said(WISH, SHARED) == said(SHARED, WISH) == expected


def test_the_first_reason_speaks_where_nobody_wished() -> None:
    """Their order is matching's judgement of what tells most."""
    unusual = EVERY_REASON[5]
    assert "seldom meet" in said(unusual, SHARED)
    assert "both work with" in said(SHARED, unusual)


def test_a_third_reader_hears_of_the_other_two() -> None:
    """In a meeting of three, an offer between the others is told as theirs; a wish is not."""
    assert said(OFFER, reader="C").startswith("Anna Berg can offer solar, which Bo Ek")
    assert said(WISH, SHARED, reader="C", others=2).startswith("You all work with")


def test_no_reason_still_gives_a_start() -> None:
    """A meeting without reasons has a question all the same."""
    assert said().endswith("?")


def test_a_reason_of_an_unknown_kind_is_passed_over() -> None:
    """A plan of a newer version prints without codes."""
    assert said(Reason("telepathy"), SHARED) == said(SHARED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reader", ["A", "B"])
@pytest.mark.parametrize("reason", EVERY_REASON, ids=lambda reason: reason.code)
def test_every_reason_is_a_finished_sentence(reason: Reason, reader: str, language: str) -> None:
    """No placeholder, id or code is left over in any language."""
    for sentence in (
        said(reason, reader=reader, language=language),
        said(reason, SHARED, reader=reader, language=language),
    ):
        assert "{" not in sentence
        assert "_" not in sentence
        assert sentence.endswith((".", "?"))
