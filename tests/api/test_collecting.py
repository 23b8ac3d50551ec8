"""The garbage collector rests, and goes on as it was."""

import gc

import pytest

from matchround.api.collecting import nothing_collected


def test_it_goes_on_as_it_was() -> None:
    """Also after an error, and where somebody had switched it off before."""
    with nothing_collected():
        assert not gc.isenabled()
        with nothing_collected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ValueError, match="x"), nothing_collected():
        raise ValueError("x")
    assert gc.isenabled()
