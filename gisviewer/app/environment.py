"""What must be set in the process before Qt is imported."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_GPU = "--disable-gpu"


def prepare_environment(*, headless: bool = False) -> None:
    """Switch off what cannot work here: Chromium's sandbox for root, and a GPU that is not there.

    With `headless`, draw without a screen.
    """
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if sys.platform.startswith("linux") and not has_gpu():
        flags = os.environ.get(_FLAGS, "").split()
        if _NO_GPU not in flags:
            os.environ[_FLAGS] = " ".join([*flags, _NO_GPU])
    if headless and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def has_gpu(devices: Path = Path("/dev")) -> bool:
    """Whether Linux offers a GPU to draw with: the kernel's render nodes, or those of Nvidia's and WSL's drivers.

    Without one the web engine would emulate one at the price of 100 MB; the map, a canvas, needs none.
    """
    return any(any(devices.glob(pattern)) for pattern in ("dri/renderD*", "dri/card*", "nvidia[0-9]*", "dxg"))
