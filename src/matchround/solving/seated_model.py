"""Tables in a CP-SAT model: which table each meeting has, and how many people move."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from matchround.solving.cp_sat import cp_model

At = dict[int, list["cp_model.IntVar"]]
"""The variables of a person's meetings in a round, by table."""


class SeatedModel:
    """Adds meetings with their possible tables to a model, then the goal `moves`."""

    def __init__(self, model: "cp_model.CpModel") -> None:
        self._model = model
        self._at: dict[tuple[int, int], At] = defaultdict(lambda: defaultdict(list))
        self._of_tables: dict[tuple[int, int], list[cp_model.IntVar]] = defaultdict(list)

    def add(
        self, people: Sequence[int], r: int, tables: Iterable[int], held: "cp_model.IntVar"
    ) -> "dict[int, cp_model.IntVar]":
        """Let a meeting, where it is held, have one of these tables; give a variable for each."""
        own = {table: self._model.new_bool_var("") for table in tables}
        self._model.add(cp_model.LinearExpr.sum(list(own.values())) == held)
        for table, here in own.items():
            self._of_tables[r, table].append(here)
            for person in people:
                self._at[person, r][table].append(here)
        return own

    def moves(self) -> "cp_model.LinearExprT":
        """Give each table one meeting at most, and count who changes table between two rounds."""
        for meetings in self._of_tables.values():
            self._model.add_at_most_one(meetings)
        return cp_model.LinearExpr.sum(
            [
                self._move(here, self._at[person, r + 1])
                for (person, r), here in sorted(self._at.items())
                if (person, r + 1) in self._at
            ]
        )

    def _move(self, now: At, later: At) -> "cp_model.IntVar":
        """Who meets in both rounds moves, unless seen at one table in both."""
        stays: list[cp_model.IntVar] = []
        for table in sorted(now.keys() & later.keys()):
            stay = self._model.new_bool_var("")
            self._model.add(stay <= cp_model.LinearExpr.sum(now[table]))
            self._model.add(stay <= cp_model.LinearExpr.sum(later[table]))
            stays.append(stay)
        move = self._model.new_bool_var("")
        meets = [here for at in (now, later) for variables in at.values() for here in variables]
        self._model.add(move >= cp_model.LinearExpr.sum(meets) - 1 - cp_model.LinearExpr.sum(stays))
        return move
