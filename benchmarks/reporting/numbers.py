"""How the figures of measurements, and the cases, are written."""

from math import floor, log10

from measuring.cases import Case


def seconds(value: float) -> str:
    """Write seconds with two digits or more.

    >>> [seconds(value) for value in (0.5234, 3.456, 62.31, 1200)]
    ['0.52 s', '3.5 s', '62 s', '1,200 s']
    """
    return f"{_rounded(value)} s"


def megabytes(value: float) -> str:
    """Write a size of memory.

    >>> [megabytes(value) for value in (88.4, 3000)]
    ['88 MB', '3,000 MB']
    """
    return f"{value:,.0f} MB"


def percent(share: float) -> str:
    """Write a share 0..1 with two digits that count.

    >>> [percent(share) for share in (0, 0.0000312, 0.0123, 0.5, -0.02)]
    ['0 %', '0.0031 %', '1.2 %', '50 %', '-2.0 %']
    """
    return f"{_rounded(100 * share)} %" if share else "0 %"


def presence(case: Case) -> str:
    """Say how many people are there only for a part of the day."""
    return f"{percent(case.partial)} come and go" if case.partial else "all there"


def _rounded(value: float) -> str:
    digits = max(0, 1 - floor(log10(abs(value)))) if value else 0
    return f"{value:,.{digits}f}"
