"""What is done about what is told twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gisviewer.app.comparison import APART, with_apart
from gisviewer.app.words import tr, trn
from gisviewer.articles.duplicates import NearDuplicate
from gisviewer.project import edits
from gisviewer.project.workspace import Selection, Table

if TYPE_CHECKING:
    from gisviewer.app.dialogs.comparison import ComparisonDialog
    from gisviewer.app.window import MainWindow


def show_comparison(window: MainWindow) -> ComparisonDialog:
    """Open the window of what may be told twice, or bring it to the front."""
    from gisviewer.app.dialogs.comparison import ComparisonDialog

    known = window.findChild(ComparisonDialog)
    if known is None:
        known = ComparisonDialog(window.workspace, window)
        known.merge_wanted.connect(lambda keys: merge(window, keys))
        known.apart_wanted.connect(lambda keys: keep_apart(window, keys))
        known.close_copy_wanted.connect(window.opener.close_article)
        known.incident_chosen.connect(lambda key, article: window.workspace.select(Selection(key, article)))
        known.seen.connect(window.comparison.watch)
        window.comparison.changed.connect(known.show_found)
    known.show_found(window.comparison.found)
    known.show()
    known.raise_()
    known.activateWindow()
    return known


def merge(window: MainWindow, incident_ids: tuple[str, ...]) -> None:
    """Make one incident of several, as one step."""
    incidents = [window.workspace.incidents[key] for key in incident_ids if key in window.workspace.incidents]
    if len(incidents) > 1:
        name = trn("Merge {n} incident", "Merge {n} incidents", len(incidents))
        window.workspace.edit(name, Table.INCIDENTS, edits.merge(incidents))
        window.workspace.select(Selection(incidents[0].id))


def keep_apart(window: MainWindow, ids: tuple[str, ...]) -> None:
    """Remember in the project that these are not the same."""
    pairs = with_apart(window.comparison.pairs_apart(), ids)
    window.workspace.edit(tr("Keep apart"), Table.SETTINGS, {APART: pairs})


def tell_of_copies(window: MainWindow, pairs: list[NearDuplicate]) -> None:
    """Say that an article that was just opened is a copy of another."""
    pair = pairs[0]
    titles = [a.title for key in (pair.second, pair.first) if (a := window.workspace.article(key)) is not None]
    if len(pairs) == 1 and len(titles) == 2:
        words = tr(
            "“{title}” is {percent}% the same text as “{other}”.",
            title=titles[0],
            other=titles[1],
            percent=round(100 * pair.likeness),
        )
    else:
        copies = len({each.second for each in pairs})
        words = trn("{n} article seems to be a copy.", "{n} articles seem to be copies.", copies)
    window.notices.info(words, action=(tr("Compare"), lambda: show_comparison(window)))
