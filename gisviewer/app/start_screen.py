"""The start screen and the tour: what one can do first, and three hints with the first article."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from gisviewer.app.commands import files, project
from gisviewer.app.panels.start import Choice, StartCard
from gisviewer.app.panels.tour import Hint, Tour
from gisviewer.app.words import tr

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow

TOUR_SEEN = "tour_seen"
"""The key in the store of the window that says that this user has had the hints."""


class StartScreen(QObject):
    """Keeps the card in the middle of the map while there is nothing on it and nothing on its way."""

    def __init__(self, window: MainWindow, holder: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._holder = holder
        choices = (
            ("open-article", tr("Open an article"), tr("A text, PDF, web page or mail"), files.open_articles),
            ("file", tr("Try the sample"), tr("A short report made for trying out"), files.open_sample),
            ("open-folder", tr("Open a folder"), tr("All articles in it"), files.open_folder),
            ("paste", tr("Paste text"), tr("The article on the clipboard"), files.paste_article),
            ("project", tr("Open a project"), tr("Reviewed incidents that were saved"), project.open_project),
            ("add-layer", tr("Add a layer"), tr("GeoJSON and other map data"), files.add_layer),
        )
        self.card = StartCard(
            [Choice(icon, words, text, partial(run, window)) for icon, words, text, run in choices], holder
        )
        self.tour = Tour(window)
        holder.installEventFilter(self)

    def refresh(self) -> None:
        """Show the card, with the files of late, or hide it."""
        window = self._window
        workspace = window.workspace
        is_empty = not (workspace.articles or workspace.layers or workspace.incidents)
        is_busy = window.opener.queue.count.is_running
        self.card.setVisible(is_empty and not is_busy)
        if not self.card.isHidden():
            self.card.set_recent(window.recent.paths, lambda path: window.opener.open_paths([Path(path)]))
            self._place()

    def begin_tour_once(self) -> None:
        """Give the hints with the first article that this user ever opens."""
        if self._window.store.value(TOUR_SEEN) is None:
            self.begin_tour()

    def begin_tour(self) -> None:
        """Give the three hints."""
        window = self._window
        window.store.setValue(TOUR_SEEN, "1")
        self.tour.begin(
            (
                Hint(
                    window.docks["article"],
                    tr("Text, map and table go together"),
                    tr("Click a coloured word, a marker or a row of the table: the other two show the same place."),
                ),
                Hint(
                    self._tool("review"),
                    tr("Check what was found"),
                    tr("Review goes through the proposals, the least certain first: A accepts, R rejects, C corrects."),
                ),
                Hint(
                    self._tool("export"),
                    tr("Take it along"),
                    tr("Export makes a map that opens in any browser, pictures, or data for other programs."),
                ),
            )
        )

    def _tool(self, name: str) -> QWidget:
        return self._window.tool_bar.widgetForAction(self._window.qt_actions[name])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        self.card.fit(self._holder.size())
        self.card.move(
            max(0, (self._holder.width() - self.card.width()) // 2),
            max(0, (self._holder.height() - self.card.height()) // 2),
        )
        self.card.raise_()
