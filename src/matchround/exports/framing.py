"""What stands around the words of every sheet that is hung up, set out or kept at the desk."""

from dataclasses import dataclass

from matchround.event import Plan
from matchround.exports.look import PLAIN, Look
from matchround.exports.occasion import event_title, occasion
from matchround.exports.people import page_language
from matchround.exports.stamp import revision_line
from matchround.wording import text


@dataclass(frozen=True)
class Frame:
    """The PDF's title and language, and what its head and its foot say.

    `logo` is a picture as SVG, "" for none.
    """

    title: str
    language: str
    heading: str
    event: str
    occasion: str
    foot: str
    logo: str = ""


def frame(plan: Plan, product: str, look: Look = PLAIN) -> Frame:
    """Put the frame of a product (its code in wording) into words, in the event's language."""
    language = page_language(plan.event)
    heading = text(f"{product}.heading", language)
    event = event_title(plan.event, language)
    return Frame(
        title=f"{heading}: {event}",
        language=language,
        heading=heading,
        event=event,
        occasion=occasion(plan.event, language),
        foot=revision_line(plan, language),
        logo=look.logo,
    )
