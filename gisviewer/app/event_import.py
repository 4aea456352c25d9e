"""Incidents from tables of other programs and from our own exports: asked about, previewed, put in as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gisviewer.app.engine import Engine
from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr, trn
from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table, Workspace

if TYPE_CHECKING:
    from gisviewer.app.dialogs.import_events import ImportDialog
    from gisviewer.export.dataset import Dataset
    from gisviewer.export.event_table import EventTable
    from gisviewer.export.table_incidents import ImportResult
    from gisviewer.export.table_mapping import TableMapping

_HEAD_BYTES = 1 << 14
_OWN_MARK = b'"format":"gisviewer-incidents"'


@dataclass(frozen=True, slots=True)
class _Imported:
    incidents: tuple[Incident, ...]
    articles: tuple[ArticleResult, ...] = ()
    notes: tuple[str, ...] = ()


class EventImport(QObject):
    """Takes files of incidents in."""

    imported = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, notices: Notices, engine: Engine, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._tasks = tasks
        self._notices = notices
        self._engine = engine
        self._window = window
        self.dialog: ImportDialog | None = None

    def open(self, path: Path) -> None:
        """Read a file; one of our own goes straight in, others through a mapping with a preview."""

        def read(_report: ReportProgress, token: CancelToken) -> Dataset | EventTable:
            from gisviewer.export.event_table import read_event_table
            from gisviewer.export.readback import read_own_export

            return read_own_export(path) or read_event_table(path, token)

        self._tasks.start(tr("Reading “{name}”", name=path.name), read, lambda found: self._take(path, found))

    def _take(self, path: Path, found: Dataset | EventTable) -> None:
        from gisviewer.export.event_table import EventTable

        if isinstance(found, EventTable):
            self._ask(found)
        else:
            self._put(path, _from_dataset(found))

    def _ask(self, table: EventTable) -> None:
        from gisviewer.app.dialogs.import_events import ImportDialog

        dialog = ImportDialog(table, self._window)
        self.dialog = dialog
        dialog.accepted.connect(lambda: self._build(table, dialog.mapping(), dialog.is_accepted()))
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _build(self, table: EventTable, mapping: TableMapping, is_accepted: bool) -> None:
        def build(report: ReportProgress, token: CancelToken) -> ImportResult:
            from gisviewer.domain.incidents import Status
            from gisviewer.export.table_incidents import build_incidents

            status = Status.ACCEPTED if is_accepted else Status.NEW
            country = self._country_finder()
            return build_incidents(table, mapping, country, status=status, progress=report, cancel=token)

        self._tasks.start(
            tr("Importing “{name}”", name=table.path.name),
            build,
            lambda result: self._put(table.path, _Imported(result.incidents, notes=result.notes)),
        )

    def _country_finder(self) -> Callable[[str, float | None, float | None], str]:
        """Countries by the names that a table has, and by the place where it has none that is known."""
        from gisviewer.export.foreign_events import country_finder

        try:
            return country_finder(self._engine.get_gazetteer())
        except GisviewerError:  # without bundled data the codes of the table have to do
            return lambda name, _lon, _lat: name if len(name) == 3 and name.isupper() else ""

    def _put(self, path: Path, imported: _Imported) -> None:
        """Put what is new into the workspace as one step; what is there already stays as it is."""
        workspace = self._workspace
        incidents = {one.id: one for one in imported.incidents if one.id not in workspace.incidents}
        articles = {one.article.id: one for one in imported.articles if one.article.id not in workspace.articles}
        known = len(imported.incidents) - len(incidents)
        if incidents or articles:
            name = tr("Import “{name}”", name=path.name)
            workspace.apply(workspace.make_step(name, {Table.ARTICLES: articles, Table.INCIDENTS: incidents}))
        words = [trn("{n} incident was imported.", "{n} incidents were imported.", len(incidents))]
        if known:
            words.append(trn("{n} was there already.", "{n} were there already.", known))
        tell = self._notices.warn if imported.notes else self._notices.good
        tell(" ".join((*words, *imported.notes)))
        if incidents:
            self.imported.emit()


def holds_incidents(path: Path) -> bool:
    """Whether the beginning of a file shows that it holds incidents: ours, or in a shape that is known."""
    suffix = path.suffix.lower()
    if suffix in (".geojson", ".json"):
        try:
            with path.open("rb") as file:
                return _OWN_MARK in file.read(_HEAD_BYTES).replace(b'": "', b'":"')
        except OSError:
            return False
    from gisviewer.export.foreign_events import is_event_table

    return is_event_table(path)


def _from_dataset(dataset: Dataset) -> _Imported:
    """What was exported, with each article holding its own incidents."""
    articles = tuple(
        ArticleResult(
            article,
            incidents=tuple(
                one for one in dataset.incidents if one.sources and one.sources[0].article_id == article.id
            ),
        )
        for article in dataset.articles.values()
    )
    return _Imported(dataset.incidents, articles)
