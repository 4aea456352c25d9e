"""Article to result, one or many: what the window, the command line and a cluster worker all call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gisviewer.domain.incidents import ArticleResult
from gisviewer.domain.text import Article
from gisviewer.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """How articles are worked through.

    `recognizer` is "accurate" or "fast"; `focus` holds alpha-3 codes of countries that are preferred where a name is
    ambiguous.
    """

    recognizer: str = "accurate"
    focus: tuple[str, ...] = ()


class Pipeline:
    """Everything loaded once, used for many articles; parts are opened when the first article needs them."""

    def __init__(self, settings: PipelineSettings | None = None) -> None:
        self.settings = settings or PipelineSettings()

    def run(self, article: Article, cancel: CancelToken | None = None) -> ArticleResult:
        """Find the places and incidents of one article.

        Raises:
            GisviewerError: bundled data is missing or damaged.
            Cancelled: between two steps.
        """
        return next(self.run_many([article], cancel))

    def run_many(self, articles: Iterable[Article], cancel: CancelToken | None = None) -> Iterator[ArticleResult]:
        """Work through articles lazily and in order."""
        for article in articles:
            if cancel is not None:
                cancel.check()
            yield ArticleResult(article=article)
