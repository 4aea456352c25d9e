"""The real window on the real page, with values made by hand in place of the pipeline."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from handmade import TEXT, make_result
from PySide6.QtCore import QCoreApplication, QEvent, QSettings

from gisviewer.app.demo import wait_for_map
from gisviewer.app.engine import Engine
from gisviewer.app.environment import prepare_environment
from gisviewer.app.opening import add_results
from gisviewer.app.scheme import register_scheme
from gisviewer.app.start_screen import TOUR_SEEN
from gisviewer.app.window import MainWindow
from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Article
from gisviewer.jobs import CancelToken
from gisviewer.paths import get_geodata, get_resources
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Workspace

prepare_environment()
register_scheme()  # before the QApplication of the first test


class HandmadeEngine(Engine):
    """Finds the names of PLACES; what it shall do first may be set by a test."""

    def __init__(self) -> None:
        super().__init__()
        self.before: Callable[[CancelToken], None] = lambda _token: None

    def run(self, article: Article, cancel: CancelToken) -> ArticleResult:
        self.before(cancel)
        cancel.check()
        found = make_result(article.text)
        return ArticleResult(article, found.resolutions, found.incidents)


@pytest.fixture(autouse=True, scope="module")
def collect_on_the_main_thread() -> Iterator[None]:
    """As in the program: a working thread that collects would destroy widgets of an earlier test, and crash."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    made = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made.setValue(TOUR_SEEN, "1")  # the hints would stand over what the tests click
    return made


@pytest.fixture
def engine() -> HandmadeEngine:
    return HandmadeEngine()


@pytest.fixture
def window(qtbot, store: QSettings, engine: HandmadeEngine) -> Iterator[MainWindow]:  # type: ignore[no-untyped-def]
    """The window without its page; an error in the page's console fails the test."""
    made = MainWindow(Workspace(), engine, store, Settings())
    console: list[str] = []
    made.map_view.web_page.console_error.connect(console.append)
    made.resize(1280, 800)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    # No event loop runs between tests: without this every window of the session would live until its end.
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    assert console == []
    # A window is a knot of references: untied here, lest a working thread of a later test collects its widgets.
    del made
    gc.collect()


@pytest.fixture
def article_file(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def paged(window: MainWindow, qtbot) -> MainWindow:  # type: ignore[no-untyped-def]
    """The window with the page on a report of three places."""
    if not (get_resources() / "web" / "vendor").is_dir() or not (get_geodata() / "basemap.mbtiles").is_file():
        pytest.skip("the web libraries or the basemap are not in this checkout")
    add_results(window.workspace, [make_result()])
    with qtbot.waitSignal(window.map_view.became_ready, timeout=20_000):
        window.start([])
    window.map_sync.fit_after_change()
    wait_for_map(window)
    return window
