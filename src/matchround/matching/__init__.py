"""Who may meet whom, what it is worth, and why: no solver, no workbook.

`worth_of`, `barriers_of` and `reasons_of` are the plain definitions, for one pair at a time;
`eligible_pairs` and `PairBlocks` give the same numbers for all pairs as arrays.
"""

from matchround.matching.barriers import barriers_of
from matchround.matching.pairs import Block, PairBlocks, PairTable, eligible_pairs
from matchround.matching.reasons import reasons, reasons_of
from matchround.matching.worth import Worth, worth_of

__all__ = [
    "Block",
    "PairBlocks",
    "PairTable",
    "Worth",
    "barriers_of",
    "eligible_pairs",
    "reasons",
    "reasons_of",
    "worth_of",
]
