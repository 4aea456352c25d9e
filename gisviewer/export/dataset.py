"""What an export is made from: incidents, the articles behind them, and the ledger of what was not mapped."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TypeVar

from gisviewer.domain.incidents import ArticleResult, Incident
from gisviewer.domain.text import Article, Span

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class NotMapped:
    """An entry of the ledger: words of an article that became no marker, and why.

    `span` is None where the entry concerns the whole article.
    """

    article_id: str
    kind: str
    text: str
    message: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class DataVersion:
    """A bundled data set or model that the result depends on."""

    name: str
    version: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything that an exporter may write.

    `as_of` is the time (UTC) of the newest import or edit in it: exports carry it instead of the moment of writing,
    so that the same state always gives the same file. `boundary_view` names the point of view on borders.
    `left_out` holds sentences about what a publication profile removed.
    """

    incidents: tuple[Incident, ...] = ()
    articles: Mapping[str, Article] = field(default_factory=dict)
    not_mapped: tuple[NotMapped, ...] = ()
    title: str = ""
    as_of: datetime | None = None
    boundary_view: str = ""
    recognizers: tuple[str, ...] = ()
    data_versions: tuple[DataVersion, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def unreviewed(self) -> int:
        """How many incidents nobody has accepted or rejected yet."""
        return sum(incident.status in ("new", "unsure") for incident in self.incidents)

    @property
    def not_located(self) -> int:
        """How many incidents cannot be drawn."""
        return sum(not incident.is_located for incident in self.incidents)


def dataset_of_results(results: Iterable[ArticleResult], title: str = "") -> Dataset:
    """The data set of results of the pipeline, with nothing reviewed yet."""
    results = tuple(results)
    return Dataset(
        incidents=tuple(incident for result in results for incident in result.incidents),
        articles={result.article.id: result.article for result in results},
        not_mapped=tuple(entry for result in results for entry in ledger_of(result)),
        title=title,
        as_of=latest(result.article.imported_at for result in results),
        recognizers=tuple(dict.fromkeys(result.recognizer for result in results if result.recognizer)),
    )


def ledger_of(result: ArticleResult) -> tuple[NotMapped, ...]:
    """What of one article was not mapped."""
    article = result.article
    return tuple(
        NotMapped(
            article_id=article.id,
            kind=problem.kind.value,
            text=problem.span.of(article.text) if problem.span else "",
            message=problem.message,
            span=problem.span,
        )
        for problem in result.problems
    )


def latest(times: Iterable[datetime | None]) -> datetime | None:
    """The latest of the times that are known, in UTC and whole seconds; None where none is."""
    known = [time if time.tzinfo else time.replace(tzinfo=UTC) for time in times if time is not None]
    return max(known).astimezone(UTC).replace(microsecond=0) if known else None


def join_datasets(datasets: Iterable[Dataset]) -> Dataset:
    """One data set of several; an incident or article that is in more than one is taken from the last."""
    datasets = tuple(datasets)
    incidents = {incident.id: incident for dataset in datasets for incident in dataset.incidents}
    return Dataset(
        incidents=tuple(incidents.values()),
        articles={key: article for dataset in datasets for key, article in dataset.articles.items()},
        not_mapped=_unique(entry for dataset in datasets for entry in dataset.not_mapped),
        title=next((dataset.title for dataset in datasets if dataset.title), ""),
        as_of=latest(dataset.as_of for dataset in datasets),
        boundary_view=next((dataset.boundary_view for dataset in datasets if dataset.boundary_view), ""),
        recognizers=_unique(name for dataset in datasets for name in dataset.recognizers),
        data_versions=_unique(version for dataset in datasets for version in dataset.data_versions),
        left_out=_unique(sentence for dataset in datasets for sentence in dataset.left_out),
    )


def _unique(values: Iterable[Value]) -> tuple[Value, ...]:
    return tuple(dict.fromkeys(values))
