"""Products by their names."""

from pathlib import Path

import pytest

from matchround import api
from matchround.errors import UsageError
from support import meet, plan_of, tiny_event


def test_named_products_are_written_and_announced(tmp_path: Path) -> None:
    """Only what is asked for, each name heard before its work."""
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    heard: list[str] = []
    (product,) = api.export(plan, ["schedule"], tmp_path, heard.append)
    assert heard == ["schedule"]
    assert [path.name for path in tmp_path.iterdir()] == [product.path.name] == ["schedule.xlsx"]


def test_an_unknown_product_writes_nothing(tmp_path: Path) -> None:
    """Not even the known one beside it."""
    plan = plan_of(tiny_event("A B", 1), meet(1, 1, "A", "B"))
    with pytest.raises(UsageError):
        api.export(plan, [*api.known_products(), "posters"], tmp_path)
    assert list(tmp_path.iterdir()) == []
