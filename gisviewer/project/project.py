"""A project as the window holds it: the workspace, its file, its lock; made, opened, saved elsewhere."""

from __future__ import annotations

import contextlib
import os
import shutil
import uuid
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from gisviewer.domain.layers import Layer
from gisviewer.errors import ProjectError
from gisviewer.files import explain_os_error, replacing
from gisviewer.jobs import CancelToken, ReportProgress, ignore_progress
from gisviewer.project import lock
from gisviewer.project.backups import back_up, free_name
from gisviewer.project.database import read_version
from gisviewer.project.file import ProjectFile, create_file, migrate_file, open_file
from gisviewer.project.folders import SUFFIX, make_folder, untitled_folder
from gisviewer.project.lock import ProjectLock
from gisviewer.project.log import LogEntry
from gisviewer.project.migrations import VERSION
from gisviewer.project.workspace import Content, Table, Workspace

_CLOCK_TOLERANCE = timedelta(minutes=10)


class Project:
    """A workspace with its file. `warnings` are sentences about what was found while opening."""

    def __init__(self, file: ProjectFile, held: ProjectLock | None, workspace: Workspace, warnings: tuple[str, ...]):
        self._file = file
        self._lock = held
        self._backed_up_steps = len(workspace.history[0])
        self.workspace = workspace
        self.warnings = warnings

    @property
    def path(self) -> Path:
        """Where the project is."""
        return self._file.path

    @property
    def is_untitled(self) -> bool:
        """Whether the user has not chosen a place for it yet."""
        return self.path.parent == untitled_folder()

    @property
    def read_only(self) -> bool:
        """Whether edits are refused until it is saved elsewhere."""
        return self._file.read_only

    def log(self, words: str = "", record_id: str = "", before: int | None = None) -> list[LogEntry]:
        """Who changed what, the newest first: with some words, of one record, before the entry of a number.

        Raises:
            ProjectError: the file is damaged.
        """
        return self._file.log(words, record_id, before)

    def back_up(self, keep: int) -> Path | None:
        """Copy the project to its folder of backups, keeping that many; None where nothing is new.

        Raises:
            ProjectError: the copy cannot be written.
        """
        steps = len(self.workspace.history[0])
        if steps == self._backed_up_steps or self.is_untitled:
            return None
        path = back_up(self._file, self.path, keep)
        self._backed_up_steps = steps
        return path

    def save_copy(self, path: Path, report: ReportProgress = ignore_progress, token: CancelToken | None = None) -> None:
        """Write a copy and go on with the present file.

        Raises:
            ProjectError: it cannot be written, or another window has that file open.
            Cancelled: there is no copy.
        """
        with lock.held(path):
            self._file.copy_to(path, report, token)

    def save_as(self, path: Path, report: ReportProgress = ignore_progress, token: CancelToken | None = None) -> None:
        """Go on in a new file, with all steps that can be undone; an untitled project moves there.

        Raises:
            ProjectError: it cannot be written, or another window has that file open; the old file stays in use then.
            Cancelled: the old file stays in use.
        """
        if _same_path(path, self.path) and self._file.is_in_place:
            return
        held = lock.acquire_for_writing(path)
        try:
            self._file.copy_to(path, report, token)
            file = open_file(path)
        except BaseException:
            held.release()
            raise
        old, was_untitled = self.path, self.is_untitled
        self._file.close()
        self._release()
        if was_untitled:
            with contextlib.suppress(OSError):
                old.unlink()
        self._file, self._lock = file, held
        self.workspace.journal = file

    def close(self, keep_untitled: bool = True) -> None:
        """Close the file; an untitled project is offered again at the next start, unless it is not to be kept."""
        remove = self.is_untitled and not keep_untitled
        self._file.close()
        if remove:
            with contextlib.suppress(OSError):
                self.path.unlink()
        self._release()
        self.workspace.journal = None

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def new_project() -> Project:
    """Begin an untitled project, in the program's own folder.

    Raises:
        ProjectError: that folder cannot be written to.
    """
    path = make_folder(untitled_folder()) / f"{uuid.uuid4()}{SUFFIX}"
    held = lock.acquire_for_writing(path)
    try:
        file = create_file(path)
    except BaseException:
        held.release()
        raise
    return Project(file, held, Workspace(file), ())


