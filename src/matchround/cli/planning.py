"""The steps from an event to a folder that holds its plan."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from matchround import api
from matchround.cli.outcome import Outcome
from matchround.cli.progress import at_work
from matchround.cli.screen import Screen
from matchround.cli.stopping import Stoppable
from matchround.cli.wanted import Wanted
from matchround.errors import PlanBrokenError
from matchround.event import Event, Plan

if TYPE_CHECKING:
    from matchround.exports import Product


def planned(event: Event, screen: Screen, outcome: Outcome) -> Plan:
    """Plan the event.

    Ctrl-C ends the search, not the command: the best plan so far is finished and kept.
    """
    screen.step("step.planning", people=len(event.players), rounds=len(event.rounds))
    with at_work(screen) as progress:
        work = Stoppable(lambda stop: api.plan(event, progress=progress, stop=stop))
        made = work.wait(lambda: screen.step("step.stopping"))
    outcome.interrupted = work.stop.is_set()
    return made


def saved(plan: Plan, folder: Path, outcome: Outcome) -> None:
    """Write plan.json."""
    outcome.plan = plan
    outcome.files.append(api.save(plan, folder))


def exported(
    plan: Plan, wanted: Wanted, folder: Path, screen: Screen, outcome: Outcome
) -> tuple["Product", ...]:
    """Write the products that are wanted and show what there is to know about them."""
    told = partial(_told, screen)
    outcome.given_up = "cli.interrupted_writing"
    products = api.export(plan, wanted.names, folder, told, wanted.look)
    warnings = [one for product in products for one in product.warnings]
    outcome.files += [product.path for product in products if product.written]
    outcome.beside += [path for product in products for path in product.beside]
    outcome.found(warnings)
    screen.findings(warnings)
    return products


def _told(screen: Screen, product: str) -> None:
    screen.step("step.writing", product=product)


def sound(path: Path, screen: Screen, outcome: Outcome) -> Plan:
    """Load a plan that breaks no rule; the screen speaks its language from then on.

    Raises:
        PlanBrokenError: when it breaks any; `violations` tells which.
    """
    plan = api.load(path)
    outcome.plan = plan
    screen.language = plan.event.settings.language
    if broken := api.verify(plan):
        raise PlanBrokenError(broken)
    return plan
