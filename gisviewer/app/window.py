"""The main window: panels around the map, put together from their collaborators."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QByteArray, QMimeData, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from gisviewer.app import actions
from gisviewer.app.appearance import map_settings, pipeline_settings, use_appearance
from gisviewer.app.commands import articles, files, incidents
from gisviewer.app.commands import layers as layer_commands
from gisviewer.app.diagnostics import make_report
from gisviewer.app.engine import Engine
from gisviewer.app.icons import get_icon, refresh_icons
from gisviewer.app.layer_work import LayerWork
from gisviewer.app.map_sync import MapSync
from gisviewer.app.map_view import MapView
from gisviewer.app.notices import Notices
from gisviewer.app.opening import Opener
from gisviewer.app.panels.article import ArticlePanel
from gisviewer.app.panels.articles import ArticlesPanel
from gisviewer.app.panels.attributes import AttributesPanel
from gisviewer.app.panels.dock_title import DockTitle
from gisviewer.app.panels.incident import IncidentPanel
from gisviewer.app.panels.incidents import IncidentsPanel
from gisviewer.app.panels.layers import LayersPanel
from gisviewer.app.panels.review import ReviewPanel
from gisviewer.app.panels.start import StartCard
from gisviewer.app.projects import Projects
from gisviewer.app.status_bar import StatusBar
from gisviewer.app.tasks import Tasks
from gisviewer.app.theme import current_theme
from gisviewer.app.words import plain_tip, tr
from gisviewer.domain.incidents import Status
from gisviewer.domain.layers import Layer
from gisviewer.mapping.serve import PageServer
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Notice, Selection, Table, Workspace

_STARTING_SIZE = QSize(1280, 800)


class MainWindow(QMainWindow):
    """Everything in sight. It owns the workspace's views; what actions do is in `commands`."""

    def __init__(self, workspace: Workspace, engine: Engine, settings_store: QSettings, settings: Settings) -> None:
        super().__init__()
        self.workspace = workspace
        self.engine = engine
        self._store = settings_store
        self.settings = settings
        engine.configure(pipeline_settings(settings))
        self.last_folder = str(Path.home())
        self.docks: dict[str, QDockWidget] = {}
        self.qt_actions: dict[str, QAction] = {}
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setWindowIcon(QGuiApplication.windowIcon())
        self.resize(_STARTING_SIZE)
        self.notices = Notices(self, make_report)
        self.tasks = Tasks(self.notices.error, self)
        theme = current_theme()
        server = PageServer()
        self.map_view = MapView(server, theme.window)
        self.map_sync = MapSync(workspace, self.map_view, map_settings(settings), self)
        self.map_sync.credits = settings.organisation
        self.layers = LayerWork(workspace, self.tasks, self.notices, self)
        server.layers = self.layers.features
        self.projects = Projects(workspace, self.notices, settings_store, lambda: self.settings.backups, self)
        workspace.reviewer = settings.reviewer
        self._make_centre()
        self._make_panels()
        self._make_actions()
        self._make_status_bar()
        self._connect()
        self.reset_layout()
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
        column.addWidget(self.map_view, 1)
        self.setCentralWidget(centre)
        choices = (
            (
                "open-article",
                tr("Open an article"),
                tr("A text, PDF, web page or mail"),
                self._bind(files.open_articles),
            ),
            ("open-folder", tr("Open a folder"), tr("All articles in it"), self._bind(files.open_folder)),
            ("file", tr("Try the sample"), tr("A short report made for trying out"), self._bind(files.open_sample)),
            ("paste", tr("Paste text"), tr("The article on the clipboard"), self._bind(files.paste_article)),
        )
        self.start_card = StartCard(choices, centre)

    def _make_panels(self) -> None:
        workspace = self.workspace
        self.articles_panel = ArticlesPanel(
            workspace,
            retry=lambda file: self.opener.retry(file),
            give_up=lambda file: self.opener.give_up(file),
            close_article=lambda article_id: self.opener.close_article(article_id),
        )
        self.opener = Opener(
            workspace,
            self.engine,
            self.tasks,
            self.notices,
            self.articles_panel.model,
            self.layers.open,
            self.projects.open,
            self,
        )
        self.layers_panel = LayersPanel(workspace, self._zoom_to_layer)
        self.article_panel = ArticlePanel(workspace)
        self.incident_panel = IncidentPanel(workspace)
        self.incidents_panel = IncidentsPanel(workspace)
        self.review_panel = ReviewPanel(workspace, lambda: self.settings.review_keys)
        self.attributes_panel = AttributesPanel(workspace, self.layers.features, self.tasks)
        self.picked_for = ""
        self._listeners = (
            self.layers,
            self.articles_panel,
            self.layers_panel,
            self.article_panel,
            self.incident_panel,
            self.incidents_panel,
            self.attributes_panel,
            self.review_panel,
            self.map_sync,
        )
        areas = Qt.DockWidgetArea
        self._places: tuple[tuple[str, str, QWidget, Qt.DockWidgetArea], ...] = (
            ("articles", tr("Articles"), self.articles_panel, areas.LeftDockWidgetArea),
            ("layers", tr("Layers"), self.layers_panel, areas.LeftDockWidgetArea),
            ("article", tr("Article"), self.article_panel, areas.RightDockWidgetArea),
            ("incident", tr("Incident"), self.incident_panel, areas.RightDockWidgetArea),
            ("review", tr("Review"), self.review_panel, areas.RightDockWidgetArea),
            ("incidents", tr("Incidents"), self.incidents_panel, areas.BottomDockWidgetArea),
            ("attributes", tr("Attribute table"), self.attributes_panel, areas.BottomDockWidgetArea),
        )
        for name, title, panel, area in self._places:
            dock = QDockWidget(title, self)
            dock.setObjectName(f"dock-{name}")
            dock.setWidget(panel)
            dock.setTitleBarWidget(DockTitle(dock))
            dock.setAllowedAreas(areas.AllDockWidgetAreas)
            self.docks[name] = dock
            self.addDockWidget(area, dock)
        corner = self.setCorner
        corner(Qt.Corner.BottomLeftCorner, areas.LeftDockWidgetArea)
        corner(Qt.Corner.BottomRightCorner, areas.RightDockWidgetArea)

    def _make_actions(self) -> None:
        menus: dict[str, QMenu] = {}
        for name, title in actions.MENUS:
            menus[name] = self.menuBar().addMenu(tr(title))
        bar = QToolBar(tr("Tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.addToolBar(bar)
        for row in actions.ACTIONS:
            action = QAction(tr(row.text), self)
            action.setObjectName(row.id)
            action.setShortcuts([QKeySequence(keys) for keys in row.keys])
            if row.icon:
                action.setIcon(get_icon(row.icon))
            action.triggered.connect(lambda _checked=False, run=row.run: run(self))
            self.qt_actions[row.id] = action
            menus[row.menu].addAction(action)
            if row.tool:
                action.setIconText(tr(row.tool))
                bar.addAction(action)
        panels = menus["view"].addMenu(tr("&Panels"))
        for dock in self.docks.values():
            panels.addAction(dock.toggleViewAction())

    def _make_status_bar(self) -> None:
        self.status = StatusBar(self.tasks, self._show_requests, self._open_review, self._show_boundaries)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        self.map_sync.pointer_moved.connect(self.status.set_position)
        self.map_sync.view_changed.connect(self.status.set_view)
        self.map_sync.filter_changed.connect(self.incidents_panel.set_filter)
        self.map_sync.problem_told.connect(lambda text: self.notices.warn(text))
        self.incidents_panel.filter_changed.connect(self.map_sync.set_filter)
        self.incidents_panel.activated.connect(lambda key: self.map_view.call("focusIncident", key))
        self.article_panel.day_entered.connect(lambda key, words: articles.set_published(self, key, words))
        self.incident_panel.problem_found.connect(self.notices.error)
        self.incident_panel.decided.connect(lambda key, status: incidents.decide(self, key, status))
        self.incident_panel.candidate_chosen.connect(lambda key, found: incidents.choose_candidate(self, key, found))
        self.incident_panel.location_entered.connect(lambda key, words: incidents.enter_location(self, key, words))
        self.incident_panel.pick_requested.connect(lambda key: incidents.pick_on_map(self, key))
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setEnabled(False)
        escape.activated.connect(lambda: self.map_sync.set_picking(False))
        self.map_sync.picking_changed.connect(escape.setEnabled)
        self.map_sync.place_picked.connect(lambda lon, lat: incidents.place_at(self, self.picked_for, lon, lat))
        self.map_sync.incident_moved.connect(lambda key, lon, lat: incidents.place_at(self, key, lon, lat))
        self.review_panel.decided.connect(lambda key, status, why: incidents.decide(self, key, status, why))
        self.review_panel.candidate_chosen.connect(
            lambda key, found: incidents.choose_candidate(self, key, found, accept=True)
        )
        self.review_panel.correction_requested.connect(self._correct)
        self.review_panel.ghosts_changed.connect(lambda ghosts: self.map_view.call("showCandidates", ghosts))
        self.projects.changed.connect(self._on_project_changed)
        self.opener.articles_opened.connect(self._on_articles_opened)
        self.layers.features_loaded.connect(self.map_sync.redraw_layers)
        panel = self.layers_panel
        panel.style_wanted.connect(lambda layer: layer_commands.ask_style(self, layer))
        panel.table_wanted.connect(lambda layer: layer_commands.show_table(self, layer))
        self.attributes_panel.zoom_wanted.connect(self.map_sync.fit_extent)
        panel.properties_wanted.connect(lambda layer: layer_commands.show_properties(self, layer))
        panel.copy_wanted.connect(lambda layer: layer_commands.duplicate(self, layer))
        self.layers.previews_changed.connect(self.map_sync.show_previews)
        self.layers.opened.connect(lambda layers: self._zoom_to_layer(layers[0]))
        self.map_view.guard.refusal.connect(lambda _url: self.status.set_requests(self.map_view.guard.count))
        self.map_view.reloaded.connect(
            lambda: self.notices.info(tr("The map had to be loaded again; nothing of your work is lost."))
        )
        self.map_view.gave_up.connect(
            lambda: self.notices.warn(
                tr("The map cannot be drawn: its process ended several times."),
                tr("Your work is not touched by it."),
                (tr("Load it again"), self.map_view.try_again),
            )
        )
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_color_scheme)

    def _bind(self, command: Callable[[MainWindow], None]) -> Callable[[], None]:
        return lambda: command(self)

    # -- life

    def start(self, words: Sequence[str]) -> None:
        """Load the map and open what was named."""
        self.map_view.open_page()
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
        QGuiApplication.styleHints().colorSchemeChanged.disconnect(self._on_color_scheme)
        self.tasks.shut_down()
        self.projects.close()
        self.map_view.shut_down()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the layout and let go of everything."""
        if not self.projects.may_leave():
            event.ignore()
            return
        self._store.setValue("geometry", self.saveGeometry())
        self._store.setValue("state", self.saveState())
        self.shut_down()
        event.accept()

    def reset_layout(self) -> None:
        """Put every panel where it was at first."""
        for name, _title, _panel, area in self._places:
            dock = self.docks[name]
            dock.setFloating(False)
            self.addDockWidget(area, dock)
            dock.show()
        vertical, horizontal = Qt.Orientation.Vertical, Qt.Orientation.Horizontal
        docks = self.docks
        self.splitDockWidget(docks["articles"], docks["layers"], vertical)
        self.splitDockWidget(docks["article"], docks["incident"], vertical)
        self.tabifyDockWidget(docks["incident"], docks["review"])
        docks["incident"].raise_()
        self.tabifyDockWidget(docks["incidents"], docks["attributes"])
        docks["incidents"].raise_()
        self.resizeDocks([docks["articles"], docks["layers"]], [300, 300], vertical)
        self.resizeDocks([docks["article"], docks["incident"]], [340, 320], vertical)
        self.resizeDocks([docks["incidents"]], [190], vertical)
        self.resizeDocks([docks["articles"], docks["article"]], [220, 340], horizontal)

    def show_dock(self, name: str) -> None:
        """Bring a panel into sight."""
        self.docks[name].show()
        self.docks[name].raise_()

    def focus_dock(self, step: int) -> None:
        """Move the focus to the next or previous panel in sight."""
        shown = [dock.widget() for dock in self.docks.values() if dock.isVisible()]
        stops: list[QWidget] = [self.map_view, *(panel for panel in shown if panel is not None)]
        current = QApplication.focusWidget()
        here = next((i for i, stop in enumerate(stops) if current is stop or stop.isAncestorOf(current or stop)), 0)
        target = stops[(here + step) % len(stops)]
        focusable = [
            child
            for child in (target, *target.findChildren(QWidget))
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        (focusable[0] if focusable else target).setFocus(Qt.FocusReason.TabFocusReason)

    def _restore_layout(self) -> None:
        for key, restore in (("geometry", self.restoreGeometry), ("state", self.restoreState)):
            stored = self._store.value(key)
            if isinstance(stored, QByteArray):
                restore(stored)

    # -- following

    def _on_notice(self, notice: Notice) -> None:
        for listener in self._listeners:
            listener.take_notice(notice)
        if notice.tables:
            to_review = sum(incident.status == Status.NEW for incident in self.workspace.incidents.values())
            self.status.set_to_review(to_review)
            self._refresh_start()
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

    def _refresh_start(self) -> None:
        is_empty = not (self.workspace.articles or self.workspace.layers or self.workspace.incidents)
        self.start_card.setVisible(is_empty)
        self._place_start()

    def _place_start(self) -> None:
        holder = self.centralWidget()
        if holder is None:
            return
        self.start_card.adjustSize()
        self.start_card.move(
            max(0, (holder.width() - self.start_card.width()) // 2),
            max(0, (holder.height() - self.start_card.height()) // 2),
        )
        self.start_card.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the start screen in the middle."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self._place_start)

    def _on_project_changed(self) -> None:
        project = self.projects.project
        named = project is not None and not project.is_untitled
        self.setWindowTitle(project.path.stem if named and project is not None else "")
        self.start_card.set_recent(self.projects.recent, lambda path: self.projects.open(Path(path)))
        self.layers.load_missing()
        if self.workspace.incidents or self.workspace.layers:
            self.map_sync.fit_after_change()
        self._place_start()

    def _on_articles_opened(self, article_ids: list[str]) -> None:
        if article_ids and not self.articles_panel.model.pending:
            self.map_sync.fit_after_change()

    def _zoom_to_layer(self, layer: Layer) -> None:
        if layer.extent is not None:
            self.map_sync.fit_extent(layer.extent)

    def _on_color_scheme(self) -> None:
        self.use_settings(self.settings)

    def use_settings(self, settings: Settings) -> None:
        """Follow the settings: looks, map, how places are found."""
        self.settings = settings
        self.workspace.reviewer = settings.reviewer
        self.engine.configure(pipeline_settings(settings))
        self.map_sync.credits = settings.organisation
        use_appearance(settings)
        self.map_sync.use_settings(map_settings(settings))
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

    # -- small answers

    def _show_requests(self) -> None:
        guard = self.map_view.guard
        if guard.count:
            self.notices.warn(tr("Refused: {list}", list=", ".join(dict.fromkeys(guard.refused))))
        else:
            self.notices.info(tr("Nothing has asked for the network; anything that would is refused and counted here."))

    def _open_review(self) -> None:
        incidents.open_review(self)

    def _correct(self, key: str) -> None:
        self.show_dock("incident")
        self.incident_panel.coordinates.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.incident_panel.coordinates.selectAll()
        incidents.pick_on_map(self, key)

    def _show_boundaries(self) -> None:
        self.notices.info(
            tr("The map draws borders as they are held on the ground and disputed lines dashed."),
            tr("This states no opinion on any territory's status."),
        )

    # -- drops

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
