"""Why the plan is as it is: pure functions over event, meetings and matching."""

from matchround.explaining.sit_outs import sit_outs
from matchround.explaining.unplaced import WISH, unplaced

__all__ = ["WISH", "sit_outs", "unplaced"]
