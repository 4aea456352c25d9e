"""What is done to articles that are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from gisviewer.app.words import read_day, tr
from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table, Workspace

if TYPE_CHECKING:
    from gisviewer.app.dialogs.article_facts import FactsDialog
    from gisviewer.app.window import MainWindow


def show_facts(window: MainWindow, article_id: str | None = None) -> FactsDialog | None:
    """Show what is known of an article, by default the one in sight, and let it be mended."""
    from gisviewer.app.dialogs.article_facts import FactsDialog

    key = article_id or window.article_panel.article_id or ""
    article = window.workspace.article(key)
    if article is None:
        return None
    dialog = FactsDialog(article, window)
    dialog.accepted.connect(lambda: set_facts(window, key, dialog.values()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def set_published(window: MainWindow, article_id: str, words: str) -> None:
    """Give an article its day of publication."""
    try:
        day = read_day(words)
    except GisviewerError as error:
        window.notices.error(error)
        return
    set_facts(window, article_id, {"published": day})


def set_facts(window: MainWindow, article_id: str, values: Mapping[str, Any]) -> None:
    """Set fields of an article as one step; for a new day or language it is read again, since dates depend on them."""
    result = window.workspace.articles.get(article_id)
    if result is None:
        return
    old = result.article
    article = replace(old, **values)
    if article == old:
        return
    if (article.published, article.language) == (old.published, old.language):
        name = tr("Change the facts of “{title}”", title=old.title or old.id)
        window.workspace.edit(name, Table.ARTICLES, {article_id: replace(result, article=article)})
        return

    def read(_report: ReportProgress, token: CancelToken) -> ArticleResult:
        return window.engine.run(article, token)

    def put(found: ArticleResult) -> None:
        if article_id in window.workspace.articles:
            replace_result(window.workspace, found)

    window.tasks.start(tr("Reading “{title}” again", title=article.title), read, put, lane="articles")


def replace_result(workspace: Workspace, found: ArticleResult) -> None:
    """Put a new result in the place of an article's old one, as one step; what a person touched stays as it is."""
    article = found.article
    old = workspace.articles[article.id]
    known = workspace.incidents
    records: dict[str, Incident | None] = {
        incident.id: None for incident in old.incidents if incident.id in known and _is_untouched(known[incident.id])
    }
    for incident in found.incidents:
        if incident.id in records or incident.id not in known:
            records[incident.id] = incident
    name = tr("Change the facts of “{title}”", title=article.title or article.id)
    workspace.apply(workspace.make_step(name, {Table.ARTICLES: {article.id: found}, Table.INCIDENTS: records}))


def _is_untouched(incident: Incident) -> bool:
    return incident.status is Status.NEW and not incident.edited
