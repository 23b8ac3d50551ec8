"""What must-meet and agreed pairs override, and what they cannot."""

from collections.abc import Iterator, Mapping, Sequence

from matchround.event import (
    PROMISES,
    CrossSector,
    PairRule,
    Participant,
    SameOrganisation,
    Settings,
)
from matchround.reading.notes import Notes
from matchround.reading.pairs import PairRow


def warn_of_promises(
    rows: Sequence[PairRow], participants: Sequence[Participant], settings: Settings, notes: Notes
) -> None:
    """Warn of each rule that a promised meeting overrides, and of wishes that forbid it."""
    by_id = {person.id: person for person in participants}
    met = {row.pair.key for row in rows if row.pair.rule is PairRule.MET_BEFORE}
    for row in rows:
        if row.pair.rule in PROMISES:
            for code in _codes(row, by_id, settings, met):
                names = {"a": by_id[row.pair.a].name, "b": by_id[row.pair.b].name}
                notes.warn(code, row.row.place("rule"), rule=row.pair.rule, **names)


def _codes(
    row: PairRow,
    by_id: Mapping[str, Participant],
    settings: Settings,
    met: set[tuple[str, str]],
) -> Iterator[str]:
    a, b = by_id[row.pair.a], by_id[row.pair.b]
    same_organisation = a.organisation and a.organisation == b.organisation
    if same_organisation and settings.same_organisation is SameOrganisation.NEVER:
        yield "pairs.overrides_organisation"
    elif a.sector and a.sector == b.sector and settings.cross_sector is CrossSector.REQUIRED:
        yield "pairs.overrides_sector"
    if row.pair.key in met or set(a.met_at) & set(b.met_at):
        yield "pairs.overrides_history"
    if _avoids(a, b) or _avoids(b, a):
        yield "pairs.against_avoid"


def _avoids(a: Participant, b: Participant) -> bool:
    return b.id in a.avoid or (b.organisation != "" and b.organisation in a.avoid_organisations)
