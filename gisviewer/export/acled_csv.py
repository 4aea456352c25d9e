"""CSV in the shape of ACLED's files: their 31 columns and coarser codes, with identifiers of our own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

from gisviewer.domain.incidents import Actor, DatePrecision, Incident
from gisviewer.domain.plain_text import storable
from gisviewer.export.coding import (
    UNFIT,
    Rule,
    changed_at,
    foreign_id,
    joined,
    outlets,
    period_of,
    sides_of,
)
from gisviewer.export.dataset import Dataset
from gisviewer.export.native_csv import GUARD_NOTE
from gisviewer.export.records import record_of
from gisviewer.export.report import ExportOptions, ExportReport, counted
from gisviewer.export.shaped_csv import TableShape, write_shaped_csv

COLUMNS = (
    *("event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type", "sub_event_type"),
    *("actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting"),
    *("iso", "region", "country", "admin1", "admin2", "admin3", "location", "latitude", "longitude", "geo_precision"),
    *("source", "source_scale", "notes", "fatalities", "tags", "timestamp"),
)
TIME_PRECISION = MappingProxyType({1: 1, 2: 2, 3: 2, 4: 3})
GEO_PRECISION = MappingProxyType({1: 1, 2: 2, 3: 2, 4: 3, 5: 3, 7: 3})

_POLITICAL, _DEMONSTRATIONS = "Political violence", "Demonstrations"
_DISORDER = MappingProxyType(
    {
        "Battles": _POLITICAL,
        "Explosions/Remote violence": _POLITICAL,
        "Violence against civilians": _POLITICAL,
        "Protests": _DEMONSTRATIONS,
        "Riots": _DEMONSTRATIONS,
        "Strategic developments": "Strategic developments",
    }
)
_DISORDER_OF_SUB_TYPE = MappingProxyType(
    {"Mob violence": _POLITICAL, "Excessive force against protesters": f"{_POLITICAL}; {_DEMONSTRATIONS}"}
)
# The first word that occurs in an actor's kind decides; the numbers are ACLED's.
_INTER = (
    ("identity", 4),
    ("rebel", 2),
    ("armed group", 2),
    ("militia", 3),
    ("rioter", 5),
    ("protester", 6),
    ("civilian", 7),
    ("state", 1),
    ("force", 1),
)
_RULES: tuple[Rule, ...] = (
    *UNFIT,
    ("known only to the country, for which this shape has no code", lambda incident: incident.geo_precision == 6),
    ("without a date, which this shape requires", lambda incident: period_of(incident) is None),
    ("dated only to the year", lambda incident: _precision(incident) is DatePrecision.YEAR),
)


def write_acled_csv(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write the table, with the list of its sources and its manifest beside it.

    Raises:
        ExportError: a file cannot be written.
    """
    return write_shaped_csv(dataset, path, options, TableShape(COLUMNS, _RULES, _losses, _row))


def event_date(incident: Incident) -> date | None:
    """The one day that stands for a period: its first, or the middle one of a week or a month."""
    period = period_of(incident)
    if period is None:
        return None
    return period.start if period.precision <= DatePrecision.DAYS else period.middle


def _precision(incident: Incident) -> DatePrecision | None:
    period = period_of(incident)
    return period.precision if period else None


def _losses(incidents: tuple[Incident, ...], options: ExportOptions) -> Iterable[str]:
    districts = sum(incident.geo_precision == 3 for incident in incidents)
    if districts:
        yield f"{counted(districts, 'district', 'districts')} written with geo_precision {options.acled_district}."
    wide = sum(incident.geo_precision in (4, 5, 7) for incident in incidents)
    if wide:
        words = counted(wide, "province, border, region or sea", "provinces, borders, regions and seas")
        yield f"{words} written with geo_precision 3."
    shapes = sum(incident.geometry_kind != "point" for incident in incidents)
    if shapes:
        yield (
            f"{counted(shapes, 'line or area is', 'lines and areas are')} written as a point on each, "
            "which need not be the town that ACLED would choose."
        )
    days = sum(_precision(incident) not in (DatePrecision.DAY, None) for incident in incidents)
    if days:
        yield f"{counted(days, 'period is', 'periods are')} written as one day: the first, or that in the middle."
    ranges = sum(_is_range(incident) for incident in incidents)
    if ranges:
        yield f"{counted(ranges, 'range', 'ranges')} of fatalities written as the best estimate alone."
    others = sum(sides_of(incident.actors)[2] for incident in incidents)
    if others:
        yield f"{counted(others, 'actor', 'actors')} left out: which side they stood on is not known."
    yield "iso, region, admin2, admin3 and source_scale are empty: this program does not code them."
    if options.guard:
        yield GUARD_NOTE


def _is_range(incident: Incident) -> bool:
    best = incident.fatalities_best
    return any(bound not in (None, best) for bound in (incident.fatalities_low, incident.fatalities_high))


def _row(incident: Incident, dataset: Dataset, countries: Mapping[str, str], options: ExportOptions) -> list[Any]:
    record = record_of(incident, dataset.articles)
    day = event_date(incident)
    first, second, _ = sides_of(incident.actors)
    codes = _inter(first), _inter(second)
    excerpts = [excerpt.text for source in record.sources for excerpt in source.excerpts]
    changed = changed_at(incident, dataset)
    return [
        foreign_id(record.id),
        day,
        day.year if day else None,
        TIME_PRECISION.get(_precision(incident) or 0),
        _DISORDER_OF_SUB_TYPE.get(incident.sub_event_type) or _DISORDER.get(incident.event_type, ""),
        record.event_type,
        record.sub_event_type,
        storable(first.name) if first else "",
        None,
        codes[0],
        storable(second.name) if second else "",
        None,
        codes[1],
        _interaction(*codes),
        "Civilian targeting" if incident.event_type == "Violence against civilians" else "",
        None,
        None,
        countries.get(incident.country, ""),
        record.admin1,
        None,
        None,
        record.place or record.location_text,
        record.lat,
        record.lon,
        options.acled_district if incident.geo_precision == 3 else GEO_PRECISION.get(incident.geo_precision),
        outlets(record.sources),
        None,
        next((text for text in excerpts if text), record.title),
        record.fatalities_best,
        joined(record.tags),
        int(changed.timestamp()) if changed else None,
    ]


def _inter(actor: Actor | None) -> int | None:
    if actor is None:
        return None
    return next((code for word, code in _INTER if word in actor.kind.casefold()), None)


def _interaction(first: int | None, second: int | None) -> int | None:
    """Both codes as one number, the smaller before; 0 stands for nobody on the other side."""
    codes = sorted(code for code in (first, second) if code is not None)
    if not codes:
        return None
    return codes[0] * 10 + (codes[1] if len(codes) == 2 else 0)
