"""Which column of a table of events holds what: known for tables of known shapes, proposed by name for others."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from gisviewer.export.table_dates import DayOrder


class TableKind(StrEnum):
    """Whose columns a table has; the codes of precision depend on it."""

    ACLED = "acled"
    UCDP = "ucdp"
    NATIVE = "native"
    """One of our own exports that holds less than all: XLSX, GeoPackage, KML."""
    OTHER = "other"


FIELDS = (
    "id", "title", "date_start", "date_end", "date_precision", "event_type", "sub_event_type", "actor1", "actor2",
    "fatalities_best", "fatalities_low", "fatalities_high", "latitude", "longitude", "geometry", "geo_precision",
    "place", "admin1", "country", "location_text", "notes", "source", "tags",
)  # fmt: skip
"""What an incident can take from a table."""

_ACLED = MappingProxyType({
    "id": "event_id_cnty", "date_start": "event_date", "date_precision": "time_precision", "event_type": "event_type",
    "sub_event_type": "sub_event_type", "actor1": "actor1", "actor2": "actor2", "fatalities_best": "fatalities",
    "latitude": "latitude", "longitude": "longitude", "geo_precision": "geo_precision", "place": "location",
    "admin1": "admin1", "country": "country", "notes": "notes", "source": "source", "tags": "tags",
})  # fmt: skip
_UCDP = MappingProxyType({
    "id": "relid", "title": "source_headline", "date_start": "date_start", "date_end": "date_end",
    "date_precision": "date_prec", "event_type": "type_of_violence", "actor1": "side_a", "actor2": "side_b",
    "fatalities_best": "best", "fatalities_low": "low", "fatalities_high": "high", "latitude": "latitude",
    "longitude": "longitude", "geometry": "geom_wkt", "geo_precision": "where_prec", "place": "where_coordinates",
    "location_text": "where_description", "admin1": "adm_1", "country": "country", "source": "source_article",
})  # fmt: skip
_NATIVE = MappingProxyType({
    **{name: name for name in FIELDS}, "latitude": "lat", "longitude": "lon", "geometry": "wkt", "source": "source",
})  # fmt: skip
_SIGNS = (
    (TableKind.ACLED, {"event_date", "event_type", "latitude", "longitude", "time_precision"}),
    (TableKind.ACLED, {"event_id_cnty", "event_date", "latitude", "longitude"}),
    (TableKind.UCDP, {"date_start", "date_prec", "where_prec", "latitude", "longitude"}),
    (TableKind.NATIVE, {"geo_precision", "date_start", "event_type", "date_phrase", "review_reason", "status"}),
)
_USUAL = MappingProxyType({
    "id": ("id", "event_id", "eventid", "uid", "incident_id"),
    "title": ("title", "headline", "event", "summary", "name"),
    "date_start": ("date", "event_date", "date_start", "start_date", "incident_date", "day", "datum", "fecha", "дата"),
    "date_end": ("date_end", "end_date"),
    "event_type": ("event_type", "type", "category", "kind", "incident_type", "attacktype1_txt"),
    "sub_event_type": ("sub_event_type", "subtype", "sub_type"),
    "actor1": ("actor1", "side_a", "perpetrator", "gname", "actor"),
    "actor2": ("actor2", "side_b", "target", "victim"),
    "fatalities_best": ("fatalities", "killed", "deaths", "nkill", "best", "fatalities_best", "dead"),
    "fatalities_low": ("low", "fatalities_low", "deaths_low"),
    "fatalities_high": ("high", "fatalities_high", "deaths_high"),
    "latitude": ("latitude", "lat", "y", "decimallatitude", "широта"),
    "longitude": ("longitude", "lon", "lng", "long", "x", "decimallongitude", "долгота"),
    "geometry": ("wkt", "geom_wkt", "geometry", "geom"),
    "place": ("location", "place", "city", "town", "locality", "settlement"),
    "admin1": ("admin1", "adm1", "adm_1", "province", "state", "region", "oblast"),
    "country": ("country", "country_txt", "iso3", "country_name"),
    "notes": ("notes", "description", "details", "summary", "text"),
    "source": ("source", "sources", "source_article", "url", "link"),
    "tags": ("tags", "keywords"),
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableMapping:
    """Field -> column; a field without a column is left empty."""

    kind: TableKind = TableKind.OTHER
    columns: dict[str, str] = field(default_factory=dict)
    day_order: DayOrder = "dmy"

    @property
    def is_located(self) -> bool:
        """Whether rows can have a place."""
        return "geometry" in self.columns or {"latitude", "longitude"} <= set(self.columns)


def find_kind(names: Sequence[str]) -> TableKind | None:
    """Whose columns these are, or None where they are nobody's that is known."""
    lower = {_key(name) for name in names}
    return next((kind for kind, signs in _SIGNS if signs <= lower), None)


def propose_mapping(names: Sequence[str]) -> TableMapping:
    """The columns by the rules of a known table, or else by their names."""
    by_key = {_key(name): name for name in reversed(names)}
    kind = find_kind(names)
    if kind is not None:
        known = {TableKind.ACLED: _ACLED, TableKind.UCDP: _UCDP, TableKind.NATIVE: _NATIVE}[kind]
        columns = {field_: by_key[column] for field_, column in known.items() if column in by_key}
        if "title" not in columns and kind is TableKind.NATIVE and "name" in by_key:
            columns["title"] = by_key["name"]
        if kind is TableKind.UCDP and "id" in by_key and "id" not in columns:
            columns["id"] = by_key["id"]
        return TableMapping(kind, columns)
    columns = {}
    for field_, usual in _USUAL.items():
        free = (by_key[name] for name in usual if name in by_key and by_key[name] not in columns.values())
        column = next(free, None)
        if column is not None:
            columns[field_] = column
    return TableMapping(TableKind.OTHER, columns)


def _key(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().lower())
