"""What there is to say of a check-in list: whom it does not settle."""

from collections.abc import Sequence

from matchround.changing.check_in_rows import Row, as_asked
from matchround.changing.ground import Ground, shown
from matchround.event import Participant, Status

_SHOWN = 12


def warn_of_early(ground: Ground, rows: Sequence[Row]) -> None:
    """Name who is here already and does not take part in the next round."""
    early = [
        row
        for row in rows
        if row.person.status is Status.COMING
        and not any(row.person.is_available(n) for n in ground.rounds[:1])
    ]
    if early:
        ground.warn("check_in.early", early[0].asked, **_named([row.person for row in early]))


def warn_of_later(ground: Ground, rows: Sequence[Row]) -> None:
    """Name who is not here yet, as was known."""
    later = [
        row
        for row in rows
        if row.person.status is Status.COMING
        and not any(row.person.is_available(n) for n in ground.rounds[:1])
        and any(row.person.is_available(n) for n in ground.rounds)
    ]
    if later:
        ground.warn("check_in.later", later[0].asked, **_named([row.person for row in later]))


def warn_of_earlier(ground: Ground, rows: Sequence[Row]) -> None:
    """Name who was ticked earlier and is not on this list, which was made before."""
    if rows:
        people = [row.person for row in rows]
        ground.warn("check_in.ticked_before", rows[0].asked, **_named(people))


def warn_of_unlisted(ground: Ground, rows: Sequence[Row], *, ticked: bool) -> None:
    """Name who is not on the list at all."""
    listed = {row.person.id for row in rows}
    unlisted = [
        p for p in ground.event.participants if p.id not in listed and p.status is Status.COMING
    ]
    if unlisted and ticked:
        ground.warn("check_in.not_listed", as_asked(rows[0].tick), **_named(unlisted))


def _named(people: Sequence[Participant]) -> dict[str, str | int]:
    names = ", ".join(shown(person) for person in people[:_SHOWN])
    return {"count": len(people), "names": names + (", …" if len(people) > _SHOWN else "")}
