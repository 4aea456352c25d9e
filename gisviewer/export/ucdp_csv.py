"""CSV in the shape of UCDP's georeferenced events: their 49 columns, with the identifiers that are theirs empty."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import shapely

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.plain_text import storable
from gisviewer.export.coding import UNFIT, foreign_id, joined, period_of, sides_of
from gisviewer.export.dataset import Dataset
from gisviewer.export.geometry import extent_of
from gisviewer.export.native_csv import GUARD_NOTE, citation
from gisviewer.export.records import IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport, counted
from gisviewer.export.shaped_csv import TableShape, write_shaped_csv

COLUMNS = (
    *("id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id"),
    *("conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a"),
    *("side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office"),
    *("source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description"),
    *("adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region"),
    *("event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians"),
    *("deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"),
)
_EMPTY = (
    "Columns of UCDP's own codes (id, conflicts, dyads, sides' and countries' numbers), type_of_violence, region, "
    "adm_2, event_clarity and the split of deaths are empty: this program does not code them."
)


def write_ucdp_csv(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write the table, with the list of its sources and its manifest beside it.

    Raises:
        ExportError: a file cannot be written.
    """
    return write_shaped_csv(dataset, path, options, TableShape(COLUMNS, UNFIT, _losses, _row))


def priogrid_cell(lon: float, lat: float) -> int:
    """The number of a cell of PRIO-GRID: half a degree wide, counted eastwards from 180 W, 90 S, beginning with 1."""
    column = min(math.floor((lon + 180.0) * 2), 719)
    row = min(math.floor((lat + 90.0) * 2), 359)
    return row * 720 + column + 1


def _losses(incidents: tuple[Incident, ...], options: ExportOptions) -> Iterable[str]:
    undated = sum(period_of(incident) is None for incident in incidents)
    if undated:
        yield f"{counted(undated, 'incident has', 'incidents have')} no closed period: the dates are empty."
    others = sum(sides_of(incident.actors)[2] for incident in incidents)
    if others:
        yield f"{counted(others, 'actor', 'actors')} left out: there are columns for two sides."
    shapes = sum(incident.geometry_kind != "point" for incident in incidents)
    if shapes and not options.extent:
        words = counted(shapes, "line or area is", "lines and areas are")
        yield f"{words} written as a point on each; choose extents to keep the shapes in geom_wkt."
    yield _EMPTY
    if options.guard:
        yield GUARD_NOTE


def _row(incident: Incident, dataset: Dataset, countries: Mapping[str, str], options: ExportOptions) -> list[Any]:
    record = record_of(incident, dataset.articles)
    first, second, _ = sides_of(incident.actors)
    values: dict[str, Any] = {
        "relid": foreign_id(record.id),
        "code_status": "Clear" if incident.status is Status.ACCEPTED else "Check",
        "side_a": storable(first.name) if first else "",
        "side_b": storable(second.name) if second else "",
        "where_prec": incident.geo_precision,
        "where_coordinates": record.place or record.location_text,
        "where_description": record.location_text,
        "adm_1": record.admin1,
        "country": countries.get(incident.country, ""),
        "best": record.fatalities_best,
        "high": record.fatalities_high,
        "low": record.fatalities_low,
        **_sources(record),
        **_where(incident, record, options),
        **_when(incident),
    }
    return [values.get(column) for column in COLUMNS]


def _sources(record: IncidentRecord) -> dict[str, Any]:
    articles = [source.article for source in record.sources]
    claimants = [count.according_to for source in record.sources for count in source.casualties]
    return {
        "number_of_sources": len(articles),
        "source_article": joined(citation(article) for article in articles),
        "source_office": joined(article.outlet for article in articles),
        "source_date": joined(article.published.isoformat() for article in articles if article.published),
        "source_headline": joined(article.title for article in articles),
        "source_original": joined(claimants),
    }


def _where(incident: Incident, record: IncidentRecord, options: ExportOptions) -> dict[str, Any]:
    if record.lon is None or record.lat is None:
        return {}
    extent = extent_of(incident) if options.extent else None
    return {
        "latitude": record.lat,
        "longitude": record.lon,
        "geom_wkt": shapely.to_wkt(extent or shapely.Point(record.lon, record.lat), rounding_precision=6),
        "priogrid_gid": priogrid_cell(record.lon, record.lat),
    }


def _when(incident: Incident) -> dict[str, Any]:
    period = period_of(incident)
    if period is None:
        return {}
    return {
        "year": period.start.year,
        "date_prec": int(period.precision),
        "date_start": period.start,
        "date_end": period.end,
    }
