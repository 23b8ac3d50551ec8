"""The options that commands share."""

from typing import get_args

import pytest

from matchround.cli import options

SHARED = [value for name, value in vars(options).items() if name[0].isupper() and get_args(value)]


def test_the_options_are_found() -> None:
    """The test below would pass on an empty list."""
    assert len(SHARED) > 12


@pytest.mark.parametrize("option", SHARED)
def test_every_option_says_what_it_does(option: object) -> None:
    """In a sentence that ends as one."""
    described = get_args(option)[1].help
    assert described
    assert described.rstrip()[-1] == "."
