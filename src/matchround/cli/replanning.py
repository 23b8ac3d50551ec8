"""The steps from a plan and what changed to the plan made again, in its folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from matchround import api
from matchround.cli import planning, replan_data, replan_summary
from matchround.cli.asked import asked
from matchround.cli.naming import Naming
from matchround.cli.outcome import Outcome
from matchround.cli.progress import at_work
from matchround.cli.replan_options import Words
from matchround.cli.rounds_told import played
from matchround.cli.screen import Screen
from matchround.cli.stopping import Stoppable
from matchround.cli.wanted import Wanted
from matchround.errors import InputFaults
from matchround.event import Changes, Keep, Plan


@dataclass(frozen=True)
class Wish:
    """How a plan is to be made again.

    `from_round` is the first round that may change, or `now` the time of day (HH:MM) that tells.
    """

    from_round: int | None = None
    now: str | None = None
    keep: str = Keep.MOST.value
    max_changes: int | None = None
    seed: int | None = None
    time_limit: int | None = None

    @property
    def assumes(self) -> bool:
        """Whether nobody told which rounds are over."""
        return self.from_round is None and self.now is None


def request(
    plan: Path, told: Words, check_ins: Sequence[Path] | None, people: Sequence[Path] | None
) -> api.Request:
    """Put together what options and files say has changed.

    A schedule that is not where it is said to be may stand in the plan's folder: its sheets
    tell to call it by its bare name.
    """
    schedules = tuple(_here_or_in(_folder(plan), path) for path in check_ins or ())
    return api.Request(asked(told), schedules, tuple(people or ()))


def _folder(plan: Path) -> Path:
    return plan if plan.is_dir() else plan.parent


def _here_or_in(folder: Path, path: Path) -> Path:
    return path if path.exists() or not (folder / path).exists() else folder / path


def loaded(path: Path, language: str | None, screen: Screen, outcome: Outcome) -> Plan:
    """Load a sound plan; the screen speaks `language`, or the plan's.

    Raises:
        PlanBrokenError: when it breaks any rule.
    """
    outcome.more.update(replan_data.nothing_yet())
    outcome.kept = "replan.kept"
    plan = planning.sound(path, screen, outcome)
    screen.language = language or screen.language
    return plan


def made_again(
    plan: Plan, request: api.Request, wish: Wish, screen: Screen, outcome: Outcome
) -> Plan:
    """Say which rounds are over, understand what changed, plan again, and say what it comes to.

    Raises:
        UsageError: when no re-plan can apply from that round.
        InputFaults: when anything cannot be understood; all findings are with it.
        NoPlanError: when the rules leave no plan.
    """
    from_round = _starting_round(plan, wish)
    _say_start(plan, from_round, screen, assumed=wish.assumes)
    changes = _understood(plan, request, from_round, screen, outcome)
    return _told(_replanned(plan, changes, from_round, wish, screen, outcome), screen, outcome)


def brought_back(plan: Plan, wish: Wish, screen: Screen, outcome: Outcome) -> Plan:
    """Bring back the revision before, and say what that comes to.

    Raises:
        UsageError: when there is none, or a round that is over would be changed.
    """
    from_round = None if wish.assumes else _starting_round(plan, wish)
    made = api.undo(plan, from_round=from_round)
    first = made.replanned.from_round if made.replanned else 1
    _say_start(plan, first, screen, assumed=wish.assumes)
    impact = api.impact_of(plan, made, plan.meetings, first)
    return _told(api.Replan(made, impact, {}), screen, outcome)


def left_alone(screen: Screen, outcome: Outcome) -> None:
    """Say that nothing was written; so nothing was kept of a search that was ended either."""
    outcome.interrupted = False
    screen.results(["", screen.say("replan.dry_run")])


def written(plan: Plan, wanted: Wanted, path: Path, screen: Screen, outcome: Outcome) -> None:
    """Move the files of the revision before aside, write the new ones, and say what to print.

    Raises:
        PlanFileError, OSError: when something cannot be written.
    """
    folder = _folder(path)
    old = api.archive(folder, plan.revision - 1)
    outcome.found(old.warnings)
    screen.findings(old.warnings)
    planning.saved(plan, folder, outcome)
    products = planning.exported(plan, wanted, folder, screen, outcome)
    prints = [product.path for product in products if product.print]
    outcome.more["print"] = [str(path) for path in prints]
    naming = Naming(plan.event, screen.language)
    screen.results(replan_summary.of_files(outcome.files, old.files, prints, naming))


def _starting_round(plan: Plan, wish: Wish) -> int:
    if wish.from_round is not None:
        return wish.from_round
    if wish.now is not None:
        return api.round_at(plan, time.fromisoformat(wish.now))
    return api.first_unplayed(plan, api.now())


def _say_start(plan: Plan, from_round: int, screen: Screen, *, assumed: bool) -> None:
    screen.note(played(plan.event, from_round, Naming(plan.event, screen.language)))
    if assumed:
        screen.step("replan.assumed")


def _understood(
    plan: Plan, request: api.Request, from_round: int, screen: Screen, outcome: Outcome
) -> Changes:
    found = api.understand(plan, request, from_round)
    if found.faults:
        raise InputFaults(found.findings)
    outcome.found(found.findings)
    screen.findings(found.findings)
    return found.changes


def _replanned(
    plan: Plan, changes: Changes, from_round: int, wish: Wish, screen: Screen, outcome: Outcome
) -> api.Replan:
    """Plan again. Ctrl-C ends the search, not the command: the best plan so far is finished."""
    screen.step("step.replanning")
    with at_work(screen) as progress:
        work = Stoppable(
            lambda stop: api.replan(
                plan,
                changes,
                from_round=from_round,
                keep=Keep(wish.keep),
                max_changes=wish.max_changes,
                seed=wish.seed,
                time_limit=wish.time_limit,
                progress=progress,
                stop=stop,
            )
        )
        made = work.wait(lambda: screen.step("step.stopping"))
    outcome.interrupted = work.stop.is_set()
    return made


def _told(made: api.Replan, screen: Screen, outcome: Outcome) -> Plan:
    outcome.plan = made.plan
    outcome.more.update(replan_data.of_replan(made))
    screen.results(replan_summary.of_replan(made, Naming(made.plan.event, screen.language)))
    return made.plan
