"""What must be set in the process before Qt is imported."""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_GPU = "--disable-gpu"
_WITHOUT_GPU = {"QT_QUICK_BACKEND": "software", "QT_XCB_GL_INTEGRATION": "none"}
"""Qt puts the page on the screen by itself; by an emulated GPU, the window comes up to a second later."""


def prepare_environment(*, headless: bool = False) -> None:
    """Switch off what cannot work here: Chromium's sandbox for root, and a GPU that is not there.

    With `headless`, draw without a screen.
    """
    _keep_constants()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if sys.platform.startswith("linux") and (headless or not has_gpu()):
        flags = os.environ.get(_FLAGS, "").split()
        if _NO_GPU not in flags:
            os.environ[_FLAGS] = " ".join([*flags, _NO_GPU])
        for name, value in _WITHOUT_GPU.items():
            os.environ.setdefault(name, value)
    if headless and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _keep_constants() -> None:
    """Give `None`, `True` and `False` references to spare, as they need none from Python 3.12 on.

    PySide 6.12 drops one too many whenever Qt answers Python with an empty QVariant, as `index.data()` does, and
    whenever a signal carries a bool; when the last is gone, Python aborts the process.
    """
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << (8 * ctypes.sizeof(ctypes.c_ssize_t) - 3)


def has_gpu(devices: Path = Path("/dev")) -> bool:
    """Whether Linux offers a GPU to draw with: the kernel's render nodes, or those of Nvidia's and WSL's drivers.

    Without one the web engine and Qt would emulate one at the price of 100 MB; the map, a canvas, needs none.
    """
    return any(any(devices.glob(pattern)) for pattern in ("dri/renderD*", "dri/card*", "nvidia[0-9]*", "dxg"))
