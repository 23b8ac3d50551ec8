"""The page that explains the worth tells what the code computes."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from matchround.event import PROFILE_WEIGHTS, Event, Participant, Profile, Weights
from matchround.matching import eligible_pairs, worth_of
from support import tiny_event

PAGE = Path(__file__).parents[1] / "docs" / "worth.md"
Row = dict[str, str]


def table(first_header: str) -> list[Row]:
    """Read the table of the page whose first column is called this."""
    lines = iter(PAGE.read_text(encoding="utf-8").splitlines())
    header = next(cells for cells in map(row_of, lines) if cells[:1] == [first_header])
    next(lines)
    return [dict(zip(header, cells, strict=True)) for cells in until_empty(lines)]


def row_of(line: str) -> list[str]:
    """Cut a line of a table into its cells; nothing where it is none."""
    return [cell.strip() for cell in line.split("|")[1:-1]]


def until_empty(lines: Iterator[str]) -> Iterator[list[str]]:
    """Give the rows up to the end of the table."""
    for line in lines:
        if not row_of(line):
            return
        yield row_of(line)


def person_of(row: Row) -> Participant:
    """Make one of the eight people."""
    lists = {
        field: tuple(word for word in row[header].split("; ") if word)
        for field, header in [
            ("topics", "topics"),
            ("offers", "offers"),
            ("seeks", "seeks"),
            ("wants", "wants to meet"),
        ]
    }
    known = {"name": row["id"], **{key: row[key] for key in ("id", "organisation", "sector")}}
    return Participant.model_validate(known | lists)


def example(profile: Profile) -> Event:
    """Make the event of the worked example under a profile."""
    people = [person_of(row) for row in table("id")]
    return tiny_event(people, profile=profile, weights=PROFILE_WEIGHTS[profile])


def test_the_profiles_are_as_the_page_says() -> None:
    """Every profile with its weights."""
    told = {
        row["profile"].split("`")[1]: Weights(
            common_ground=int(row["common ground"]),
            exchange=int(row["exchange"]),
            wish=int(row["wish"]),
            reach=int(row["reach"]),
        )
        for row in table("profile")
    }
    assert told == {profile.value: weights for profile, weights in PROFILE_WEIGHTS.items()}


@pytest.mark.parametrize("profile", Profile)
def test_the_worked_example_is_right(profile: Profile) -> None:
    """Every part and every worth of the table."""
    worth = worth_of(example(profile))
    for row in table("pair"):
        found = worth(*row["pair"].split(" and "))
        told = [int(row[part]) for part in ("common ground", "exchange", "wish", "reach")]
        assert [found.common_ground, found.exchange, found.wish, found.reach] == told, row["pair"]
        header = "worth: common-ground" if profile == "common-ground" else str(profile)
        assert found.worth == int(row[header]), row["pair"]


def test_each_profile_has_another_best_meeting_as_the_page_claims() -> None:
    """Of all pairs of the example that may meet."""
    best = []
    for profile in Profile:
        event = example(profile)
        pairs = eligible_pairs(event)
        most = pairs.worth.max()
        tops = {
            f"{pairs.people[a].id} and {pairs.people[b].id}"
            for a, b, worth in zip(pairs.a, pairs.b, pairs.worth, strict=True)
            if worth == most
        }
        best.append(tops)
    assert [len(first & second) for first, second in pairwise(best)] == [0, 0]
    assert best[1:] == [{"Anna and Eli"}, {"Eli and Gun"}]
    assert {"Anna and Frida", "Cleo and Gun"} <= best[0]
