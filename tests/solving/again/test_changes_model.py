"""The rounds model with what stays: fewest people changed, and tables for the others."""

import numpy as np

from matchround.event import Event, Meeting
from matchround.solving.again.changes_model import ChangesModel, Least
from matchround.solving.limits import Limits
from small_days import CHAIN, EXCHANGE
from small_problems import named, only, place, problem, timetable
from support import meet, people, tables, tiny_event


def model_of(event: Event, *meetings: Meeting, fixed: dict[str, int] | None = None) -> ChangesModel:
    """Make the model of an event in which these meetings could stay."""
    prepared = problem(event)
    tables_ = {table.name: number for number, table in enumerate(event.tables)}
    stays = {
        place(prepared, "".join(m.participants)): (event.position[m.round], tables_[m.table])
        for m in meetings
    }
    held = {place(prepared, name): r for name, r in (fixed or {}).items()}
    return ChangesModel(prepared, stays, held)


def hold(model: ChangesModel, meetings: int) -> None:
    """Hold so many meetings in all."""
    model.hold("meetings", 2 * meetings)


def fewest_people(model: ChangesModel) -> Least | None:
    """Find how few people can be changed."""
    return model.fewest(model.changed, Limits().solver(), Limits())


def staying(model: ChangesModel) -> list[str]:
    """Name the pairs whose meeting stays."""
    return sorted(named(model.problem, model.staying()))


def test_nothing_need_change() -> None:
    """What stands is held with as few meetings as there are."""
    model = model_of(EXCHANGE.event, *EXCHANGE.meetings)
    hold(model, 1)
    assert fewest_people(model) == Least(0, 0)
    assert staying(model) == ["AB"]


def test_an_exchange() -> None:
    """Two meetings are held only where A and B are changed, in one meeting."""
    model = model_of(EXCHANGE.event, *EXCHANGE.meetings)
    hold(model, 2)
    assert fewest_people(model) == Least(2, 2)
    assert timetable(model.problem, model.rounds()) == {"AC": 1, "BD": 1}
    assert staying(model) == []
    assert model.fewest(model.broken, Limits().solver(), Limits()) == Least(1, 1)


def test_a_chain() -> None:
    """Three meetings need two broken, of four people."""
    model = model_of(CHAIN.event, *CHAIN.meetings)
    hold(model, 3)
    assert fewest_people(model) == Least(4, 4)
    assert model.fewest(model.broken, Limits().solver(), Limits()) == Least(2, 2)


def test_too_few_may_be_changed() -> None:
    """Then there is no such plan."""
    model = model_of(CHAIN.event, *CHAIN.meetings)
    hold(model, 3)
    model.at_most(model.changed, 3)
    assert fewest_people(model) is None
    assert not model.feasible


def test_a_round_as_full_as_asked() -> None:
    """Of a pair who may meet in either round; the second is to have it."""
    model = model_of(tiny_event("A B", 2, 1), meet(1, 1, "A", "B"))
    assert fewest_people(model) == Least(0, 0)
    model.at_least(1, 1)
    assert fewest_people(model) == Least(2, 2)
    assert timetable(model.problem, model.rounds()) == {"AB": 2}


def test_the_same_pair_in_another_round_is_a_change() -> None:
    """AB and AC change rounds: A, B and C are changed though they meet the same people."""
    event = tiny_event("A B C", 2, 1)
    model = model_of(event, meet(1, 1, "A", "B"), meet(2, 1, "A", "C"))
    model.model.add(model.y[place(model.problem, "AB"), 1] == 1)
    assert fewest_people(model) == Least(3, 3)


QUIET = (*tables("1", features=("quiet",)), *tables("2"))


def quiet_day(needs: str, pairs: str, *meetings: Meeting) -> ChangesModel:
    """Make a day of pairs of whom some need the only quiet table, the first."""
    event = only(pairs, 1, 2)
    who = [p.model_copy(update={"needs": ("quiet",) * (p.id in needs)}) for p in event.participants]
    event = event.model_copy(update={"participants": tuple(who), "tables": QUIET})
    return model_of(Event.model_validate(event.model_dump()), *meetings)


