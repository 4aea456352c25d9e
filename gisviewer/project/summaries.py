"""What projects hold, told without loading them: work left by earlier sessions, and backups, to be restored."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from gisviewer.errors import ProjectError
from gisviewer.project.backups import free_name, list_backups
from gisviewer.project.file import open_file
from gisviewer.project.folders import SUFFIX, untitled_folder
from gisviewer.project.lock import held


@dataclass(frozen=True, slots=True)
class ProjectSummary:
    """What a project holds, for the offer to restore it."""

    path: Path
    articles: int
    incidents: int
    edits: int
    saved_at: datetime | None
    first_title: str = ""


def find_recoverable() -> tuple[ProjectSummary, ...]:
    """The untitled projects that no window has open, newest first; empty ones are removed."""
    found = []
    for path in untitled_folder().glob(f"*{SUFFIX}"):
        try:
            with held(path):
                summary = summarize(path)
                if summary.articles or summary.incidents or summary.edits:
                    found.append(summary)
                else:
                    path.unlink()
        except (ProjectError, OSError):
            continue
    oldest = datetime.min.replace(tzinfo=UTC)
    return tuple(sorted(found, key=lambda summary: summary.saved_at or oldest, reverse=True))


def summarize(path: Path) -> ProjectSummary:
    """What a project of the present version holds, without loading it.

    Raises:
        ProjectError: it is missing, damaged, of another version or no project.
    """
    with contextlib.closing(open_file(path, read_only=True)) as file:
        counts = file.counts()
        return ProjectSummary(
            path, counts["articles"], counts["incidents"], counts["steps"], file.saved_at, file.first_title
        )


def summarize_backups(project: Path) -> tuple[ProjectSummary, ...]:
    """The backups of a project that can be opened, newest first."""
    found = []
    for path in list_backups(project):
        with contextlib.suppress(ProjectError, OSError):
            found.append(summarize(path))
    return tuple(found)


def restore_backup(backup: Path, project: Path) -> Path:
    """Copy a backup beside its project, under a name of its own, and give that path; both stay as they are.

    Raises:
        ProjectError: it cannot be read, or not written there.
    """
    target = free_name(project.with_name(f"{project.stem}.restored{project.suffix}"))
    with contextlib.closing(open_file(backup, read_only=True)) as file:
        file.copy_to(target)
    return target
