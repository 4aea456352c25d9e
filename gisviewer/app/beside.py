"""Loading modules on another thread while the main thread goes on serving its events."""

from __future__ import annotations

import importlib
import sys
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEventLoop, QMetaObject, Qt

_SWITCH_S = 0.0005
"""How long the loading may keep the events of the main thread waiting, in place of Python's 5 ms."""


def import_beside(name: str) -> None:
    """Import a module, with all that it imports, while events are served; a second time it costs nothing.

    Raises:
        ImportError: and whatever else the module's own code raises.
    """
    if name in sys.modules:
        return
    loop = QEventLoop()
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_S)
    try:
        with ThreadPoolExecutor(1) as pool:
            coming = pool.submit(importlib.import_module, name)
            coming.add_done_callback(
                lambda _done: QMetaObject.invokeMethod(loop, "quit", Qt.ConnectionType.QueuedConnection)
            )
            loop.exec()
            coming.result()
    finally:
        sys.setswitchinterval(usual)
