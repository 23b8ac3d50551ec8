"""How the organiser wants products to look, whatever the plan says."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """`anonymous`: public products tell first names and organisations only.

    `logo` is a picture as SVG, "" for none: see `matchround.exports.logos`.
    """

    anonymous: bool = False
    logo: str = ""


PLAIN = Look()
