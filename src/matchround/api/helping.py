"""What would help: changes of an event that would spare sit-outs, or let anybody meet at all."""

from typing import TYPE_CHECKING

from matchround.errors import NoPlanError
from matchround.event import Event, Plan

if TYPE_CHECKING:
    from matchround.explaining import Limit
    from matchround.solving.relief import Relief


def relief(event: Event, plan: Plan | None = None) -> tuple["Relief", ...]:
    """List what would spare somebody a sit-out, what spares most first; each an upper limit.

    Without a plan, the sit-outs are those that no plan can avoid. Empty where nobody sits out,
    and for more than a thousand people.
    """
    if plan is not None and not plan.sit_outs:
        return ()
    from matchround.solving import relief as wing  # noqa: PLC0415 -- heavy: it stands on numpy

    return wing.relief(event, None if plan is None else len(plan.sit_outs))


def limits(event: Event) -> tuple["Limit", ...]:
    """Say of each round in which not everybody can meet what limits it."""
    from matchround.explaining import round_limits  # noqa: PLC0415 -- heavy: it stands on numpy

    return round_limits(event)


def ensure_somebody_meets(event: Event) -> None:
    """Refuse an event that leaves no plan.

    Raises:
        NoPlanError: `plan.nobody.<cause>`, when no two people may meet.
    """
    from matchround.explaining import why_nobody_meets  # noqa: PLC0415 -- heavy: numpy

    why = why_nobody_meets(event)
    if why is not None:
        data = {key: value for key, value in why.data.items() if isinstance(value, str | int)}
        code = f"plan.nobody.{why.code}"
        raise NoPlanError(code, **data)
