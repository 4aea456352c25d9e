"""Which incidents are shown: one plain value, the same for map, table, timeline and export.

`resources/web/js/filter.js` applies the same rules in the page; the names of the JSON fields are the names below.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from gisviewer.domain.incidents import Incident


@dataclass(frozen=True, slots=True)
class IncidentFilter:
    """Conditions that must all hold; an empty tuple, "" or None asks for nothing.

    `date_from` and `date_to` are inclusive: an incident passes if its own interval overlaps theirs. Incidents without
    a date pass a date condition only with `include_undated`. `text` is looked for without regard to case in title,
    type, place, actors, notes and tags, every word of it. `fatalities_min` compares the best estimate, which must be
    known.
    """

    articles: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    precisions: tuple[int, ...] = ()
    statuses: tuple[str, ...] = ()
    confidence_min: float = 0.0
    fatalities_min: int | None = None
    text: str = ""
    date_from: date | None = None
    date_to: date | None = None
    include_undated: bool = True

    def matches(self, incident: Incident) -> bool:
        """Whether an incident is shown."""
        return (
            _is_among(self.articles, (source.article_id for source in incident.sources))
            and _is_among(self.types, (incident.event_type,))
            and _is_among(self.roles, (incident.role,))
            and _is_among(self.actors, (actor.name for actor in incident.actors))
            and _is_among(self.countries, (incident.country, *incident.claimants))
            and _is_among(self.precisions, (incident.geo_precision,))
            and _is_among(self.statuses, (incident.status,))
            and incident.confidence >= self.confidence_min
            and self._matches_fatalities(incident)
            and self._matches_dates(incident)
            and self._matches_text(incident)
        )

    def _matches_fatalities(self, incident: Incident) -> bool:
        if self.fatalities_min is None:
            return True
        return incident.fatalities_best is not None and incident.fatalities_best >= self.fatalities_min

    def _matches_dates(self, incident: Incident) -> bool:
        if self.date_from is None and self.date_to is None:
            return True
        start = incident.date_start or incident.date_end
        end = incident.date_end or incident.date_start
        if start is None or end is None:
            return self.include_undated
        return (self.date_to is None or start <= self.date_to) and (self.date_from is None or end >= self.date_from)

    def _matches_text(self, incident: Incident) -> bool:
        words = self.text.lower().split()
        if not words:
            return True
        haystack = searchable_text(incident)
        return all(word in haystack for word in words)

    def to_json(self) -> dict[str, Any]:
        """A JSON object with the fields' names; dates as "YYYY-MM-DD"."""
        record = asdict(self)
        for name in ("date_from", "date_to"):
            if record[name] is not None:
                record[name] = record[name].isoformat()
        return {name: list(value) if isinstance(value, tuple) else value for name, value in record.items()}

    @classmethod
    def from_json(cls, record: dict[str, Any]) -> IncidentFilter:
        """The filter of a JSON object; unknown names are left out, so that newer pages stay readable.

        Raises:
            ValueError: a date is not one.
        """
        known = {field.name for field in fields(cls)}
        values = {name: value for name, value in record.items() if name in known}
        for name, value in values.items():
            if isinstance(value, list):
                values[name] = tuple(value)
            elif name in ("date_from", "date_to") and value is not None:
                values[name] = date.fromisoformat(value)
        return cls(**values)


def searchable_text(incident: Incident) -> str:
    """The text of an incident that `IncidentFilter.text` is looked for in, in lower case."""
    parts = (
        incident.title,
        incident.event_type,
        incident.sub_event_type,
        incident.location_text,
        incident.place_name,
        incident.admin1,
        incident.country,
        *(actor.name for actor in incident.actors),
        incident.notes,
        *incident.tags,
    )
    return "\n".join(parts).lower()


def _is_among(wanted: tuple[Any, ...], values: Iterable[Any]) -> bool:
    return not wanted or any(value in wanted for value in values)
