"""The tables that meetings are held at."""

from typing import Annotated

from pydantic import Field

from matchround.event.base import Frozen


class Table(Frozen):
    """One table.

    `seats` None means as many as a meeting has. `features` are what it offers to those with a
    need (step-free, quiet, ...), spelled as the needs are. `open_in` lists round numbers,
    rising; None means every round.
    """

    name: Annotated[str, Field(min_length=1)]
    seats: Annotated[int, Field(ge=2)] | None = None
    features: tuple[str, ...] = ()
    open_in: tuple[int, ...] | None = None

    def is_open(self, round_number: int) -> bool:
        """Tell whether meetings can be held here in that round."""
        return self.open_in is None or round_number in self.open_in
