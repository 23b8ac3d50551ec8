"""What would help, and what leaves no plan."""

import pytest

from matchround import api
from matchround.errors import NoPlanError
from support import meet, people, plan_of, tiny_event

THREE = tiny_event("A B C", 1)


def test_nothing_helps_where_nobody_sits_out() -> None:
    """Neither with a plan nor without."""
    event = tiny_event("A B", 1)
    assert api.relief(event, plan_of(event, meet(1, 1, "A", "B"))) == ()
    assert api.relief(event) == ()


def test_the_sit_outs_of_the_plan_count() -> None:
    """An empty plan has three, the event must have one."""
    assert api.relief(THREE, plan_of(THREE))[0].sit_outs == 3
    assert api.relief(THREE)[0].sit_outs == 1


def test_limits_of_rounds() -> None:
    """An odd number."""
    assert [limit.why.code for limit in api.limits(THREE)] == ["odd"]


def test_an_event_in_which_nobody_may_meet_is_refused() -> None:
    """With the cause, by `plan` as well; one in which somebody may is not."""
    event = tiny_event(people("A B", sector="public"), 1, cross_sector="required")
    for refusing in (api.ensure_somebody_meets, api.plan):
        with pytest.raises(NoPlanError) as raised:
            refusing(event)
        assert raised.value.code == "plan.nobody.one_sector"
        assert raised.value.data == {"people": 2, "sector": "public"}
    api.ensure_somebody_meets(THREE)
