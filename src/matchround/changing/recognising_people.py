"""Who of a new list of people is who of an old one; where it cannot be told, nobody is."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence

from matchround.changing.recognising_marks import Marks, agree, contradict, folded

Key = Callable[[Marks], Hashable]
"""What two lists are compared by; None where somebody gives nothing of it."""

Believed = Callable[[Marks, Marks], bool]
"""Whether an old person and a new one who share a key are the same."""

WORDS_OF_A_FULL_NAME = 2
PERSONAL = frozenset({"id", "wants", "avoid", "status", "present", "checked_in"})
"""What may differ between rows that are otherwise the same; wishes hold ids."""


def same_people(
    old: Sequence[Marks], new: Sequence[Marks], beside: Sequence[Marks] = ()
) -> dict[str, str]:
    """Give the ids of `new` who are recognised, with those of `old` whom they are.

    `beside` are people who cannot be meant any more, but whose name makes a name alone doubtful.
    The surest comes first: an id of the organiser's own, e-mail and name, name and organisation
    (each once on both sides), rows of namesakes that are alike in everything, a namesake who is
    the only one left, an e-mail, a name.
    """
    pairing = _Pairing(old, new, beside)
    pairing.pair(pairing.alone(_id), pairing.is_believed_by_id)
    pairing.pair(pairing.left(_email_and_name))
    pairing.pair(pairing.alone(_name_and_organisation))
    pairing.pair(pairing.alike(_everything))
    pairing.pair(pairing.left(_name_and_organisation), _same_email_if_given)
    pairing.pair(pairing.alone(_email), pairing.is_nobody_elses_name)
    pairing.pair(pairing.alone(_name), pairing.is_enough_of_a_name)
    return pairing.found


class _Pairing:
    """Pairs people one to one; who is paired stays so."""

    def __init__(self, old: Sequence[Marks], new: Sequence[Marks], beside: Sequence[Marks]) -> None:
        self._old, self._new = old, new
        self._names_beside = {marks.name for marks in beside}
        self._taken: set[str] = set()
        self.found: dict[str, str] = {}

    def pair(
        self,
        pairs: Iterator[tuple[Marks, Marks]],
        believed: Believed = lambda _old, _new: True,
    ) -> None:
        """Keep those pairs (old, new) that are believed and not paired otherwise.

        All are judged before the first is kept: the order of the rows decides nothing.
        """
        for old, new in [pair for pair in pairs if self._free(*pair) and believed(*pair)]:
            self._taken.add(old.person.id)
            self.found[new.person.id] = old.person.id

    def _free(self, old: Marks, new: Marks) -> bool:
        return old.person.id not in self._taken and new.person.id not in self.found

    def alone(self, key: Key) -> Iterator[tuple[Marks, Marks]]:
        """Pair people whose key nobody shares on either side, those already paired included."""
        return _alone(self._old, self._new, key)

    def left(self, key: Key) -> Iterator[tuple[Marks, Marks]]:
        """Pair people whose key nobody shares among those left on either side."""
        return _alone(self._old_left(), self._new_left(), key)

    def alike(self, key: Key) -> Iterator[tuple[Marks, Marks]]:
        """Pair in their order those left whose keys are the same: nothing tells them apart."""
        old, new = _by_key(self._old_left(), key), _by_key(self._new_left(), key)
        for mark, people in old.items():
            yield from zip(people, new.get(mark, ()), strict=False)

    def is_believed_by_id(self, old: Marks, new: Marks) -> bool:
        """An own id is believed, unless somebody else fits or all else is another's."""
        if agree(old.name, new.name) or agree(old.email, new.email):
            return True
        if any(_fits(other, new) for other in self._old if other is not old):
            return False
        return agree(old.organisation, new.organisation) or not (
            contradict(old.organisation, new.organisation) or contradict(old.email, new.email)
        )

    def is_nobody_elses_name(self, old: Marks, new: Marks) -> bool:
        """An e-mail is believed of somebody renamed, unless somebody left has the new name."""
        return old.name == new.name or all(other.name != new.name for other in self._old_left())

    def is_enough_of_a_name(self, old: Marks, new: Marks) -> bool:
        """A name alone is believed where nothing speaks against it but another organisation."""
        if new.name in self._names_beside or contradict(old.email, new.email):
            return False
        full = len(new.name.split()) >= WORDS_OF_A_FULL_NAME
        return full or not contradict(old.organisation, new.organisation)

    def _old_left(self) -> list[Marks]:
        return [marks for marks in self._old if marks.person.id not in self._taken]

    def _new_left(self) -> list[Marks]:
        return [marks for marks in self._new if marks.person.id not in self.found]


def _alone(old: Sequence[Marks], new: Sequence[Marks], key: Key) -> Iterator[tuple[Marks, Marks]]:
    before, after = _by_key(old, key), _by_key(new, key)
    for mark, people in after.items():
        if len(people) == len(before.get(mark, ())) == 1:
            yield before[mark][0], people[0]


def _by_key(people: Sequence[Marks], key: Key) -> dict[Hashable, list[Marks]]:
    found: dict[Hashable, list[Marks]] = defaultdict(list)
    for marks in people:
        if (mark := key(marks)) is not None:
            found[mark].append(marks)
    return found


def _id(marks: Marks) -> Hashable:
    return marks.id or None


def _email(marks: Marks) -> Hashable:
    return marks.email or None


def _name(marks: Marks) -> Hashable:
    return marks.name or None


def _email_and_name(marks: Marks) -> Hashable:
    return (marks.email, marks.name) if marks.email else None


def _name_and_organisation(marks: Marks) -> Hashable:
    return (marks.name, marks.organisation) if marks.organisation else None


def _everything(marks: Marks) -> Hashable:
    return folded(marks.person.model_dump_json(exclude=set(PERSONAL)))


def _fits(old: Marks, new: Marks) -> bool:
    if agree(old.email, new.email):
        return True
    return old.name == new.name and not contradict(old.organisation, new.organisation)


def _same_email_if_given(old: Marks, new: Marks) -> bool:
    return not contradict(old.email, new.email)
