"""What a user opens by mistake, or with bad intent: each gets a clear answer, and the window goes on."""

from __future__ import annotations

from datetime import date

import pytest
from handmade import make_result
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument

from gisviewer.app.engine import Engine
from gisviewer.app.models.articles import FileState
from gisviewer.app.opening import add_results
from gisviewer.app.window import MainWindow
from gisviewer.app.words import date_text, plain_tip
from gisviewer.domain.incidents import Status
from gisviewer.export.html import write_html
from gisviewer.paths import get_geodata
from gisviewer.project.settings import Settings
from gisviewer.project.workspace import Selection, Workspace

pytestmark = pytest.mark.gui

CYRILLIC = "Обстрел у реки\n\nДва человека ранены в Ереване. Баку отрицает обстрел.\n"
SPANISH = "Explosión en Málaga\n\nDos personas murieron en Málaga y Cádiz. La policía llegó más tarde.\n"
HOSTILE = "<script>document.title='owned'</script><img src=x onerror=alert(1)>"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (bytes(range(256)) * 80, "binary"),
        (b"Shelling in Baku\n\n" + b"Two people were hurt in Yerevan on Monday.\n" * 240_000, "million"),
    ],
    ids=["empty", "blank", "binary", "10 MB"],
)
def test_file_that_is_no_article_is_named_with_reason_and_remedy(window, qtbot, tmp_path, content, words):
    path = tmp_path / "strange.txt"
    path.write_bytes(content)
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: window.notices.bar.current is not None)
    message = window.notices.bar.current
    assert "strange.txt" in message.text
    assert words in message.text
    assert message.hint
    assert not message.details  # no trace of the program
    (failed,) = window.articles_panel.model.pending
    assert failed.state is FileState.FAILED
    assert not window.workspace.articles


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(CYRILLIC, "utf-16"), (CYRILLIC, "utf-16-be"), (CYRILLIC, "cp1251"), (SPANISH, "latin-1"), (SPANISH, "utf-8-sig")],
)
def test_encodings_are_read_right(window, qtbot, tmp_path, text, encoding):
    path = tmp_path / "letters.txt"
    path.write_bytes((b"\xfe\xff" if encoding == "utf-16-be" else b"") + text.encode(encoding))
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    assert window.article_panel.text.toPlainText().strip() == text.strip()
    assert window.articles_panel.model.data(window.articles_panel.model.index(0)) == text.split("\n")[0]


@pytest.fixture
def real_window(qtbot, store):
    if not (get_geodata() / "gazetteer" / "places.npy").is_file():
        pytest.skip("the gazetteer is not in this checkout")
    made = MainWindow(Workspace(), Engine(), store, Settings())
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_article_without_places_says_so(real_window, qtbot, tmp_path):
    path = tmp_path / "quiet.txt"
    path.write_text("A quiet thought\n\nNobody said anything about it, and it was fine.\n", "utf-8")
    real_window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(real_window.workspace.articles) == 1, timeout=30_000)
    assert not real_window.workspace.incidents
    assert "place" in real_window.notices.bar.current.text.lower()


def test_proposed_date_is_offered_and_counts_once_it_is_taken(real_window, qtbot, tmp_path):
    window = real_window
    path = tmp_path / "report 2023-09-14.txt"  # a Thursday
    path.write_text("Explosion in Baku\n\nAn explosion killed two people in Baku on Tuesday.\n", "utf-8")
    window.opener.open_paths([path])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1, timeout=30_000)
    (result,) = window.workspace.articles.values()
    assert result.article.published is None
    publication = window.article_panel.publication
    assert publication.field.isVisible()
    assert publication.field.text() == "2023-09-14"
    assert "Proposed" in publication.hint.text()
    assert {incident.date_start for incident in window.workspace.incidents.values()} == {None}
    qtbot.mouseClick(publication.take, Qt.MouseButton.LeftButton)
    (key,) = window.workspace.articles
    qtbot.waitUntil(lambda: window.workspace.articles[key].article.published == date(2023, 9, 14), timeout=30_000)
    assert {incident.date_start for incident in window.workspace.incidents.values()} == {date(2023, 9, 12)}
    assert not publication.field.isVisible()
    window.workspace.undo()
    assert window.workspace.articles[key].article.published is None
    assert publication.field.isVisible()


def test_new_date_leaves_reviewed_incidents_alone(window, qtbot):
    result = make_result()
    add_results(window.workspace, [result])
    tavush = next(key for key in window.workspace.incidents if "Tavush" in key)
    window.workspace.select(Selection(tavush))
    window.incident_panel.set_status(Status.ACCEPTED)
    accepted = window.workspace.incidents[tavush]
    publication = window.article_panel.publication
    publication.field.setText("2022-02-30")
    publication.take.click()
    assert "2022-02-30" in window.notices.bar.current.text
    publication.field.setText("2022-02-28")
    publication.take.click()
    qtbot.waitUntil(lambda: window.workspace.articles[result.article.id].article.published == date(2022, 2, 28))
    assert window.workspace.incidents[tavush] == accepted
    assert len(window.workspace.incidents) == 3


def test_hostile_title_is_text_in_every_panel_and_in_the_export(window, qtbot, tmp_path):
    add_results(window.workspace, [make_result(f"{HOSTILE}\n\nBaku <b>was</b> quiet.")])
    window.select_first()
    text = window.article_panel.text
    assert HOSTILE in text.toPlainText()
    model = window.articles_panel.model
    assert model.data(model.index(0)) == HOSTILE
    tip = model.data(model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in tip
    assert "<img" not in tip
    assert "<img" not in window.qt_actions["undo"].toolTip()
    page = tmp_path / "map.html"
    write_html(window.map_sync.make_content(), page)
    written = page.read_text("utf-8")
    assert HOSTILE not in written
    assert "<img src=x" not in written


def test_tool_tips_show_markup_as_text():
    assert plain_tip("Shelling at 5 & 7") == "Shelling at 5 & 7"
    assert "&lt;b&gt;" in plain_tip("a <b>bold</b> title")
    shown = QTextDocument()
    shown.setHtml(plain_tip("a <b>bold</b> title\nin 5 < 7"))
    assert shown.toPlainText() == "a <b>bold</b> title\nin 5 < 7"


@pytest.mark.parametrize(
    ("name", "shown"), [("C", "2023-09-12"), ("en_GB", "12/09/2023"), ("de_DE", "12.09.2023"), ("en_US", "9/12/2023")]
)
def test_dates_follow_the_language_of_the_user(name, shown):
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(name))
        assert date_text(date(2023, 9, 12)) == shown
    finally:
        QLocale.setDefault(before)
