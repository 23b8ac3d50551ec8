"""Tables that are closed, and meetings that are locked to theirs."""

from dataclasses import replace

from matchround.changing.applying_draft import Draft
from matchround.event import Change, Table


def close_table(draft: Draft, change: Change) -> Draft:
    """Close a table from a round on."""
    first = draft.first(change.round)
    tables = tuple(
        _closed(draft, table, first) if table.name == change.table else table
        for table in draft.tables
    )
    return replace(draft, tables=tables)


def _closed(draft: Draft, table: Table, first: int) -> Table:
    rounds = (n for n in draft.numbers if n < first and table.is_open(n))
    return table.model_copy(update={"open_in": draft.or_all(rounds)})


def lock(draft: Draft, change: Change) -> Draft:
    """Pin somebody's meetings from a round on."""
    first = draft.first(change.round)
    meetings = tuple(
        meeting.model_copy(update={"pinned": True})
        if meeting.round >= first and change.who in meeting.participants
        else meeting
        for meeting in draft.meetings
    )
    return replace(draft, meetings=meetings)
