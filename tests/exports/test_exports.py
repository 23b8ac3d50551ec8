"""The front door of exports: products by name, progress, and what can go wrong."""

import subprocess
import sys
from pathlib import Path

import pytest

from exports.sample_plans import tiny_plan
from exports.sample_replans import planned, replanned, same_again
from matchround.errors import UsageError
from matchround.exports import PRODUCTS, fitting, write
from matchround.exports.product import put


def test_products_are_written_in_the_order_asked_for(tmp_path: Path) -> None:
    """Each product is a file in the folder; progress hears its name before it is made."""
    heard: list[str] = []
    products = write(tiny_plan(), ["schedule", "timetables"], tmp_path, heard.append)
    assert heard == ["schedule", "timetables"]
    assert [product.path.name for product in products] == ["schedule.xlsx", "timetables.pdf"]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["schedule.xlsx", "timetables.pdf"]


def test_an_unknown_product_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    """The error names the products that there are."""
    with pytest.raises(UsageError) as caught:
        write(tiny_plan(), ["schedule", "cake"], tmp_path)
    assert caught.value.code == "export.unknown_product"
    assert caught.value.data == {"name": "cake", "known": ", ".join(PRODUCTS)}
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_held_open_gets_a_sibling(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where another program locks the file, one with the revision is written, with a warning."""

    def locked(source: Path, target: Path) -> Path:
        if target.name == "schedule.xlsx":
            raise PermissionError
        return rename(source, target)

    rename = Path.rename
    monkeypatch.setattr(Path, "replace", locked)
    product = put(tiny_plan(), tmp_path / "schedule.xlsx", b"content")
    assert product.path == tmp_path / "schedule-rev1.xlsx"
    assert product.path.read_bytes() == b"content"
    assert [warning.code for warning in product.warnings] == ["export.file_open"]
    assert [file.name for file in tmp_path.iterdir()] == ["schedule-rev1.xlsx"]


def test_the_names_are_known_without_the_heavy_parts() -> None:
    """Neither typst nor openpyxl loads before something is written."""
    code = "import sys, matchround.exports; print({'typst', 'openpyxl'} & set(sys.modules))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "set()"


def test_what_changed_is_a_product_only_after_a_re_plan(tmp_path: Path) -> None:
    """Of a first plan it is passed over, whoever asks; progress does not hear of it."""
    heard: list[str] = []
    assert "changes" not in fitting(planned())
    assert set(fitting(replanned())) == set(PRODUCTS)
    assert write(planned(), ["changes", "timetables-changed"], tmp_path, heard.append) == ()
    assert (heard, list(tmp_path.iterdir())) == ([], [])


def test_after_a_re_plan_only_what_changed_is_to_be_printed(tmp_path: Path) -> None:
    """The list for the wall and the timetables that are different, where any are."""
    names = ["timetables", "timetables-changed", "changes", "schedule"]
    printed = [p.path.name for p in write(replanned(), names, tmp_path) if p.print]
    assert printed == ["timetables-changed.pdf", "changes.pdf"]
    rest = [name for name in PRODUCTS if name not in names]
    assert [p.path.name for p in write(replanned(), rest, tmp_path) if p.print] == ["wall-list.pdf"]
    products = write(same_again(planned()), names, tmp_path / "same")
    assert [p.path.name for p in products if p.print] == []
    assert [p.path.name for p in products if not p.written] == ["timetables-changed.pdf"]
