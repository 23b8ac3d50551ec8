"""What the entries of a calendar say, in the reader's language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from matchround.event import Event, Meeting, Participant, Plan, Round
from matchround.exports.calendar.history import Stage
from matchround.exports.occasion import event_title, own_title
from matchround.exports.stamp import revision_line
from matchround.wording import Reader, listing, plural, starter, text

_FEW = 2
"""So many others are named with their organisation in an entry's title."""


@dataclass(frozen=True)
class Words:
    """An entry's title, and the lines below it."""

    summary: str
    lines: tuple[str, ...]

    @property
    def description(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


@dataclass(frozen=True)
class Voice:
    """Speaks of a plan in one language."""

    plan: Plan
    language: str

    def of_meeting(self, stage: Stage, meeting: Meeting, person: Participant) -> Words:
        """Say to a person whom they meet, or met before the plan was changed."""
        event = stage.event
        others = [event.by_id[i] for i in meeting.participants if i != person.id]
        people = listing([_named(other, len(others)) for other in others], self.language)
        summary = text("calendar.meet", self.language, table=meeting.table, people=people)
        lines = [*_group(others), self._starter(event, meeting, person)]
        return self._words(stage, meeting.round, summary, lines)

    def of_round(self, stage: Stage, round_: Round) -> Words:
        """Tell the staff of a round: how many meetings there are, and who sits out."""
        count = sum(meeting.round == round_.number for meeting in stage.meetings)
        free = [s.participant for s in stage.sit_outs if s.round == round_.number]
        lines = [plural("calendar.meetings", count, self.language)]
        if free:
            names = [stage.event.by_id[who].name for who in free]
            lines.append(text("calendar.sit_out", self.language, people=names))
        title = event_title(stage.event, self.language)
        summary = f"{self._round(stage.event, round_.number)} · {title}"
        return self._words(stage, round_.number, summary, lines)

    def _words(self, stage: Stage, number: int, summary: str, lines: Sequence[str]) -> Words:
        """Put what is always said below; of what is not held any more only that is said."""
        if stage is not self.plan:
            summary = text("calendar.cancelled", self.language, summary=summary)
            lines = [text("calendar.not_held", self.language)]
        title = event_title(self.plan.event, self.language)
        about = f"{title} · {self._round(stage.event, number)}"
        return Words(summary, (*lines, about, revision_line(self.plan, self.language)))

    def _round(self, event: Event, number: int) -> str:
        round_ = event.rounds[event.position[number]]
        return own_title(event, round_) or text("timetable.round", self.language, number=number)

    def _starter(self, event: Event, meeting: Meeting, person: Participant) -> str:
        names = {i: event.by_id[i].name for i in meeting.participants}
        reader = Reader(person.id, names, self.language, len(names) - 1)
        return starter(meeting.reasons, reader)


def _named(person: Participant, others: int) -> str:
    """A name with its organisation, where few people meet."""
    return _belonging(person) if others <= _FEW else person.name


def _group(others: Sequence[Participant]) -> Iterator[str]:
    """Everybody of a group with their organisation, where the title has no room for it."""
    return (_belonging(other) for other in others if len(others) > _FEW)


def _belonging(person: Participant) -> str:
    return f"{person.name} ({person.organisation})" if person.organisation else person.name
