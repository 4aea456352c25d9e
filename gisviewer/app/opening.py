"""Opening: files by their kind, pasted text, whole folders, in the background and one step each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal

from gisviewer.app.engine import Engine
from gisviewer.app.models.articles import ArticleModel, FileState, PendingFile
from gisviewer.app.notices import Notices
from gisviewer.app.tasks import Task, Tasks
from gisviewer.app.words import tr, trn
from gisviewer.articles import READABLE_SUFFIXES, parse_text, read_articles
from gisviewer.domain.incidents import ArticleResult, ProblemKind
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError, GisviewerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress
from gisviewer.project.project import is_project
from gisviewer.project.workspace import Edit, Selection, Table, Workspace

LAYER_SUFFIXES = frozenset(
    {".geojson", ".json", ".topojson", ".shp", ".kml", ".kmz", ".gpx", ".fgb", ".gml", ".gdb", ".tab", ".mif", ".dxf"}
    | {".csv", ".tsv", ".zip", ".gpkg", ".sqlite", ".parquet", ".geojsonl", ".geojsons"}
)
_FILES_IN_FOLDER = 20_000


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file gave: results of its articles, and the errors of those that could not be read."""

    results: tuple[ArticleResult, ...]
    errors: tuple[ArticleError, ...]