def test_a_table_that_somebody_keeps_is_not_given_away() -> None:
    """A and B keep the quiet table; C and D need it, so that A and B must move away."""
    model = quiet_day("C", "AB CD", meet(1, 1, "A", "B"))
    hold(model, 2)
    assert fewest_people(model) == Least(2, 2)
    assert timetable(model.problem, model.rounds()) == {"AB": 1, "CD": 1}
    assert staying(model) == []


def test_a_table_that_is_free_is_given() -> None:
    """A and B keep the other one."""
    model = quiet_day("C", "AB CD", meet(1, 2, "A", "B"))
    hold(model, 2)
    assert fewest_people(model) == Least(0, 0)
    assert staying(model) == ["AB"]


def test_who_needs_a_table_keeps_it() -> None:
    """Those who need it count once, not as one who stays and one who needs."""
    model = quiet_day("A", "AB CD", meet(1, 1, "A", "B"))
    hold(model, 2)
    assert fewest_people(model) == Least(0, 0)


def test_tables_of_other_rounds_are_no_matter() -> None:
    """A and B keep the quiet table in the first round; C and D have it in the second."""
    who = (*people("A B", available=(1,)), *people("C D", needs=("quiet",), available=(2,)))
    model = model_of(tiny_event(who, 2, QUIET), meet(1, 1, "A", "B"))
    hold(model, 2)
    assert fewest_people(model) == Least(0, 0)


def test_what_cannot_stay_is_no_matter() -> None:
    """A and B are not both there any more when they were to meet."""
    event = tiny_event((*people("A", available=(2,)), *people("B C D")), 2, 2)
    model = model_of(event, meet(1, 1, "A", "B"), meet(1, 2, "C", "D"))
    assert named(model.problem, model.before) == ["CD"]


def test_other_rounds_stand() -> None:
    """AC is fixed in the second round, so that A and C cannot meet in the first."""
    model = model_of(only("AB AC BD", 2, 2), meet(1, 1, "A", "B"), fixed={"AC": 1})
    hold(model, 3)
    assert fewest_people(model) == Least(0, 0)
    assert timetable(model.problem, model.rounds()) == {"AB": 1, "AC": 2, "BD": 2}


def test_a_start_is_whole() -> None:
    """Every variable of what stays is told, so that nothing is left to be searched for."""
    model = model_of(CHAIN.event, *CHAIN.meetings)
    ab, bf = place(model.problem, "AB"), place(model.problem, "BF")
    model.begin({ab: 0}, frozenset({ab}))
    assert sum(told for _, told in model.hints) == 1 + 1 + 2  # AB, it stays, E and F are changed
    model.begin({bf: 0}, frozenset())
    assert sum(told for _, told in model.hints) == 1 + 0 + 4
    assert len(model.hints) == 5 + 2 + 4


def test_stays_are_counted_by_person() -> None:
    """Three meetings of one person: breaking two changes A, B and C."""
    event = tiny_event("A B C D", 3, 2)
    model = model_of(event, *(meet(n, 1, "A", who) for n, who in ((1, "B"), (2, "C"), (3, "D"))))
    for name in ("AB", "AC"):
        model.model.add(model.x[place(model.problem, name)] == 0)
    assert fewest_people(model) == Least(3, 3)
    assert staying(model) == ["AD"]


def test_all_tables_alike() -> None:
    """Then only how many there are matters."""
    prepared = problem(tiny_event("A B C D E F", 1, 3))
    model = ChangesModel(prepared, {place(prepared, "AB"): (0, 2)})
    hold(model, 3)
    assert fewest_people(model) == Least(0, 0)
    assert np.unique(list(model.rounds().values())).tolist() == [0]
