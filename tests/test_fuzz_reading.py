"""Files gone wrong: a hundred here, thousands by `python benchmarks/fuzz_reading.py`."""

from pathlib import Path

import pytest

from fuzz_reading import complaint, mangled_file, originals
from matchround.reading import read

SEED = 20270304
FILES = originals()


@pytest.mark.parametrize("block", range(10))
def test_files_gone_wrong_give_an_event_or_faults_in_words(block: int, tmp_path: Path) -> None:
    """Never an exception, never an event in spite of a fault, never a finding without its file."""
    for number in range(10 * block, 10 * block + 10):
        path = mangled_file(FILES, number, SEED, tmp_path)
        assert complaint(read([path])) == "", (path.name, SEED)


def test_the_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    """So that what went wrong can be looked at again."""
    first = mangled_file(FILES, 7, SEED, tmp_path).read_bytes()
    assert mangled_file(FILES, 7, SEED, tmp_path).read_bytes() == first
    assert mangled_file(FILES, 7, SEED + 1, tmp_path).read_bytes() != first
