"""Looks in the background for what is told twice: copies of articles, and events that several articles tell of."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.words import tr
from gisviewer.articles.duplicates import DuplicateFinder, NearDuplicate
from gisviewer.geoparse.events.same_event import EventGroup, group_same_events
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Notice, Table, Workspace

APART = "kept_apart"
"""The setting of a project that holds pairs of ids, of articles or incidents, that a user said are not the same."""
_DELAY_MS = 600


@dataclass(frozen=True, slots=True)
class Found:
    """What may be told twice."""

    copies: tuple[NearDuplicate, ...] = ()
    events: tuple[EventGroup, ...] = ()

    def __len__(self) -> int:
        return len(self.copies) + len(self.events)


class Comparison(QObject):
    """Keeps `found` up to date a moment after the workspace changes; nothing is merged here."""

    changed = Signal(object)
    copies_noticed = Signal(list)
    """Pairs of which one article has just been opened."""

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tasks = tasks
        self._finder = DuplicateFinder()
        self._told: set[tuple[str, str]] = set()
        self._task: Task[Any] | None = None
        self._is_watched = self._is_stale = False
        self.found = Found()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._start)

    def take_notice(self, notice: Notice) -> None:
        """Look again soon after articles come or go; after other changes only while the result is in sight."""
        if notice.touches(Table.ARTICLES) or (
            self._is_watched and (notice.touches(Table.INCIDENTS) or notice.touches(Table.SETTINGS))
        ):
            self._timer.start()
        elif notice.touches(Table.INCIDENTS):
            self._is_stale = True

    def watch(self, is_watched: bool) -> None:
        """Say whether somebody looks at what is found."""
        self._is_watched = is_watched
        if is_watched and self._is_stale:
            self._timer.start()

    def pairs_apart(self) -> list[list[str]]:
        """The pairs that the user keeps apart."""
        stored = self._workspace.setting(APART, [])
        return [pair for pair in stored if isinstance(pair, list) and len(pair) == 2]

    def _start(self) -> None:
        self._is_stale = False
        if self._task is not None and self._task in self._tasks.running:
            self._tasks.cancel(self._task)
        articles = list(self._workspace.article_heads.values())
        if len(articles) < 2:
            self._take(Found())
            return
        incidents = list(self._workspace.incidents.values())
        apart = frozenset(frozenset(pair) for pair in self.pairs_apart())
        finder = self._finder

        def look(_report: ReportProgress, token: CancelToken) -> Found:
            finder.add(articles, token)
            copies = finder.pairs(article.id for article in articles)
            kept = tuple(pair for pair in copies if frozenset((pair.first, pair.second)) not in apart)
            return Found(kept, tuple(group_same_events(incidents, apart, token)))

        self._task = self._tasks.start(tr("Comparing articles"), look, self._take, lane="comparison")

    def _take(self, found: Found) -> None:
        fresh = [pair for pair in found.copies if (pair.first, pair.second) not in self._told]
        self._told |= {(pair.first, pair.second) for pair in fresh}
        if found != self.found:
            self.found = found
            self.changed.emit(found)
        if fresh:
            self.copies_noticed.emit(fresh)


def with_apart(known: Collection[list[str]], ids: Collection[str]) -> list[list[str]]:
    """The pairs kept apart, with every pair of some ids added."""
    ordered = sorted(ids)
    fresh = [[a, b] for n, a in enumerate(ordered) for b in ordered[n + 1 :]]
    return [*known, *(pair for pair in fresh if pair not in known)]
