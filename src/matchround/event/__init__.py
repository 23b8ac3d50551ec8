"""Models: what the organiser knows beforehand (Event) and the answer (Plan). All frozen."""

from matchround.event.base import Clock, Frozen, clock
from matchround.event.changes import Change, ChangeKind, Changes, Keep, Replanned
from matchround.event.event import Event
from matchround.event.pairs import PROMISES, PairRule, RuledPair
from matchround.event.participant import Participant, Role, Status
from matchround.event.plan import (
    MINIMISED,
    Coded,
    Goal,
    Meeting,
    Plan,
    Revision,
    SitOut,
    Unplaced,
)
from matchround.event.programme import Item, ItemKind, Round, RoundKind
from matchround.event.settings import (
    PROFILE_WEIGHTS,
    CrossSector,
    Odd,
    Profile,
    SameOrganisation,
    Settings,
    Weights,
    first_given,
)
from matchround.event.table import Table
from matchround.event.topic_counts import TopicCount, topic_counts

__all__ = [
    "MINIMISED",
    "PROFILE_WEIGHTS",
    "PROMISES",
    "Change",
    "ChangeKind",
    "Changes",
    "Clock",
    "Coded",
    "CrossSector",
    "Event",
    "Frozen",
    "Goal",
    "Item",
    "ItemKind",
    "Keep",
    "Meeting",
    "Odd",
    "PairRule",
    "Participant",
    "Plan",
    "Profile",
    "Replanned",
    "Revision",
    "Role",
    "Round",
    "RoundKind",
    "RuledPair",
    "SameOrganisation",
    "Settings",
    "SitOut",
    "Status",
    "Table",
    "TopicCount",
    "Unplaced",
    "Weights",
    "clock",
    "first_given",
    "topic_counts",
]
