"""What compiled libraries print."""

import os

import pytest

from matchround.reading.silence import without_stderr


def test_what_is_written_below_python_is_not_seen(capfd: pytest.CaptureFixture[str]) -> None:
    """Only as long as it lasts, also where something fails in it."""

    @without_stderr()
    def panics() -> None:
        os.write(2, b"thread panicked")
        msg = "gone"
        raise ValueError(msg)

    with pytest.raises(ValueError, match="gone"):
        panics()
    os.write(2, b"seen")
    assert capfd.readouterr().err == "seen"


def test_without_standard_error_nothing_has_to_be_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """As for a program without a console."""

    def closed(_: int) -> int:
        raise OSError

    monkeypatch.setattr(os, "dup", closed)
    with without_stderr():
        seen = True
    assert seen
