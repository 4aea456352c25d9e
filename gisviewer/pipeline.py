"""Article to result, one or many: what the window, the command line and a cluster worker all call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from gisviewer.articles.read import read_articles
from gisviewer.domain.incidents import ArticleResult, DateMention
from gisviewer.domain.places import Resolution
from gisviewer.domain.text import Article, BlockKind, Span
from gisviewer.errors import ArticleError
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.geoparse.api import Recognizer, Resolver
from gisviewer.geoparse.chunks import cut_long
from gisviewer.geoparse.dates.find import find_dates
from gisviewer.geoparse.events.codebook import load_codebook
from gisviewer.geoparse.events.extract import extract_incidents
from gisviewer.geoparse.events.find import find_events
from gisviewer.geoparse.events.ledger import find_problems
from gisviewer.geoparse.language import detect_language
from gisviewer.geoparse.places.borders import find_borders
from gisviewer.geoparse.places.offshore import place_offshore
from gisviewer.geoparse.places.relative import place_relatives
from gisviewer.geoparse.roles import mark_acting_seats, mark_event_places
from gisviewer.geoparse.sentences import split_sentences
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress

BATCH = 16
"""How many articles the recognizer is given at once, at most."""
BATCH_CHARS = 200_000
"""The length of text from which a batch is full, so that long articles do not fill the memory."""
_DATELINE_REACH = timedelta(days=4)
"""How long before its publication a report may have been written."""


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """How articles are worked through.

    `recognizer` is "accurate" or "fast"; `focus` holds alpha-3 codes of countries that are preferred where a name is
    ambiguous; `codebook` is a file of the user's own, None for the bundled one.
    """

    recognizer: str = "accurate"
    focus: tuple[str, ...] = ()
    codebook: Path | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or a line of one, that gave no article; `error` says why and what to do."""

    path: Path
    error: ArticleError


class Pipeline:
    """Everything loaded once, used for many articles; parts are opened when the first article needs them."""

    def __init__(self, settings: PipelineSettings | None = None) -> None:
        self.settings = settings or PipelineSettings()

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The bundled names and boundaries."""
        return Gazetteer.open()

    @cached_property
    def recognizer(self) -> Recognizer:
        """What finds the names of places."""
        from gisviewer.geoparse.opening import open_recognizer

        return open_recognizer(self.settings.recognizer, self.gazetteer)

    @cached_property
    def resolver(self) -> Resolver:
        """What chooses the places meant."""
        from gisviewer.geoparse.opening import open_resolver

        return open_resolver(self.gazetteer, self.gazetteer, focus=self.settings.focus)

    def run(self, article: Article, cancel: CancelToken | None = None) -> ArticleResult:
        """Find the places and incidents of one article.

        Raises:
            GisviewerError: bundled data is missing or damaged.
            Cancelled: between two steps.
        """
        return next(self.run_many([article], cancel))

    def run_many(self, articles: Iterable[Article], cancel: CancelToken | None = None) -> Iterator[ArticleResult]:
        """Work through articles lazily and in order; BATCH of them are read ahead, since names are found faster so."""
        token = cancel or CancelToken()
        for batch in _batches(articles):
            token.check()
            for article, mentions in zip(batch, self.recognizer.find_mentions(batch), strict=True):
                token.check()
                resolutions = self.resolver.resolve(article, mentions)
                token.check()
                yield self._make_result(article, resolutions, token)

    def run_paths(
        self, paths: Iterable[Path], cancel: CancelToken | None = None, report: ReportProgress = ignore_progress
    ) -> Iterator[ArticleResult | Failure]:
        """Read and work through files lazily and in order; a file, or a line of one, that fails is given as that.

        Progress counts files. Nothing that the user can act on is raised, but `Cancelled` is.
        """
        token = cancel or CancelToken()
        files = tuple(paths)
        for done, path in enumerate(files):
            token.check()
            report(Progress(done, len(files), path.name))
            for item in read_articles(path):
                token.check()
                try:
                    yield Failure(path, item) if isinstance(item, ArticleError) else self.run(item, token)
                except ArticleError as error:
                    yield Failure(path, error)
        report(Progress(len(files), len(files)))

    def _make_result(self, article: Article, resolutions: tuple[Resolution, ...], token: CancelToken) -> ArticleResult:
        sentences = find_sentences(article)
        placed = mark_acting_seats(article.text, resolutions)
        placed = find_borders(article, sentences, placed, self.gazetteer)
        placed = place_offshore(article, place_relatives(article, placed), self.gazetteer)
        token.check()
        heads = article.spans_of(BlockKind.DATE)
        found = find_dates(article.text, article.published, sentences, article.language)
        dates = tuple(d for d in found if not (any(h.overlaps(d.span) for h in heads) and _is_of_report(article, d)))
        codebook = load_codebook(self.settings.codebook)
        events = find_events(article.text, sentences, codebook)
        token.check()
        incidents = extract_incidents(article, sentences, placed, self.gazetteer, dates, events, codebook)
        placed, incidents = mark_event_places(placed, incidents)
        problems = find_problems(article, placed, dates, events)
        return ArticleResult(
            article=article,
            resolutions=placed,
            incidents=incidents,
            dates=dates,
            problems=problems,
            sentences=sentences,
            recognizer=self.recognizer.name_for(article),
            language=article.language or detect_language(article.text),
        )


def _is_of_report(article: Article, phrase: DateMention) -> bool:
    """Whether the date that opens a report is its own, and not of what it tells: "12 October: Gunmen ..."."""
    if article.published is None or phrase.start is None:
        return True
    return abs(article.published - phrase.start) <= _DATELINE_REACH


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    """The articles in order, as many together as are worked on at once."""
    batch: list[Article] = []
    chars = 0
    for article in articles:
        batch.append(article)
        chars += len(article.text)
        if len(batch) == BATCH or chars >= BATCH_CHARS:
            yield batch
            batch, chars = [], 0
    if batch:
        yield batch


def find_sentences(article: Article) -> tuple[Span, ...]:
    """The sentences of the parts of an article that are searched, in reading order."""
    found = (span for area in article.searchable for span in split_sentences(article.text, area))
    return tuple(cut_long(article.text, found))
