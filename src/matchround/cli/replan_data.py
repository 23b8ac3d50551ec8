"""What a re-plan comes to, as the keys that `--json` adds."""

from matchround import api
from matchround.event import Keep, Replanned


def nothing_yet() -> dict[str, object]:
    """Give every key with no value: what is told where a command does not get through."""
    return {"from_round": None, "changes": [], "impact": None, "policies": {}, "print": []}


def of_replan(made: api.Replan) -> dict[str, object]:
    """Tell from which round on, what changed, what it does, and what each policy comes to.

    Meetings are counted, people listed by id; `more_sit_outs` tells of each how many more.
    """
    replanned = made.plan.replanned or Replanned()
    return {
        "from_round": replanned.from_round,
        "changes": [change.model_dump(mode="json") for change in replanned.changes],
        "impact": _impact(made.impact),
        "policies": {keep.value: vars(made.options[keep]) for keep in Keep if keep in made.options},
    }


def _impact(impact: api.Impact) -> dict[str, object]:
    return {
        "lost": len(impact.lost),
        "given_up": len(impact.given_up),
        "filled": len(impact.new),
        "changed": list(impact.changed),
        "added": list(impact.added),
        "gone": list(impact.gone),
        "more_sit_outs": dict(impact.more_sit_outs),
    }
