"""`matchround replan`: the plan made again on the day, with as few changes as can be."""

from typing import TYPE_CHECKING

from matchround import __version__
from matchround.cli import options, replan_options
from matchround.cli.screen import Screen
from matchround.cli.session import session

if TYPE_CHECKING:
    from matchround.cli.replan_options import Words


def replan(
    plan: options.PlanPath,
    absent: replan_options.Absent = None,
    back: replan_options.Back = None,
    late: replan_options.Late = None,
    leaves: replan_options.Leaves = None,
    walk_in: replan_options.WalkIn = None,
    add: replan_options.Add = None,
    substitute: replan_options.Substitute = None,
    close_table: replan_options.CloseTable = None,
    cancel_round: replan_options.CancelRound = None,
    add_round: replan_options.AddRound = 0,
    delay: replan_options.Delay = None,
    lock: replan_options.Lock = None,
    check_in: replan_options.CheckIn = None,
    from_round: replan_options.FromRound = None,
    now: replan_options.Now = None,
    keep: replan_options.Keep = "most",
    max_changes: replan_options.MaxChanges = None,
    undo: replan_options.Undo = False,
    dry_run: replan_options.DryRun = False,
    seed: replan_options.Seed = None,
    time_limit: options.TimeLimit = None,
    language: options.AnswerLanguage = None,
    only: options.Only = None,
    split: options.Split = False,
    anonymous: options.Anonymous = False,
    logo: options.Logo = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Plan again on the day, with few changes. What has begun stands.

    WHO is an id, a name or part of one. Options that tell of a change may be repeated.
    """
    people: Words = {"absent": absent, "back": back, "late": late, "leaves": leaves, "lock": lock}
    arrivals: Words = {"walk-in": walk_in, "substitute": substitute}
    hall: Words = {"close table": close_table, "delay": delay}
    rounds: Words = {"cancel round": cancel_round, "add round": [""] * add_round}
    told = {**people, **arrivals, **hall, **rounds}
    changed = any((*told.values(), check_in, add))
    replan_options.ensure_sense((from_round, now), (keep, max_changes), undo=undo, changed=changed)
    screen = Screen(language or "en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        screen.step("step.loading", version=__version__, plan=str(plan))
        from matchround.cli import replanning as steps  # noqa: PLC0415 -- heavy
        from matchround.cli.wanted import wanted  # noqa: PLC0415 -- heavy

        products = wanted(only, split=split, anonymous=anonymous, logo=logo)
        loaded = steps.loaded(plan, language, screen, outcome)
        wish = steps.Wish(from_round, now, keep, max_changes, seed, time_limit)
        if undo:
            made = steps.brought_back(loaded, wish, screen, outcome)
        else:
            request = steps.request(plan, told, check_in, add)
            made = steps.made_again(loaded, request, wish, screen, outcome)
        if dry_run:
            steps.left_alone(screen, outcome)
        else:
            steps.written(made, products, plan, screen, outcome)
