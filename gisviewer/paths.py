"""Where the bundled folders are: in a checkout, an installed wheel and a frozen build."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gisviewer.errors import GisviewerError

_PACKAGE = Path(__file__).resolve().parent


def _find_bundled(name: str) -> Path:
    override = os.environ.get(f"GISVIEWER_{name.upper()}")
    if override:
        return Path(override)
    roots = [_PACKAGE.parent, _PACKAGE / "bundled"]
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        roots.insert(0, Path(frozen))
    for root in roots:
        folder = root / name
        if folder.is_dir():
            return folder
    raise GisviewerError(
        f"The program's folder “{name}” is missing beside {_PACKAGE}.",
        "The installation is damaged: install the program again.",
    )


def get_resources() -> Path:
    """The folder of web pages, icons, models, samples and translations.

    The environment variable GISVIEWER_RESOURCES names another one.

    Raises:
        GisviewerError: the installation lacks it.
    """
    return _find_bundled("resources")


def get_geodata() -> Path:
    """The folder of boundaries and names; GISVIEWER_GEODATA names another one.

    Raises:
        GisviewerError: the installation lacks it.
    """
    return _find_bundled("geodata")
