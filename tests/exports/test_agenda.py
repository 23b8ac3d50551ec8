"""One person's day in time order."""

from exports.replanned_plans import made_again
from exports.sample_plans import tiny_plan
from exports.sample_replans import replanned
from matchround.event import Item, Plan
from matchround.exports.agenda import Agendas, Entry


def day(plan: Plan, who: str) -> list[int | str]:
    """Give the numbers of the rounds and the kinds of the items, as they come."""
    parts = Agendas(plan).of(plan.event.by_id[who])
    return [part.kind.value if isinstance(part, Item) else part.round.number for part in parts]


def test_rounds_and_items_come_in_time_order() -> None:
    """The break comes after round 1, a plenary before all."""
    plan = tiny_plan()
    assert day(plan, "A") == [1, "break", 2, 3]
    first = Item(kind="plenary", after_round=0)
    event = plan.event.model_copy(update={"items": (*plan.event.items, first)})
    assert day(plan.model_copy(update={"event": event}), "A") == ["plenary", 1, "break", 2, 3]


def test_a_break_outlives_the_round_before_it() -> None:
    """Round 4 was cut; its break still comes after round 3."""
    assert day(replanned(), "A") == [1, 2, 3, "break", 5]


def test_marked_rounds_are_told() -> None:
    """Only of the person whose they are."""
    plan = made_again(tiny_plan(), tiny_plan().meetings)
    agendas = Agendas(plan, frozenset({("A", 2)}))
    changed = {
        who: [
            part.round.number
            for part in agendas.of(plan.event.by_id[who])
            if isinstance(part, Entry) and part.changed
        ]
        for who in "AB"
    }
    assert changed == {"A": [2], "B": []}
