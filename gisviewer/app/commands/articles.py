"""What is done to articles that are open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gisviewer.app.words import read_day, tr
from gisviewer.domain.incidents import ArticleResult, Incident, Status
from gisviewer.errors import GisviewerError
from gisviewer.jobs import CancelToken, ReportProgress
from gisviewer.project.workspace import Table, Workspace

if TYPE_CHECKING:
    from gisviewer.app.window import MainWindow


def set_published(window: MainWindow, article_id: str, words: str) -> None:
    """Give an article its day of publication and read it again, since other dates are counted from it."""
    result = window.workspace.articles.get(article_id)
    if result is None:
        return
    try:
        day = read_day(words)
    except GisviewerError as error:
        window.notices.error(error)
        return
    if day == result.article.published:
        return
    article = replace(result.article, published=day)

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
    name = tr("Change the day of “{title}”", title=article.title or article.id)
    workspace.apply(workspace.make_step(name, {Table.ARTICLES: {article.id: found}, Table.INCIDENTS: records}))


def _is_untouched(incident: Incident) -> bool:
    return incident.status is Status.NEW and not incident.edited
