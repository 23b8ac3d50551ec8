"""What is different between two revisions, in words: who came and went, whose day changed how."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matchround.api import Cell, Difference
from matchround.cli.changes_told import told
from matchround.cli.layout import headed
from matchround.cli.naming import Naming
from matchround.event import Change, Plan, Revision
from matchround.wording import listing, sort_key


@dataclass(frozen=True)
class Compared:
    """Two revisions and what is different; `changes` are those that led from one to the other."""

    before: Plan | Revision
    after: Plan | Revision
    difference: Difference
    changes: tuple[Change, ...]


def of_difference(compared: Compared, language: str) -> list[str]:
    """Tell of every person, by name, what was and what is in each round that is different."""
    earlier = Naming(compared.before.event, language)
    later = Naming(compared.after.event, language)
    difference = compared.difference
    title = compared.after.event.settings.title or later.say("timetable.untitled")
    numbers = {"before": compared.before.revision, "after": compared.after.revision}
    head = later.say("diff.title", title=title, **numbers)
    changed = _by_name(difference.changed, later)
    lines = [
        *headed(later.say("diff.changes"), told(compared.changes, later)),
        *headed(later.say("diff.added"), _people(difference.added, later)),
        *headed(later.say("diff.gone"), _people(difference.gone, earlier)),
        *headed(later.say("diff.renamed"), _renamed(difference, later)),
        *headed(
            later.count("diff.changed", len(changed)), _days(changed, compared, (earlier, later))
        ),
    ]
    return [head, "", *(lines or [later.say("diff.same")])]


def _people(ids: Sequence[str], naming: Naming) -> Iterator[str]:
    return (naming.full(who) for who in _by_name(ids, naming))


def _renamed(difference: Difference, naming: Naming) -> Iterator[str]:
    for who in _by_name(tuple(difference.renamed), naming):
        was, _ = difference.renamed[who]
        yield f"{was} → {naming.full(who)}"


def _days(ids: Sequence[str], compared: Compared, both: tuple[Naming, Naming]) -> Iterator[str]:
    """Tell of everybody, and below, indented, of each round that is different."""
    earlier, later = both
    for who in ids:
        yield later.full(who)
        for change in compared.difference.cells[who]:
            named = later if change.round in later.event.position else earlier
            was, now = _cell(change.before, earlier), _cell(change.after, later)
            what = named.round(change.round)
            yield f"  {later.say('diff.line', what=what, before=was, after=now)}"


def _cell(cell: Cell | None, naming: Naming) -> str:
    if cell is None:
        return naming.say("diff.nothing")
    who = listing([naming.name(partner) for partner in cell.partners], naming.language)
    return naming.say("diff.cell", table=cell.table, who=who)


def _by_name(ids: Sequence[str], naming: Naming) -> list[str]:
    """Sort people as every list does: by surname, in the language's order."""

    def place(who: str) -> tuple[str, str, str]:
        person = naming.event.by_id[who]
        surname = person.surname or person.name.split()[-1]
        return sort_key(surname, naming.language), sort_key(person.name, naming.language), who

    return sorted(ids, key=place)
