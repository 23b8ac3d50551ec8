"""The options of `replan`."""

from typing import get_args

import pytest

from matchround.cli import replan_options
from matchround.event import Keep

OWN = [v for name, v in vars(replan_options).items() if name[0].isupper() and get_args(v)]
OWN.remove(replan_options.Policy)


def test_the_options_are_found() -> None:
    """The test below would pass on an empty list."""
    assert len(OWN) == 19


@pytest.mark.parametrize("option", OWN)
def test_every_option_says_what_it_does(option: object) -> None:
    """In a sentence that ends as one."""
    described = get_args(option)[1].help
    assert described
    assert described.rstrip()[-1] == "."


def test_the_policies_are_those_of_the_event() -> None:
    """They are spelled out in the options, so that help need not load the models."""
    assert list(get_args(replan_options.Policy)) == [keep.value for keep in Keep]
