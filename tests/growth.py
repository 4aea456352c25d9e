"""How the cost of work grows with its size: by CPU time and as a ratio, which a busy machine does not change."""

from __future__ import annotations

import time
from collections.abc import Callable

_NOISE_S = 0.01
"""Below this, what is measured is the machine rather than the work."""
_REPEATS = 2


def cost_ratio(work: Callable[[int], object], size: int, factor: int) -> float:
    """CPU time of `work` on `factor` times `size`, in multiples of that on `size`; the better of two runs each.

    Work that grows linearly comes out at about `factor`, or less where it is too short to be measured.
    """
    return _cpu_s(work, size * factor) / max(_cpu_s(work, size), _NOISE_S)


def _cpu_s(work: Callable[[int], object], size: int) -> float:
    seconds = []
    for _ in range(_REPEATS):
        started = time.process_time()
        work(size)
        seconds.append(time.process_time() - started)
    return min(seconds)