def open_project(
    path: Path,
    read_only: bool = False,
    report: ReportProgress = ignore_progress,
    token: CancelToken | None = None,
) -> Project:
    """Open a project; an older version is migrated after a backup beside it, a folder one may not write to is told.

    Raises:
        ProjectInUseError: another window has it open (it can still be opened read-only).
        ProjectError: it is missing, damaged, no project, or of a newer version.
        Cancelled: between two records.
    """
    version = read_version(path)
    warnings: list[str] = []
    held = None
    if not read_only:
        try:
            held = lock.acquire(path)
            if not os.access(path, os.W_OK):
                raise PermissionError
        except OSError:
            read_only = True
            warnings.append(f"{path} can only be read here: save it elsewhere to edit it.")
    try:
        if version < VERSION:
            if read_only:
                raise ProjectError(
                    f"The project {path} is of an older version and cannot be written to.",
                    "Copy it to a folder of yours and open it there.",
                )
            warnings.append(_migrate(path, version))
        file = open_file(path, read_only)
        try:
            content, found = _checked(file, file.load(report, token))
        except BaseException:
            file.close()
            raise
    except BaseException:
        if held is not None:
            held.release()
        raise
    workspace = Workspace(file, content)
    return Project(file, held, workspace, (*warnings, *found))


def is_project(path: Path) -> bool:
    """Whether a file is a project of this program, of whatever version; never raises."""
    try:
        read_version(path)
    except ProjectError as error:
        return "newer version" in error.message
    return True


def _migrate(path: Path, version: int) -> str:
    """Migrate a copy and put it in place of the old file, which is kept beside it."""
    backup = free_name(path.with_name(f"{path.stem}.version-{version}{path.suffix}"))
    try:
        shutil.copy2(path, backup)
    except OSError as error:
        reason, hint = explain_os_error(error)
        raise ProjectError(f"No backup of {path} could be made before migrating it: {reason}.", hint) from error
    with replacing(path, ProjectError) as draft:
        shutil.copyfile(path, draft)
        migrate_file(draft)
    return f"The project was saved by an older version and has been brought up to date; the old file is {backup}."


def _checked(file: ProjectFile, content: Content) -> tuple[Content, tuple[str, ...]]:
    """The content with moved layers found again, and sentences on what is amiss."""
    warnings = []
    saved_at = file.saved_at
    if saved_at is not None and saved_at > datetime.now(UTC) + _CLOCK_TOLERANCE:
        warnings.append(
            f"The last edit is dated {saved_at:%Y-%m-%d %H:%M} UTC, which is later than this computer's clock; "
            "the order of edits is kept all the same."
        )
    layers = {key: _located(layer, file) for key, layer in content.records[Table.LAYERS].items()}
    missing = [
        layer.name or layer.source for layer in layers.values() if layer.source and not Path(layer.source).exists()
    ]
    warnings += [
        f"The file of the layer “{name}” is not where it was: the layer stays in the list." for name in missing
    ]
    cited = {source.article_id for i in content.records[Table.INCIDENTS].values() for source in i.sources}
    lacking = len(cited - content.heads.keys())
    if lacking:
        warnings.append(f"Cited articles that are not in the project: {lacking}. Their incidents show no excerpts.")
    return replace(content, records={**content.records, Table.LAYERS: layers}), tuple(warnings)


def _located(layer: Layer, file: ProjectFile) -> Layer:
    """The layer with its file where it is now: a project that moved with its folder still finds its layers."""
    source = Path(layer.source)
    if not layer.source or source.exists() or file.home is None:
        return layer
    with contextlib.suppress(ValueError):
        moved = (file.path.absolute().parent / os.path.relpath(source, file.home)).resolve()
        if moved.exists():
            return replace(layer, source=str(moved))
    return layer


def _same_path(first: Path, second: Path) -> bool:
    try:
        return first.samefile(second)
    except OSError:
        return first.absolute() == second.absolute()