class Opener(QObject):
    """Takes in articles; layers and projects are handed to who knows them."""

    articles_opened = Signal(list)

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        tasks: Tasks,
        notices: Notices,
        model: ArticleModel,
        open_layer: Callable[[Path], None],
        open_project: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._engine = engine
        self._tasks = tasks
        self._notices = notices
        self._model = model
        self._running: dict[int, Task[Any]] = {}
        self._open_layer = open_layer
        self._open_project = open_project
        tasks.changed.connect(self._refresh_rows)

    def open_words(self, words: Iterable[str]) -> None:
        """Open what was named on the command line or dropped: files, folders; an address is explained."""
        paths: list[Path] = []
        for word in words:
            if word.startswith("file://"):
                word = _path_of_file_url(word)
            if "://" in word:
                self._notices.warn(
                    tr("“{address}” is an address on the network, and the program works offline.", address=word),
                    tr("Save the page in your browser and open the file, or copy its text and paste it here."),
                )
            else:
                paths.append(Path(word))
        self.open_paths(paths)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files and folders, each by its kind."""
        for path in paths:
            suffix = path.suffix.lower()
            if not path.exists():
                self._notices.error(
                    GisviewerError(
                        tr("There is no file “{path}”.", path=path), tr("Check the name; it may have been moved.")
                    )
                )
            elif suffix == ".gpkg" and is_project(path):
                self._open_project(path)
            elif suffix in LAYER_SUFFIXES:
                self._open_layer(path)
            elif path.is_dir():
                self.open_folder(path)
            else:
                self._open_file(PendingFile(path.name, path))

    def open_folder(self, folder: Path) -> None:
        """Open all articles of a folder and the folders in it."""

        def find(report: ReportProgress, token: CancelToken) -> list[Path]:
            found: list[Path] = []
            for path in folder.rglob("*"):
                token.check()
                if path.suffix.lower() in READABLE_SUFFIXES and path.is_file():
                    found.append(path)
                    report(Progress(len(found), None, path.name))
                if len(found) >= _FILES_IN_FOLDER:
                    break
            return sorted(found)

        def open_found(found: list[Path]) -> None:
            if not found:
                self._notices.warn(
                    tr("“{folder}” holds no articles.", folder=folder.name),
                    tr("Articles are files such as .txt, .html, .pdf, .docx, .eml or .jsonl."),
                )
            for path in found:
                self._open_file(PendingFile(path.name, path))

        self._tasks.start(tr("Looking through “{folder}”", folder=folder.name), find, open_found)

    def open_text(self, text: str, name: str) -> None:
        """Open pasted text."""
        file = PendingFile(name, None)

        def read() -> Iterable[Article | ArticleError]:
            try:
                return [parse_text(text, name)]
            except ArticleError as error:
                return [error]

        self._start(file, read)

    def retry(self, file: PendingFile) -> None:
        """Try a failed file again."""
        self._model.remove_pending(file)
        if file.path is not None:
            self._open_file(PendingFile(file.name, file.path))

    def give_up(self, file: PendingFile) -> None:
        """Cancel a file, or take a failed one off the list."""
        task = self._running.pop(file.number, None)
        if task is not None:
            self._tasks.cancel(task)
        self._model.remove_pending(file)

    def close_article(self, article_id: str) -> None:
        """Take an article with its incidents out of the workspace; undo brings them back."""
        result = self._workspace.articles.get(article_id)
        if result is None:
            return
        name = tr("Close “{title}”", title=result.article.title or article_id)
        changed: dict[str, Any] = {}
        for incident in self._workspace.incidents.values():
            others = tuple(source for source in incident.sources if source.article_id != article_id)
            if len(others) != len(incident.sources):
                changed[incident.id] = replace(incident, sources=others) if others else None
        articles = self._workspace.make_edit(name, Table.ARTICLES, {article_id: None})
        incidents = self._workspace.make_edit(name, Table.INCIDENTS, changed)
        self._workspace.apply(Edit(name, articles.changes + incidents.changes))

    def _open_file(self, file: PendingFile) -> None:
        path = file.path
        if path is not None:
            self._start(file, lambda: read_articles(path))

    def _start(self, file: PendingFile, read: Callable[[], Iterable[Article | ArticleError]]) -> None:
        engine = self._engine

        def work(report: ReportProgress, token: CancelToken) -> Outcome:
            results: list[ArticleResult] = []
            errors: list[ArticleError] = []
            file.state = FileState.READING
            for item in read():
                token.check()
                if isinstance(item, ArticleError):
                    errors.append(item)
                    continue
                file.state = FileState.PLACES
                report(Progress(len(results), None, item.title))
                results.append(engine.run(item, token))
            return Outcome(tuple(results), tuple(errors))

        self._model.add_pending(file)
        self._running[file.number] = self._tasks.start(
            tr("Opening “{name}”", name=file.name),
            work,
            lambda outcome: self._take(file, outcome),
            lambda error: self._fail(file, error),
            lane="articles",
        )

    def _take(self, file: PendingFile, outcome: Outcome) -> None:
        self._running.pop(file.number, None)
        if not outcome.results:
            error = (
                outcome.errors[0] if outcome.errors else ArticleError(tr("{name} holds no article.", name=file.name))
            )
            self._fail(file, error)
            return
        self._model.remove_pending(file)
        for error in outcome.errors[:3]:
            self._notices.error(error)
        if len(outcome.errors) > 3:
            self._notices.warn(
                trn("{n} article could not be read.", "{n} articles could not be read.", len(outcome.errors))
            )
        opened = add_results(self._workspace, outcome.results)
        first = outcome.results[0].article
        if not opened:
            self._notices.info(tr("“{title}” is open already.", title=first.title or file.name))
        self._workspace.select(Selection(article_id=first.id))
        self._explain(outcome.results)
        self.articles_opened.emit(opened)

    def _explain(self, results: Sequence[ArticleResult]) -> None:
        """Say what a reader would otherwise wonder about."""
        for result in results:
            for problem in result.problems:
                if problem.kind in (ProblemKind.NO_PLACES, ProblemKind.LIMIT):
                    self._notices.warn(problem.message)

    def _fail(self, file: PendingFile, error: Exception) -> None:
        self._running.pop(file.number, None)
        file.state = FileState.FAILED
        file.reason = str(error) if isinstance(error, GisviewerError) else tr("an error in the program")
        self._model.update_pending(file)
        self._notices.error(error)

    def _refresh_rows(self) -> None:
        for file in self._model.pending:
            self._model.update_pending(file)
        # What was cancelled from the list of tasks leaves the list of articles too.
        running = self._tasks.running
        for file in self._model.pending:
            task = self._running.get(file.number)
            if task is not None and task not in running and task.token.is_cancelled:
                self.give_up(file)


def add_results(workspace: Workspace, results: Sequence[ArticleResult]) -> list[str]:
    """Put results into the workspace as one step; what is there already stays as it is. The ids of the new ones."""
    fresh = {result.article.id: result for result in results if result.article.id not in workspace.articles}
    if not fresh:
        return []
    first = next(iter(fresh.values())).article
    name = tr("Open “{title}”", title=first.title or first.id)
    incidents = {
        incident.id: incident
        for result in fresh.values()
        for incident in result.incidents
        if incident.id not in workspace.incidents
    }
    articles_edit = workspace.make_edit(name, Table.ARTICLES, dict(fresh))
    incidents_edit = workspace.make_edit(name, Table.INCIDENTS, dict(incidents))
    workspace.apply(Edit(name, articles_edit.changes + incidents_edit.changes))
    return list(fresh)


def _path_of_file_url(url: str) -> str:
    return QUrl(url).toLocalFile()
