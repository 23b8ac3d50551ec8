"""What a re-plan comes to, in words: what changed, what it costs whom, what each policy buys."""

from collections.abc import Iterator, Mapping, Sequence
from os.path import commonpath
from pathlib import Path

from matchround import api
from matchround.cli import summary
from matchround.cli.changes_told import counted, told
from matchround.cli.layout import columns, grid, headed
from matchround.cli.naming import Naming
from matchround.cli.rounds_told import with_clock
from matchround.event import Keep, Plan, Replanned
from matchround.wording import has, number_text


def of_replan(made: api.Replan, naming: Naming) -> list[str]:
    """Sum up a re-plan, before anything is written.

    First all of it in one sentence; then what changed, who sits out oftener, what keeping more
    or less would come to, and how good the plan is.
    """
    replanned = made.plan.replanned or Replanned()
    return [
        _title(made.plan, replanned, naming),
        f"  {_head(replanned, naming)}: {', '.join(_effects(made.impact, replanned, naming))}",
        "",
        *headed(naming.say("replan.changes"), told(replanned.changes, naming)),
        *headed(naming.say("replan.more_sit_outs"), _more_sit_outs(made.impact, naming)),
        *headed(naming.say("replan.policies"), policies(made, replanned.keep, naming)),
        *headed(naming.say("summary.goals"), summary.goals(made.plan, naming.language)),
    ]


def of_files(
    files: Sequence[Path], old: Sequence[Path], prints: Sequence[Path], naming: Naming
) -> list[str]:
    """List what was written, where the files of the revision before are, and what to print."""
    written = [(path.name, _purpose(path, naming)) for path in files if path not in prints]
    where = naming.say("summary.files", folder=str(files[0].parent))
    kept = [naming.say("replan.archived", folder=_common(old)), ""] if old else []
    to_print = [(str(path), _purpose(path, naming)) for path in prints]
    return [
        "",
        *headed(where, columns(written)),
        *kept,
        *headed(naming.say("replan.print"), columns(to_print)),
    ]


def _common(files: Sequence[Path]) -> str:
    """Give the folder that holds all of these files."""
    return commonpath([path.parent for path in files])


def _purpose(path: Path, naming: Naming) -> str:
    """Tell what a file is for after a re-plan: of some, print no more than what changed."""
    again = f"product_again.{summary.product(path)}"
    return naming.say(again) if has(again) else summary.purpose(path, naming.language)


def _head(replanned: Replanned, naming: Naming) -> str:
    if replanned.undone is not None:
        return naming.say("replan.undone", revision=replanned.undone)
    return counted(replanned.changes, naming) or naming.say("replan.nothing_changed")


def _title(plan: Plan, replanned: Replanned, naming: Naming) -> str:
    title = plan.event.settings.title or naming.say("timetable.untitled")
    since = with_clock(plan.event, replanned.from_round, naming)
    return naming.say("replan.title", title=title, revision=plan.revision, round=since)


def _effects(impact: api.Impact, replanned: Replanned, naming: Naming) -> Iterator[str]:
    """Say what it comes to for people; what does not happen is left out.

    Meetings are lost and filled by what changed, not by bringing back what was.
    """
    oftener = _oftener(impact)
    once = max(oftener.values(), default=1) == 1
    if replanned.undone is None:
        yield from _meetings(impact, replanned.keep, naming)
    yield from _counts(naming, ("replan.changed", len(impact.changed)))
    if not impact.changed:
        yield naming.say("replan.unchanged")
    yield from _counts(
        naming,
        ("replan.added", len(impact.added)),
        ("replan.sit_out_once_more" if once else "replan.sit_out_more", len(oftener)),
    )


def _meetings(impact: api.Impact, keep: Keep, naming: Naming) -> Iterator[str]:
    """Say how many meetings were lost and how many were found for them, be it none."""
    lost, given_up, new = len(impact.lost), len(impact.given_up), len(impact.new)
    left = "replan.not_kept" if keep is Keep.NONE else "replan.given_up"
    yield from _counts(naming, ("replan.lost", lost), (left, given_up))
    if lost or given_up:
        yield naming.count("replan.filled", new)
    elif new:
        yield naming.count("replan.new", new)


def _counts(naming: Naming, *found: tuple[str, int]) -> Iterator[str]:
    return (naming.count(code, number) for code, number in found if number)


def _more_sit_outs(impact: api.Impact, naming: Naming) -> Iterator[str]:
    if oftener := _oftener(impact):
        named = (
            f"{naming.bracketed(who)}{f' +{more}' if more > 1 else ''}"
            for who, more in oftener.items()
        )
        yield naming.people(list(named))


def _oftener(impact: api.Impact) -> Mapping[str, int]:
    """Tell who sits out how much oftener; who has just come had no sit-outs to compare with."""
    return {who: more for who, more in impact.more_sit_outs.items() if who not in impact.added}


def policies(made: api.Replan, chosen: Keep, naming: Naming) -> Iterator[str]:
    """Put the ways to keep beside each other: what reprinting more would buy."""
    if not made.options:
        return iter(())
    heads = ("meetings", "sit_outs", "timetables")
    rows = [["", *(naming.say(f"replan.policy.{head}") for head in heads)]]
    for keep in Keep:
        if keep in made.options:
            name = naming.say(f"replan.keep.{keep}")
            this = naming.say("replan.this_plan", policy=name) if keep is chosen else name
            rows.append([this, *_figures(made.options[keep], naming)])
    return grid(rows)


def _figures(figures: api.Figures, naming: Naming) -> list[str]:
    numbers = (figures.meetings, figures.sit_outs, figures.timetables)
    return [number_text(number, naming.language) for number in numbers]
