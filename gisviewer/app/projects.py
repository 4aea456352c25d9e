"""The project behind the window: made, opened, saved, recovered; one workspace serves the window all its life."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gisviewer.app.dialogs.earlier_work import EarlierWorkDialog
from gisviewer.app.notices import Notices
from gisviewer.app.recent import RecentFiles
from gisviewer.app.waiting import Waiting
from gisviewer.app.words import tr
from gisviewer.errors import GisviewerError, ProjectError
from gisviewer.jobs import Cancelled
from gisviewer.project.lock import ProjectInUseError
from gisviewer.project.project import Project, new_project, open_project
from gisviewer.project.summaries import find_recoverable, restore_backup, summarize_backups
from gisviewer.project.workspace import Workspace


class Projects(QObject):
    """Every edit goes to the project's file at once, so saving is only choosing a place for it."""

    changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        notices: Notices,
        recent: RecentFiles,
        waiting: Waiting,
        backups: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._workspace = workspace
        self._notices = notices
        self._recent = recent
        self._waiting = waiting
        self._backups = backups
        self.project: Project | None = None

    def begin(self) -> None:
        """Start an untitled project; without a place to write, the window works and says so."""
        try:
            self._use(new_project())
        except ProjectError as error:
            self._notices.error(error)

    def offer_recovery(self) -> None:
        """Offer what earlier sessions left behind without saving it."""
        found = find_recoverable()
        if found:
            question = tr("Restore the work of an earlier session that was not saved?")
            dialog = EarlierWorkDialog(question, found, can_discard=True, parent=self._window)
            dialog.restore_wanted.connect(self.open)
            dialog.discard_wanted.connect(self._discard_left)
            dialog.open()

    def _discard_left(self, path: Path) -> None:
        self._attempt(lambda: open_project(path).close(keep_untitled=False))

    def offer_backups(self) -> None:
        """Offer the backups of the present project; one that is restored becomes a file beside it."""
        project = self.project
        found = summarize_backups(project.path) if project is not None else ()
        if project is None or not found:
            self._notices.info(
                tr("There are no backups of this project yet."),
                tr("One is made whenever a project with new steps is closed; the settings say how many are kept."),
            )
            return
        path = project.path
        question = tr("Restore a backup? It is opened as a copy beside the project.")
        dialog = EarlierWorkDialog(question, found, can_discard=False, parent=self._window)
        dialog.restore_wanted.connect(lambda backup: self._restore(backup, path))
        dialog.open()

    def _restore(self, backup: Path, project: Path) -> None:
        self._attempt(lambda: self.open(restore_backup(backup, project)))

    def open(self, path: Path) -> None:
        """Open a project in place of the present one; one that another window has open can be looked at."""
        if self.project is not None and self.project.path == path:
            return
        if not self.may_leave():
            return
        self._attempt(lambda: self._open_or_look_at(path))

    def _open_or_look_at(self, path: Path) -> None:
        label = tr("Opening “{name}” …", name=path.name)
        try:
            project = self._waiting.run(label, partial(open_project, path, False))
        except ProjectInUseError as error:
            choices = {"read": tr("Open it to read")}
            if self._notices.ask(error.message, choices, "read", error.hint) != "read":
                return
            project = self._waiting.run(label, partial(open_project, path, True))
        self._replace(project)

    def new(self) -> None:
        """Begin anew; the present project stays in its file."""
        if self.may_leave():
            self._attempt(lambda: self._replace(new_project()))

    def save_as(self, path: Path) -> None:
        """Go on in another file."""
        project = self.project
        if project is not None:

            def save() -> None:
                self._waiting.run(tr("Saving “{name}” …", name=path.name), partial(project.save_as, path))
                self._remember(path)
                self._notices.good(tr("Saved as {path}. Every edit is stored there from now on.", path=path))

            self._attempt(save)

    def save_copy(self, path: Path) -> None:
        """Write a copy and go on in the present file."""
        project = self.project
        if project is not None:

            def save() -> None:
                self._waiting.run(tr("Saving “{name}” …", name=path.name), partial(project.save_copy, path))
                self._notices.good(tr("A copy is in {path}.", path=path))

            self._attempt(save)

    def may_leave(self) -> bool:
        """Whether the present project can be left: an untitled one with something in it asks first."""
        project, workspace = self.project, self._workspace
        if project is None or not project.is_untitled or not (workspace.incidents or workspace.layers):
            return True
        choices = {"keep": tr("Keep it for the next start"), "discard": tr("Discard it")}
        answer = self._notices.ask(tr("This work has not been saved under a name."), choices, "keep")
        if answer == "discard":
            self._discard_on_close = True
        return answer is not None

    def close(self) -> None:
        """Close the file, after a backup where something is new."""
        project, self.project = self.project, None
        if project is not None:
            self._attempt(lambda: project.back_up(self._backups()))
            empty = not (self._workspace.incidents or self._workspace.articles or self._workspace.layers)
            self._attempt(lambda: project.close(keep_untitled=not (empty or self._discard_on_close)))
            self._discard_on_close = False

    _discard_on_close = False

    def _replace(self, project: Project) -> None:
        self.close()
        self._use(project)

    def _use(self, project: Project) -> None:
        reviewer = self._workspace.reviewer
        self._workspace.take_over(project.workspace)
        self._workspace.reviewer = reviewer
        project.workspace = self._workspace
        self.project = project
        for warning in project.warnings:
            self._notices.warn(warning)
        if not project.is_untitled:
            self._remember(project.path)
        self.changed.emit()

    def _remember(self, path: Path) -> None:
        self._recent.add(path)
        self.changed.emit()

    def _attempt(self, act: Callable[[], object]) -> None:
        try:
            act()
        except (GisviewerError, Cancelled) as error:
            self._notices.error(error)
