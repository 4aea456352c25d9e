"""The program's own folder of data: untitled projects and backups."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

from gisviewer.errors import ProjectError
from gisviewer.files import explain_os_error

SUFFIX = ".gpkg"
"""Of every project."""


def data_folder() -> Path:
    """Where the program keeps what belongs to the user; GISVIEWER_DATA names another folder."""
    override = os.environ.get("GISVIEWER_DATA")
    return Path(override) if override else platformdirs.user_data_path("gisviewer", appauthor=False)


def untitled_folder() -> Path:
    """Where projects live that the user has not named yet."""
    return data_folder() / "untitled"


def backup_folder(project: Path) -> Path:
    """Where the backups of a project are; two projects of one name have two folders."""
    digest = hashlib.sha256(str(project.absolute()).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return data_folder() / "backups" / f"{project.stem}-{digest}"


def make_folder(folder: Path) -> Path:
    """The folder, made if need be.

    Raises:
        ProjectError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason, hint = explain_os_error(error)
        raise ProjectError(f"The folder {folder} cannot be made: {reason}.", hint) from error
    return folder
