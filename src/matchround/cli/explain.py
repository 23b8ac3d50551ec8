"""`matchround explain`: why a plan is as it is, as a whole or for one person."""

from matchround import __version__
from matchround.cli import options
from matchround.cli.screen import Screen
from matchround.cli.session import session


def explain(
    plan: options.PlanPath,
    who: options.Who = None,
    language: options.AnswerLanguage = None,
    as_json: options.Json = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> None:
    """Tell how good a plan is and who got little; of a person, whom they meet and why."""
    screen = Screen(language or "en", quiet, as_json)
    with session(screen, debug=debug) as outcome:
        outcome.more["explanation"] = None
        screen.step("step.loading", version=__version__, plan=str(plan))
        from matchround import api  # noqa: PLC0415 -- heavy
        from matchround.cli import explained_person, explained_plan, naming, planning  # noqa: PLC0415 -- heavy

        loaded = planning.sound(plan, screen, outcome)
        screen.language = language or loaded.event.settings.language
        names = naming.Naming(loaded.event, screen.language)
        if who is None:
            whole = api.explain(loaded)
            outcome.more["explanation"] = whole.model_dump(mode="json")
            screen.results(explained_plan.lines(whole, loaded, names))
            return
        person = api.explain_person(loaded, api.who(loaded.event, who).id)
        outcome.more["explanation"] = person.model_dump(mode="json")
        screen.results(explained_person.lines(person, names))
