"""What counts for breadth: the other sectors and organisations that somebody has not met yet."""

from dataclasses import dataclass

import numpy as np

from matchround.solving.arrays import AnyArray, Bools, Ints


@dataclass(frozen=True, eq=False)
class Group:
    """The sector, or the organisation, of each person as a number; -1 for none.

    `met` (people x numbers) marks those that a person has met in meetings that stand.
    """

    of: Ints
    met: Bools

    @property
    def width(self) -> int:
        """How many different numbers there are."""
        return int(self.met.shape[1])

    def is_new(self, who: AnyArray | int, theirs: AnyArray) -> Bools:
        """Tell where `theirs` (numbers) would be another one than their own, and a new one.

        `who` are positions of people; both may be of any shapes that go together.
        """
        if not self.width:
            return np.zeros(np.broadcast_shapes(np.shape(who), np.shape(theirs)), np.bool_)
        new: Bools = (theirs >= 0) & (theirs != self.of[who]) & ~self.met[who, theirs]
        return new
