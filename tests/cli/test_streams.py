"""The process's own streams."""

import io
import os
import sys

import pytest

from matchround.cli.streams import put, speaking_utf8


def test_streams_speak_utf8(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream of another encoding takes every letter, even half of one."""
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="cp1252"))
    speaking_utf8()
    put("ŋ \udc80")
    assert written.getvalue().decode("utf-8").startswith("ŋ ?")


def test_a_reader_that_has_gone_hears_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Printing goes on without an error, into nowhere."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        put("lost")
        put("lost as well")
