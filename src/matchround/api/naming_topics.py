"""The topics of a walk-in's line, named as the event names them."""

from dataclasses import replace

from matchround.changing import Asked
from matchround.changing.walk_ins import parts
from matchround.event import ChangeKind, Event

_CUTTING = frozenset(",|;\n")


def with_event_topics(asked: Asked, event: Event) -> Asked:
    """Name the topics of a walk-in's line as the event does; any other change stays as it is.

    A name in which a line would be cut is left as it was typed.
    """
    name, organisation, sector, typed = parts(asked.value)
    if asked.kind is not ChangeKind.WALK_IN or not typed:
        return asked
    from matchround.reading.topics import as_in_event  # noqa: PLC0415 -- heavy: the words

    named = [as_in_event(event, (text,))[0] for text in typed]
    told = [
        text if _CUTTING & set(topic) else topic for text, topic in zip(typed, named, strict=True)
    ]
    return replace(asked, value="; ".join((name, organisation, sector, ", ".join(told))))
