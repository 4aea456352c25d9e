from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from gisviewer.app.commands import articles
from gisviewer.app.dialogs.article_facts import FactsDialog, describe_origin

pytestmark = pytest.mark.gui


@pytest.fixture
def dialog(window, qtbot, article_file):
    window.opener.open_paths([article_file])
    qtbot.waitUntil(lambda: len(window.workspace.articles) == 1)
    qtbot.mouseClick(window.article_panel.publication.more, Qt.MouseButton.LeftButton)
    (found,) = window.findChildren(FactsDialog)
    return found


def press_ok(qtbot, dialog):
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_facts_are_shown_and_edited_as_one_step(window, qtbot, dialog):
    article = next(iter(window.workspace.article_heads.values()))
    origin = dict(describe_origin(article))
    assert len(article.file_sha256) == 64
    assert article.file_sha256 in origin.values()
    assert article.imported_at is not None
    dialog.outlet.setText("The Daily Plain")
    dialog.author.setText("R. Porter <b>")
    dialog.url.setText("https://example.org/1")
    press_ok(qtbot, dialog)
    article = next(iter(window.workspace.article_heads.values()))
    assert (article.outlet, article.author, article.url) == (
        "The Daily Plain",
        "R. Porter <b>",
        "https://example.org/1",
    )
    assert "R. Porter <b>" in window.article_panel.publication.facts.text()
    window.qt_actions["undo"].trigger()
    assert next(iter(window.workspace.article_heads.values())).outlet == ""


def test_a_day_that_is_none_keeps_the_form_open(window, qtbot, dialog):
    dialog.published.setText("2021-02-30")
    press_ok(qtbot, dialog)
    assert dialog.isVisible()
    assert "2021-02-30" in dialog.error.text()
    dialog.published.setText("2021-02-27")
    press_ok(qtbot, dialog)
    qtbot.waitUntil(lambda: next(iter(window.workspace.article_heads.values())).published == date(2021, 2, 27))


def test_the_day_of_the_file_is_only_proposed(window, qtbot, dialog):
    article = next(iter(window.workspace.article_heads.values()))
    assert article.published is None
    assert dialog.published.text() == ""
    qtbot.mouseClick(dialog.proposal, Qt.MouseButton.LeftButton)
    assert dialog.published.text() == str(article.published_proposal)
    dialog.reject()
    assert next(iter(window.workspace.article_heads.values())).published is None


def test_without_an_article_there_is_no_form(window):
    assert articles.show_facts(window) is None
