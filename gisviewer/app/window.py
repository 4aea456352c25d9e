"""The main window: panels around the map, put together from their collaborators."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QByteArray, QMimeData, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QDockWidget, QMainWindow, QToolBar, QVBoxLayout, QWidget

from gisviewer.app import actions
from gisviewer.app.appearance import use_appearance
from gisviewer.app.commands import checking, network, program, review
from gisviewer.app.comparison import Comparison
from gisviewer.app.diagnostics import make_report
from gisviewer.app.docks import make_docks, reset_layout
from gisviewer.app.engine import Engine
from gisviewer.app.event_import import EventImport
from gisviewer.app.feature_choice import FeatureChoice
from gisviewer.app.icons import get_icon, refresh_icons
from gisviewer.app.layer_questions import LayerQuestions
from gisviewer.app.layer_work import LayerWork
from gisviewer.app.map_look import recall_look
from gisviewer.app.map_sync import MapSync
from gisviewer.app.map_tools import MapTools
from gisviewer.app.map_view import MapView
from gisviewer.app.measuring import Measuring
from gisviewer.app.menus import make_actions
from gisviewer.app.notices import Notices
from gisviewer.app.online import OnlineBasemap
from gisviewer.app.opening import Opener
from gisviewer.app.panels.article import ArticlePanel
from gisviewer.app.panels.articles import ArticlesPanel
from gisviewer.app.panels.attributes import AttributesPanel
from gisviewer.app.panels.dock_title import DockTitle
from gisviewer.app.panels.features import FeaturesPanel
from gisviewer.app.panels.findings import FindingsPanel
from gisviewer.app.panels.history import HistoryPanel
from gisviewer.app.panels.incident import IncidentPanel
from gisviewer.app.panels.incidents import IncidentsPanel
from gisviewer.app.panels.layers import LayersPanel
from gisviewer.app.panels.log import LogPanel
from gisviewer.app.panels.measure_bar import MeasureBar
from gisviewer.app.panels.review import ReviewPanel
from gisviewer.app.panels.search import SearchPanel
from gisviewer.app.panels.unmapped import UnmappedPanel
from gisviewer.app.placing import Placing
from gisviewer.app.projects import Projects
from gisviewer.app.recent import RecentFiles
from gisviewer.app.sheet_work import SheetWork
from gisviewer.app.start_screen import StartScreen
from gisviewer.app.status_bar import StatusBar
from gisviewer.app.tasks import Tasks
from gisviewer.app.teaching import Teaching
from gisviewer.app.theme import current_theme
from gisviewer.app.waiting import Waiting
from gisviewer.app.wiring import connect
from gisviewer.app.words import plain_tip, tr, trn
from gisviewer.domain.incidents import Status
from gisviewer.domain.layers import Layer
from gisviewer.jobs import CancelToken, ReportProgress, ignore_progress
from gisviewer.mapping.serve import PageServer
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Edit, Notice, Selection, Table, Workspace

_STARTING_SIZE = QSize(1280, 800)
_LARGE_STEP = 300
"""Storing so many changes may take longer than a person takes for at once."""


class MainWindow(QMainWindow):
    """Everything in sight. It owns the workspace's views; what actions do is in `commands`."""

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        settings_store: QSettings,
        settings: Settings,
        map_view: MapView | None = None,
    ) -> None:
        super().__init__()
        self.workspace = workspace
        self.engine = engine
        self.store = settings_store
        self.recent = RecentFiles(settings_store)
        self.settings = settings
        engine.configure(settings)
        self.last_folder = str(Path.home())
        self._is_closed = False
        self.docks: dict[str, QDockWidget] = {}
        self.qt_actions: dict[str, QAction] = {}
        self.tool_bar = QToolBar(tr("Tools"), self)
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setWindowIcon(QGuiApplication.windowIcon())
        self.resize(_STARTING_SIZE)
        self.notices = Notices(self, make_report)
        self.tasks = Tasks(self.notices.error, self)
        self.waiting = Waiting(self.tasks, self)
        workspace.store_step = self._store_step
        self.map_view = map_view or MapView(PageServer(), current_theme().window)
        server = self.map_view.server
        self.map_sync = MapSync(workspace, self.map_view, recall_look(settings, settings_store), self)
        self.map_sync.credits = settings.organisation
        self.online = OnlineBasemap(server, self)
        self.sheets = SheetWork(self.tasks, self)
        self.layer_questions = LayerQuestions(self.tasks, engine, self)
        self.layers = LayerWork(workspace, self.tasks, self.notices, self.layer_questions, self)
        server.layers = self.layers.features
        self.map_tools = MapTools(self.map_view, self)
        self.measuring = Measuring(self.map_view, self.map_tools, self)
        self.choice = FeatureChoice(workspace, self.layers.features, self.tasks, self)
        self.placing = Placing(self.map_view, self.notices, self)
        self.teaching = Teaching(workspace, self.notices, lambda: self.settings.trust_rules, self)
        self.event_import = EventImport(workspace, self.tasks, self.notices, engine, self)
        self.projects = Projects(
            workspace, self.notices, self.recent, self.waiting, lambda: self.settings.backups, self
        )
        workspace.reviewer = settings.reviewer
        self._make_centre()
        self._make_panels()
        make_actions(self)
        self._make_status_bar()
        connect(self)
        reset_layout(self)
        self._restore_layout()
        self._unsubscribe = workspace.subscribe(self._on_notice)
        self._on_notice(Notice(tables=frozenset(Table), selection=True, history=True))
        sys.excepthook = self._on_unexpected

    # -- making

    def _make_centre(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices.bar)
        self.measure_bar = MeasureBar(self.measuring)
        column.addWidget(self.measure_bar)
        self.map_view.move_into(column)
        self.setCentralWidget(centre)
        self.start_screen = StartScreen(self, centre)

    def _make_panels(self) -> None:
        workspace = self.workspace
        self.articles_panel = ArticlesPanel(
            workspace,
            retry=lambda files: self.opener.retry(files),
            give_up=lambda file: self.opener.queue.give_up(file),
            close_article=lambda article_id: self.opener.close_article(article_id),
        )
        model = self.articles_panel.model
        self.opener = Opener(
            workspace,
            self.engine,
            self.tasks,
            self.notices,
            model,
            self.layers.open,
            self.event_import.open,
            self.projects.open,
            self,
        )
        self.layers_panel = LayersPanel(workspace, self.zoom_to_layer)
        self.article_panel = ArticlePanel(workspace)
        self.incident_panel = IncidentPanel(workspace)
        self.incidents_panel = IncidentsPanel(workspace)
        self.review_panel = ReviewPanel(workspace, lambda: self.settings.review_keys)
        features = self.layers.features
        self.unmapped_panel = UnmappedPanel(workspace, lambda: self.article_panel.article_id)
        self.attributes_panel = AttributesPanel(workspace, features, self.tasks, self.choice)
        self.features_panel = FeaturesPanel(workspace, features, self.choice)
        self.comparison = Comparison(workspace, self.tasks, self)
        self.search_panel = SearchPanel(workspace)
        self.history_panel = HistoryPanel(workspace)
        self.log_panel = LogPanel(workspace, partial(checking.read_log, self))
        self.findings_panel = FindingsPanel(workspace)
        self._listeners = (
            self.layers,
            self.articles_panel,
            self.layers_panel,
            self.article_panel,
            self.incident_panel,
            self.incidents_panel,
            self.unmapped_panel,
            self.attributes_panel,
            self.choice,
            self.features_panel,
            self.comparison,
            self.history_panel,
            self.log_panel,
            self.findings_panel,
            self.map_sync,
            self.review_panel,  # after the map, which moves to the incident before it shows the other places
        )
        areas = Qt.DockWidgetArea
        self.places: tuple[tuple[str, str, QWidget, Qt.DockWidgetArea], ...] = (
            ("articles", tr("Articles"), self.articles_panel, areas.LeftDockWidgetArea),
            ("layers", tr("Layers"), self.layers_panel, areas.LeftDockWidgetArea),
            ("search", tr("Search"), self.search_panel, areas.LeftDockWidgetArea),
            ("article", tr("Article"), self.article_panel, areas.RightDockWidgetArea),
            ("incident", tr("Incident"), self.incident_panel, areas.RightDockWidgetArea),
            ("review", tr("Review"), self.review_panel, areas.RightDockWidgetArea),
            ("features", tr("Features"), self.features_panel, areas.RightDockWidgetArea),
            ("history", tr("History"), self.history_panel, areas.RightDockWidgetArea),
            ("incidents", tr("Incidents"), self.incidents_panel, areas.BottomDockWidgetArea),
            ("findings", tr("Doubtful"), self.findings_panel, areas.BottomDockWidgetArea),
            ("log", tr("Log"), self.log_panel, areas.BottomDockWidgetArea),
            ("unmapped", tr("Not mapped"), self.unmapped_panel, areas.BottomDockWidgetArea),
            ("attributes", tr("Attribute table"), self.attributes_panel, areas.BottomDockWidgetArea),
        )
        make_docks(self)

    def _make_status_bar(self) -> None:
        self.status = StatusBar(
            self.tasks,
            self._bind(network.show_requests),
            self._bind(review.open_review),
            self._bind(program.show_boundaries),
        )
        self.setStatusBar(self.status)

    def _bind(self, command: Callable[[MainWindow], None]) -> Callable[[], None]:
        return lambda: command(self)

    # -- life

    def start(self, words: Sequence[str]) -> None:
        """Load the map and open what was named."""
        self.map_view.open_page()
        if not self.start_screen.card.isHidden():
            self.start_screen.card.buttons[0].setFocus()
        if words:
            QTimer.singleShot(0, lambda: self.opener.open_words(words))

    def warm_up(self) -> None:
        """Load what the first article needs, in the background."""
        self.tasks.start(
            tr("Getting ready to read articles"),
            lambda _report, _token: self.engine.warm_up(),
            lambda _none: None,
            lane="articles",
        )

    def take_words(self, words: list[str]) -> None:
        """Come to the front and open what a second start of the program was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.opener.open_words(words)

    def select_first(self) -> None:
        """Select the first incident of the table, where there is one."""
        shown = self.incidents_panel.shown_ids
        if shown:
            self.workspace.select(Selection(shown[0]))

    def shut_down(self) -> None:
        """Stop all work and take the web view down in order."""
        self._unsubscribe()
        sys.excepthook = sys.__excepthook__
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self.on_color_scheme)
        hints.accessibility().contrastPreferenceChanged.disconnect(self.on_color_scheme)
        self.sheets.shut_down()
        self.tasks.shut_down()
        self.projects.close()
        self.map_view.shut_down()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout and let go of everything, once: a desktop may ask a window to close twice."""
        if self._is_closed:
            return
        if not self.projects.may_leave():
            event.ignore()
            return
        self.store.setValue("geometry", self.saveGeometry())
        self.store.setValue("state", self.saveState())
        self._is_closed = True
        self.shut_down()
        event.accept()

    def show_dock(self, name: str) -> None:
        """Bring a panel into sight."""
        self.docks[name].show()
        self.docks[name].raise_()

    def _restore_layout(self) -> None:
        for key, restore in (("geometry", self.restoreGeometry), ("state", self.restoreState)):
            stored = self.store.value(key)
            if isinstance(stored, QByteArray):
                restore(stored)

    # -- following

    def _store_step(self, edit: Edit, store: Callable[[ReportProgress, CancelToken], None]) -> None:
        """Write a small step at once, a large one on another thread with progress."""
        if len(edit.changes) < _LARGE_STEP:
            store(ignore_progress, CancelToken())
        else:
            self.waiting.run(trn("Storing {n} change …", "Storing {n} changes …", len(edit.changes)), store)

    def _on_notice(self, notice: Notice) -> None:
        for listener in self._listeners:
            listener.take_notice(notice)
        if notice.tables:
            to_review = sum(incident.status == Status.NEW for incident in self.workspace.incidents.values())
            self.status.set_to_review(to_review)
            self.start_screen.refresh()
        self.refresh_actions()

    def refresh_actions(self) -> None:
        """Enable what can be done now, and name the steps that undo and redo would take."""
        for row in actions.ACTIONS:
            self.qt_actions[row.id].setEnabled(row.enabled(self))
        workspace = self.workspace
        for key, words, name in (
            ("undo", tr("&Undo"), workspace.undo_name),
            ("redo", tr("&Redo"), workspace.redo_name),
        ):
            action = self.qt_actions[key]
            icon_text = action.iconText()
            action.setText(f"{words}: {name}".replace("\n", " ") if name else words)
            action.setIconText(icon_text)
            action.setToolTip(plain_tip(action.toolTip()))

    def on_project_changed(self) -> None:
        """Show the name and the content of another project."""
        project = self.projects.project
        named = project is not None and not project.is_untitled
        self.setWindowTitle(project.path.stem if named and project is not None else "")
        self.start_screen.refresh()
        self.layers.load_missing()
        if self.workspace.incidents or self.workspace.layers:
            self.map_sync.fit_after_change()

    def on_articles_opened(self, article_ids: list[str]) -> None:
        """Bring what has been opened into sight."""
        if article_ids and not self.opener.queue.count.is_running:
            self.map_sync.fit_after_change()
            self.start_screen.begin_tour_once()

    def zoom_to_layer(self, layer: Layer) -> None:
        """Bring a layer into sight."""
        if layer.extent is not None:
            self.map_sync.fit_extent(layer.extent)

    def on_color_scheme(self) -> None:
        """Follow the desktop between light and dark."""
        self.use_settings(self.settings)

    def use_settings(self, settings: Settings) -> None:
        """Follow the settings: looks, map, how places are found."""
        self.settings = settings
        self.workspace.reviewer = settings.reviewer
        self.engine.configure(settings)
        self.map_sync.credits = settings.organisation
        use_appearance(settings)
        self.map_sync.use_settings(network.map_settings_now(self))
        self._refresh_looks()

    def _refresh_looks(self) -> None:
        for row in actions.ACTIONS:
            if row.icon:
                self.qt_actions[row.id].setIcon(get_icon(row.icon))
        for dock in self.docks.values():
            title = dock.titleBarWidget()
            if isinstance(title, DockTitle):
                title.refresh_theme()
        refresh_icons(self)
        self.incident_panel.take_notice(Notice(selection=True))
        self.article_panel.refresh_theme()
        self.status.refresh_theme()

    def _on_unexpected(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.close()
        else:
            self.notices.error(error.with_traceback(trace))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what is dropped anywhere in the window."""
        self.take_drop(event.mimeData())
        event.acceptProposedAction()

    def take_drop(self, carried: QMimeData) -> None:
        """Open dropped files, or a dropped text as an article."""
        if carried.hasUrls():
            self.opener.open_words([url.toString() for url in carried.urls()])
        elif carried.text().strip():
            self.opener.open_text(carried.text(), tr("The dropped text"))
