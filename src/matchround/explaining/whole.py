"""The whole plan explained: how good it is, who got little, what could not be held."""

from matchround.event import Plan
from matchround.explaining.answers import PlanAnswer
from matchround.explaining.limits import round_limits
from matchround.explaining.little import few_meetings, few_sectors, low_worth
from matchround.explaining.meaning import goals_explained
from matchround.explaining.sectors import dominant_sector, sector_pairs, sectors_of
from matchround.explaining.shares import Shares
from matchround.explaining.wishes import Wishes


def explain_plan(plan: Plan) -> PlanAnswer:
    """Explain a plan."""
    shares = Shares(plan)
    wishes = tuple(Wishes(plan.event, plan.meetings).all())
    pairs = sector_pairs(plan)
    return PlanAnswer(
        goals=goals_explained(shares),
        limits=round_limits(plan.event),
        sit_outs=plan.sit_outs,
        few_meetings=few_meetings(shares),
        few_sectors=few_sectors(shares),
        low_worth=low_worth(shares),
        wishes=len(wishes),
        unmet=tuple(wish for wish in wishes if wish.why),
        sectors=sectors_of(plan.event),
        sector_pairs=pairs,
        dominant=dominant_sector(plan),
    )
