"""Which tables are closed that were open before."""

from matchround.event import Round, Table
from matchround.exports.differences import Differences


def closed_from(found: Differences, table: Table) -> Round | None:
    """Give the first round that the table was open in and is closed in."""
    then = {known.name: known for known in found.before.event.tables}.get(table.name)
    rounds = found.plan.event.rounds
    closed = (r for r in rounds if then and then.is_open(r.number) and not table.is_open(r.number))
    return next(closed, None)
