"""What must be set in the process before Qt is imported."""

from __future__ import annotations

import os
import sys


def prepare_environment(*, headless: bool = False) -> None:
    """Switch Chromium's sandbox off for root, for whom it cannot work; with `headless`, draw without a screen."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
    if headless and sys.platform.startswith("linux"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
