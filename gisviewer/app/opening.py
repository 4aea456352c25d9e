"""Opening: files by their kind, pasted text, whole folders, in the background and one step each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal

from gisviewer.app.engine import Engine
from gisviewer.app.event_import import holds_incidents
from gisviewer.app.models.articles import ArticleModel, PendingFile
from gisviewer.app.notices import Notices
from gisviewer.app.reading import Count, Outcome, ReadingQueue
from gisviewer.app.tasks import Tasks
from gisviewer.app.words import tr, trn
from gisviewer.articles import READABLE_SUFFIXES, parse_text, read_articles
from gisviewer.domain.incidents import ArticleResult, ProblemKind
from gisviewer.domain.text import Article
from gisviewer.errors import ArticleError, GisviewerError, LayerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress
from gisviewer.project.project import is_project
from gisviewer.project.teach import RuleBook
from gisviewer.project.workspace import Edit, Selection, Table, Workspace

LAYER_SUFFIXES = frozenset(
    {".geojson", ".json", ".topojson", ".shp", ".kml", ".kmz", ".gpx", ".fgb", ".gml", ".gdb", ".tab", ".mif", ".dxf"}
    | {".csv", ".tsv", ".zip", ".gpkg", ".sqlite", ".parquet", ".geoparquet", ".geojsonl", ".geojsons", ".ndjson"}
    | {".geojsonseq", ".xlsx", ".ods", ".osm", ".pbf", ".feather", ".arrow", ".dgn", ".e00", ".jml", ".gmt", ".dbf"}
    | {".gz", ".tgz", ".tar", ".bz2", ".xz", ".db", ".000", ".vrt", ".shx", ".mbtiles", ".pmtiles", ".dwg"}
)
"""Files that go to the reader of layers, which says of those that it does not read why not."""
_PARTS_OF_SETS = frozenset({".prj", ".cpg", ".sbn", ".sbx", ".qix", ".qpj", ".dat", ".map", ".id", ".mid", ".ind"})
_FILES_IN_FOLDER = 20_000


class Opener(QObject):
    """Takes in articles; layers and projects are handed to who knows them."""

    articles_opened = Signal(list)
    path_given = Signal(Path)

    def __init__(
        self,
        workspace: Workspace,
        engine: Engine,
        tasks: Tasks,
        notices: Notices,
        model: ArticleModel,
        open_layer: Callable[[Path], None],
        open_events: Callable[[Path], None],
        open_project: Callable[[Path], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._engine = engine
        self._tasks = tasks
        self._notices = notices
        self._model = model
        self.queue = ReadingQueue(engine, tasks, model, self)
        self.queue.lot_ready.connect(self._take)
        self.queue.failed.connect(self._on_failed)
        self.queue.counted.connect(self._on_counted)
        self._open_layer = open_layer
        self._open_events = open_events
        self._open_project = open_project

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
        articles: list[Path] = []
        layers: list[Path] = []
        for path in paths:
            suffix = path.suffix.lower()
            if not path.exists():
                self._notices.error(
                    GisviewerError(
                        tr("There is no file “{path}”.", path=path), tr("Check the name; it may have been moved.")
                    )
                )
                continue
            self.path_given.emit(path)
            if suffix == ".gpkg" and is_project(path):
                self._open_project(path)
            elif suffix in LAYER_SUFFIXES or suffix in _PARTS_OF_SETS:
                layers.append(path)
            elif path.is_dir():
                self.open_folder(path)
            else:
                articles.append(path)
        self._open_files(articles)
        for path in dict.fromkeys(map(_main_of_set, layers)):
            self._open_layer_or_events(path)

    def _open_layer_or_events(self, path: Path) -> None:
        """A table whose columns are those of incidents can be taken for either."""
        if not holds_incidents(path):
            self._open_layer(path)
            return
        choices = {"incidents": tr("As incidents"), "layer": tr("As a layer")}
        question = tr("“{name}” holds incidents. How shall they be opened?", name=path.name)
        details = tr("Incidents can be reviewed, edited and filtered in time; a layer is only shown.")
        answer = self._notices.ask(question, choices, "incidents", details)
        if answer == "incidents":
            self._open_events(path)
        elif answer == "layer":
            self._open_layer(path)

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
            self._open_files(found)

        self._tasks.start(tr("Looking through “{folder}”", folder=folder.name), find, open_found)

    def open_text(self, text: str, name: str) -> None:
        """Open pasted text."""
        file = PendingFile(name, None)

        def read() -> Iterable[Article | ArticleError]:
            try:
                return [parse_text(text, name)]
            except ArticleError as error:
                return [error]

        self.queue.add([(file, read)])

    def retry(self, files: Sequence[PendingFile]) -> None:
        """Try failed files again."""
        self._model.remove_pending(files)
        self._open_files([file.path for file in files if file.path is not None])

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

    def _open_files(self, paths: Sequence[Path]) -> None:
        files = [PendingFile(path.name, path, is_one_of_many=len(paths) > 1) for path in paths]
        if files:
            self.queue.add([(file, partial(read_articles, path)) for file, path in zip(files, paths, strict=True)])

    def _take(self, lot: Sequence[Outcome]) -> None:
        """Put what has been read into the workspace, and say what a reader would otherwise wonder about."""
        results = [result for outcome in lot for result in outcome.results]
        errors = [error for outcome in lot for error in outcome.errors]
        for error in errors[:3]:
            self._notices.error(error)
        if len(errors) > 3:
            self._notices.warn(trn("{n} article could not be read.", "{n} articles could not be read.", len(errors)))
        opened = add_results(self._workspace, results, self._engine.settings.trust_rules)
        first = results[0].article
        if not opened:
            self._notices.info(tr("“{title}” is open already.", title=first.title or lot[0].file.name))
        if not lot[0].file.is_one_of_many or self._workspace.selection == Selection():
            self._workspace.select(Selection(article_id=first.id))
        if len(results) == 1:
            self._explain(results)
        self.articles_opened.emit(opened)

    def _explain(self, results: Sequence[ArticleResult]) -> None:
        """Say what a reader would otherwise wonder about."""
        for result in results:
            for problem in result.problems:
                if problem.kind in (ProblemKind.NO_PLACES, ProblemKind.LIMIT):
                    self._notices.warn(problem.message)

    def _on_failed(self, file: PendingFile, error: Exception) -> None:
        # Of many files the count and the list tell; errors of the program itself are always reported.
        if not (file.is_one_of_many and isinstance(error, GisviewerError)):
            self._notices.error(error)

    def _on_counted(self, count: Count) -> None:
        if count.is_running or not count.failed or count.total < 2:
            return
        words = trn(
            "{n} of {total} files could not be read.",
            "{n} of {total} files could not be read.",
            count.failed,
            total=count.total,
        )
        self._notices.warn(words, tr("They are listed under “Articles” with the reasons."))


def add_results(workspace: Workspace, results: Sequence[ArticleResult], trusts_rules: bool = False) -> list[str]:
    """Put results into the workspace as one step, as its rules have them; the ids of the new ones.

    What is there already stays as it is.
    """
    fresh = {result.article.id: result for result in results if result.article.id not in workspace.articles}
    if not fresh:
        return []
    first = next(iter(fresh.values())).article
    one = tr("Open “{title}”", title=first.title or first.id)
    name = one if len(fresh) == 1 else trn("Open {n} article", "Open {n} articles", len(fresh))
    book = RuleBook(workspace.rules, trusts_rules)
    incidents = {
        incident.id: book.obey(incident)
        for result in fresh.values()
        for incident in result.incidents
        if incident.id not in workspace.incidents
    }
    articles_edit = workspace.make_edit(name, Table.ARTICLES, dict(fresh))
    incidents_edit = workspace.make_edit(name, Table.INCIDENTS, dict(incidents))
    workspace.apply(Edit(name, articles_edit.changes + incidents_edit.changes))
    return list(fresh)


def _main_of_set(path: Path) -> Path:
    """The main file of the set that a file belongs to: whoever drops a shapefile drops all its files."""
    from gisviewer.layers.companions import main_file

    try:
        return main_file(path)
    except LayerError:  # the reader says what is missing
        return path


def _path_of_file_url(url: str) -> str:
    return QUrl(url).toLocalFile()
