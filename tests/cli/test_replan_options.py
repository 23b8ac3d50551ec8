"""The options of `replan`."""

from typing import get_args

import pytest
import typer
from typer.models import OptionInfo

from matchround.cli import replan_options
from matchround.event import Keep

OWN = [
    value
    for value in vars(replan_options).values()
    if any(isinstance(part, OptionInfo) for part in get_args(value))
]


def test_the_options_are_found() -> None:
    """The test below would pass on an empty list."""
    assert len(OWN) == 20


@pytest.mark.parametrize("option", OWN)
def test_every_option_says_what_it_does(option: object) -> None:
    """In a sentence that ends as one."""
    described = get_args(option)[1].help
    assert described
    assert described.rstrip()[-1] == "."


def test_the_policies_are_those_of_the_event() -> None:
    """They are spelled out in the options, so that help need not load the models."""
    assert list(get_args(replan_options.Policy)) == [keep.value for keep in Keep]


Options = tuple[tuple[int | None, str | None], tuple[replan_options.Policy, int | None], bool, bool]


@pytest.mark.parametrize(
    "options",
    [
        ((3, None), ("most", 2), False, True),
        ((None, "13:00"), ("all", None), False, True),
        ((None, None), ("most", 0), False, False),
        ((2, None), ("most", None), True, False),
    ],
)
def test_options_that_can_be_had_together(options: Options) -> None:
    """One way to say which rounds are over; a limit with `most`; a revision brought back."""
    moments, policy, undo, changed = options
    replan_options.ensure_sense(moments, policy, undo=undo, changed=changed)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (((3, "13:00"), ("most", None), False, True), "--from-round and --now"),
        (((None, None), ("most", None), True, True), "--undo"),
        (((None, None), ("all", 0), False, True), "--keep most, not with --keep all"),
        (((None, None), ("none", 2), False, True), "--keep most, not with --keep none"),
    ],
)
def test_options_that_cannot(options: Options, named: str) -> None:
    """The message names what does not go together."""
    moments, policy, undo, changed = options
    with pytest.raises(typer.BadParameter, match=named):
        replan_options.ensure_sense(moments, policy, undo=undo, changed=changed)
