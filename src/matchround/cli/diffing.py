"""The steps from a plan to what is different between two of its revisions."""

from collections.abc import Sequence
from dataclasses import asdict

from matchround import api
from matchround.cli.diff_summary import Compared
from matchround.event import Change, Plan


def compared(plan: Plan, given: Sequence[int]) -> Compared | None:
    """Compare two revisions by their numbers; the last two where none is given.

    One number is compared with the last revision. None where there is only one revision.

    Raises:
        RevisionError: when there is no such revision.
    """
    if not plan.revisions and not given:
        return None
    last = plan.revision
    first, second = (*given, last)[:2] if given else (plan.revisions[-1].revision, last)
    before, after = api.revision_of(plan, first), api.revision_of(plan, second)
    return Compared(before, after, api.difference(before, after), _changes(plan, first, second))


def _changes(plan: Plan, first: int, second: int) -> tuple[Change, ...]:
    """Give every change on the way from one revision to a later one."""
    way = [revision for revision in plan.revisions if first <= revision.revision < second]
    return tuple(change for revision in way for change in revision.changes)


def as_data(compared: Compared) -> dict[str, object]:
    """Tell the difference for `--json`: people by id, meetings by table and partners."""
    difference = compared.difference
    return {
        "before": compared.before.revision,
        "after": compared.after.revision,
        "changes": [change.model_dump(mode="json") for change in compared.changes],
        "added": list(difference.added),
        "gone": list(difference.gone),
        "renamed": {who: list(names) for who, names in difference.renamed.items()},
        "changed": list(difference.changed),
        "cells": {
            who: [asdict(change) for change in changes] for who, changes in difference.cells.items()
        },
    }
