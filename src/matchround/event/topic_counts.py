"""Which topics the people of an event hold, and how many hold each."""

from collections import Counter
from dataclasses import dataclass

from matchround.event.event import Event


@dataclass(frozen=True)
class TopicCount:
    """A topic with the number of people who hold it, offer it and seek it."""

    topic: str
    people: int
    offers: int = 0
    seeks: int = 0


def topic_counts(event: Event) -> tuple[TopicCount, ...]:
    """Count the topics of those who take part, the most common first, then by name.

    A topic that is only offered or sought is counted as well, with nobody who holds it.
    """
    held = Counter(topic for person in event.players for topic in set(person.topics))
    offered = Counter(topic for person in event.players for topic in set(person.offers))
    sought = Counter(topic for person in event.players for topic in set(person.seeks))
    counts = [
        TopicCount(topic, held[topic], offered[topic], sought[topic])
        for topic in {**held, **offered, **sought}
    ]
    return tuple(sorted(counts, key=lambda c: (-c.people, -c.offers - c.seeks, c.topic)))
