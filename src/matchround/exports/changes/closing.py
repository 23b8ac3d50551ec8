"""Which tables are closed that were open before."""

from matchround.event import Round, Table
from matchround.exports.differences import Differences


def closed_from(found: Differences, table: Table) -> Round | None:
    """Give the first round of those left that the table was open in and is closed in."""
    then = {known.name: known for known in found.before.event.tables}.get(table.name)
    later = (r for r in found.plan.event.rounds if r.number >= found.replanned.from_round)
    closed = (r for r in later if then and then.is_open(r.number) and not table.is_open(r.number))
    return next(closed, None)
