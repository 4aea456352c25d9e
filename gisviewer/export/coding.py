"""What the tables of other projects have in common: which incidents fit into them, and in which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from gisviewer.domain.incidents import Actor, DatePrecision, Incident, Status
from gisviewer.domain.places import Role
from gisviewer.errors import GisviewerError
from gisviewer.export.dataset import Dataset, latest
from gisviewer.export.records import SourceRecord
from gisviewer.export.report import counted

Rule = tuple[str, Callable[[Incident], bool]]
"""Why an incident is left out, in words that follow "left out: ", and whether that holds of one."""

_LONGEST_DAYS = ((1, DatePrecision.DAY), (6, DatePrecision.DAYS), (7, DatePrecision.WEEK), (31, DatePrecision.MONTH))

UNFIT: tuple[Rule, ...] = (
    ("rejected in review", lambda incident: incident.status is Status.REJECTED),
    ("a mere mention of a place, no event", lambda incident: not is_event(incident)),
    ("not located", lambda incident: not incident.is_located or incident.geo_precision == 0),
)
"""What no table of events takes."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days between which an incident happened, both included, and how exactly that is known."""

    start: date
    end: date
    precision: DatePrecision

    @property
    def middle(self) -> date:
        """The day in the middle, the earlier one of two."""
        return self.start + (self.end - self.start) // 2


def is_event(incident: Incident) -> bool:
    """Whether an incident tells of an event: the text does, or a person says so."""
    return incident.role is Role.EVENT or incident.status is Status.ACCEPTED


def period_of(incident: Incident) -> Period | None:
    """When it happened, or None where that is open at one end or not known at all."""
    start, end = incident.date_start, incident.date_end or incident.date_start
    if start is None or end is None or (incident.date_end is None and incident.date_precision is None):
        return None
    if incident.date_precision is not None:
        return Period(start, end, incident.date_precision)
    days = (end - start).days + 1
    return Period(start, end, next((code for most, code in _LONGEST_DAYS if days <= most), DatePrecision.YEAR))


def fitting(incidents: Iterable[Incident], rules: Iterable[Rule]) -> tuple[tuple[Incident, ...], tuple[str, ...]]:
    """The incidents that no rule leaves out, and a sentence for each rule that left some out."""
    rules = tuple(rules)
    kept, counts = [], Counter[str]()
    for incident in incidents:
        reason = next((words for words, holds in rules if holds(incident)), None)
        if reason is None:
            kept.append(incident)
        else:
            counts[reason] += 1
    return tuple(kept), tuple(
        f"{counted(counts[words], 'incident', 'incidents')} left out: {words}." for words, _ in rules if counts[words]
    )


def joined(values: Iterable[str]) -> str:
    """Values in one cell, each once."""
    return "; ".join(dict.fromkeys(value for value in values if value))


def outlets(sources: Iterable[SourceRecord]) -> str:
    """Who published the sources, by the best name at hand."""
    return joined(s.article.outlet or s.article.title or s.article.url or s.article.file for s in sources)


def foreign_id(incident_id: str) -> str:
    """An identifier that nobody takes for one of the project whose columns these are."""
    return f"X-{incident_id}"


def changed_at(incident: Incident, dataset: Dataset) -> datetime | None:
    """The time (UTC) of the review, else of the newest import of its articles, else of the data set."""
    articles = (dataset.articles.get(source.article_id) for source in incident.sources)
    imported = latest(article.imported_at for article in articles if article)
    return latest([incident.reviewed_at]) or imported or dataset.as_of


def sides_of(actors: Sequence[Actor]) -> tuple[Actor | None, Actor | None, int]:
    """The two sides, by their roles or else by their order, and how many others there are."""
    first = next((actor for actor in actors if actor.role == "actor1"), None)
    second = next((actor for actor in actors if actor.role == "actor2"), None)
    if first is None and second is None:
        first, second = (*actors[:2], None, None)[:2]
    return first, second, len(actors) - (first is not None) - (second is not None)


def country_names(codes: Iterable[str]) -> dict[str, str]:
    """The English names of countries by their ISO 3166-1 alpha-3 code; the code itself where it has none here."""
    wanted = {code for code in codes if code}
    if not wanted:
        return {}
    from gisviewer.gazetteer.store import Gazetteer

    try:
        gazetteer = Gazetteer.open()
        found = {code: gazetteer.country(code) for code in wanted}
    except GisviewerError:  # an installation without geodata still exports
        return {code: code for code in wanted}
    return {code: place.name if place else code for code, place in found.items()}
