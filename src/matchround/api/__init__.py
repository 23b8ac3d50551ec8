"""The front door for scripts and the commands: workbook to event, event to plan, plan to files.

Nothing here touches the screen. Each wing is imported when it is used, because OR-Tools,
typst and openpyxl take longer to load than most commands take to run.
"""

from matchround.api.asking import Request, understand
from matchround.api.assembling import now
from matchround.api.checking import Check, check
from matchround.api.differing import Cell, CellChange, Difference, difference
from matchround.api.events import left_unplanned, read_event
from matchround.api.explaining import explain, explain_person
from matchround.api.exporting import archive, export, known_products, look
from matchround.api.helping import ensure_somebody_meets, limits, relief
from matchround.api.impacts import Figures, Impact, impact_of
from matchround.api.marking import annotate, column_choices, write_map
from matchround.api.pairing import write_pairs
from matchround.api.planning import plan
from matchround.api.playing import first_unplayed, round_at
from matchround.api.renewing import ensure_unplayed, recognised, replan_event
from matchround.api.replanning import Replan, replan
from matchround.api.revising import as_revision, earlier_plan, revision_of
from matchround.api.templating import write_template
from matchround.api.undoing import undo
from matchround.api.verifying import load, save, verify
from matchround.api.who import who

__all__ = [
    "Cell",
    "CellChange",
    "Check",
    "Difference",
    "Figures",
    "Impact",
    "Replan",
    "Request",
    "annotate",
    "archive",
    "as_revision",
    "check",
    "column_choices",
    "difference",
    "earlier_plan",
    "ensure_somebody_meets",
    "ensure_unplayed",
    "explain",
    "explain_person",
    "export",
    "first_unplayed",
    "impact_of",
    "known_products",
    "left_unplanned",
    "limits",
    "load",
    "look",
    "now",
    "plan",
    "read_event",
    "recognised",
    "relief",
    "replan",
    "replan_event",
    "revision_of",
    "round_at",
    "save",
    "understand",
    "undo",
    "verify",
    "who",
    "write_map",
    "write_pairs",
    "write_template",
]
