"""Backups of a project, numbered upwards; the oldest go when there are enough."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from gisviewer.project.file import ProjectFile
from gisviewer.project.folders import backup_folder, make_folder

_NUMBER = re.compile(r"\.(\d{6,})\.gpkg$")


def list_backups(project: Path) -> tuple[Path, ...]:
    """The backups of a project, newest first. Numbers order them, not times: clocks run backwards at times."""
    folder = backup_folder(project)
    found = [(int(match[1]), path) for path in folder.glob("*.gpkg") if (match := _NUMBER.search(path.name))]
    return tuple(path for _, path in sorted(found, reverse=True))


def back_up(file: ProjectFile, project: Path, keep: int) -> Path | None:
    """Copy a project to its folder of backups and remove the oldest beyond `keep`; None where `keep` is 0.

    Raises:
        ProjectError: the copy cannot be written; no backup is removed then.
    """
    if keep <= 0:
        return None
    folder = make_folder(backup_folder(project))
    present = list_backups(project)
    newest = _NUMBER.search(present[0].name) if present else None
    number = int(newest[1]) + 1 if newest else 1
    path = folder / f"{project.stem}.{number:06d}.gpkg"
    file.copy_to(path)
    for old in list_backups(project)[keep:]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def free_name(path: Path) -> Path:
    """The path itself, or with a number where there is such a file already."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
