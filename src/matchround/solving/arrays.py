"""The array types of this wing."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]
Pairs = NDArray[np.intp]
"""Positions in a problem's list of pairs."""

AnyArray = NDArray[Any]
