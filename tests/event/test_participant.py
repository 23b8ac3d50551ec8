"""When somebody is there."""

import pytest

from support import people


@pytest.mark.parametrize(
    ("fields", "there"),
    [
        ({}, [1, 2, 3]),
        ({"available": (1, 3)}, [1, 3]),
        ({"available": ()}, []),
        ({"status": "absent"}, []),
        ({"status": "absent", "available": (1,)}, []),
        ({"status": "absent", "present": (1, 2)}, [1, 2]),
    ],
)
def test_available_rounds(fields: dict[str, object], there: list[int]) -> None:
    """Every round where none are given, for who is absent those before they left."""
    (person,) = people("A", **fields)
    assert [number for number in (1, 2, 3) if person.is_available(number)] == there
