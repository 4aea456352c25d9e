"""The log file and the report that a user can copy: versions and paths, never the text of an article."""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs
from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import qWebEngineChromiumVersion

from gisviewer import __version__

_LOG_BYTES = 1_000_000
_LOG_FILES = 4
_WITHOUT_TEXT = (ImportError, AttributeError, TypeError, NameError, OSError, RecursionError, MemoryError)
"""Errors whose messages speak of the program, never of what it reads."""

PACKAGES = ("PySide6_WebEngine", "folium", "numpy", "onnxruntime", "pyarrow", "pyogrio", "pyproj", "shapely")


def log_path() -> Path:
    """Where the log is written; GISVIEWER_LOG_DIR names another folder."""
    folder = os.environ.get("GISVIEWER_LOG_DIR") or platformdirs.user_log_dir("gisviewer", appauthor=False)
    return Path(folder) / "gisviewer.log"


def start_log() -> bool:
    """Log to the platform's folder, rotating; False where that folder cannot be written."""
    logger = logging.getLogger("gisviewer")
    logger.setLevel(logging.INFO)
    path = log_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES, encoding="utf-8", delay=True)
        # Open now, to know whether it can be written.
        handler.stream = handler._open()
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    if sys.stderr is not None:
        faulthandler.enable()
    logger.info("gisviewer %s starts", __version__)
    return True


def make_report(trace: str = "") -> str:
    """What a maintainer needs to know about this installation and, with `trace`, about a failure."""
    lines = [
        f"GIS Viewer {__version__}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"Qt {qVersion()}, Chromium {_text(qWebEngineChromiumVersion())}, platform “{QGuiApplication.platformName()}”",
        f"Locale {QLocale().name()}",
        *(f"{name} {_version(name)}" for name in PACKAGES),
        f"Log: {log_path()}",
    ]
    if trace:
        lines += ["", trace.rstrip()]
    return "\n".join(lines)


def describe_failure(error: BaseException) -> str:
    """Where an unexpected error came from, newest last; messages that might quote an article are left out."""
    parts: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        kind = type(current)
        name = kind.__name__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__name__}"
        message = f": {current}" if isinstance(current, _WITHOUT_TEXT) else ""
        frames = "".join(traceback.format_list(traceback.extract_tb(current.__traceback__)))
        parts.append(f"{frames}{name}{message}")
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n\nwhich led to\n\n".join(reversed(parts))


def _text(value: object) -> str:
    return bytes(value).decode() if isinstance(value, bytes | bytearray | memoryview) else str(value)


def _version(package: str) -> str:
    import importlib.metadata

    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "-"
