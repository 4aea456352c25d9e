"""Incidents out of the rows of a table of events, by a mapping of its columns."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

import msgspec
import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.incidents import UNCLASSIFIED, Actor, DatePrecision, Incident, Status
from gisviewer.domain.places import GeometryKind, Role
from gisviewer.domain.plain_text import storable, unguard_formula
from gisviewer.export.event_table import LAT_COLUMN, LON_COLUMN, SHAPE_COLUMN, EventTable
from gisviewer.export.table_dates import find_day_order, parse_day
from gisviewer.export.table_mapping import TableKind, TableMapping, propose_mapping
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress

_NAMESPACE = uuid.UUID("0c9c1f3e-8f6b-5b0e-9a5c-6a2f4d1e7b90")
_OWN_MARK = "X-"
_TITLE_LENGTH = 120
_NEAR_KM = 25.0
"""What "near a place" means in both code books."""
_GEO_OF_ACLED = MappingProxyType({1: 1, 2: 2, 3: 4})
_TIME_OF_ACLED = MappingProxyType({1: DatePrecision.DAY, 2: DatePrecision.WEEK, 3: DatePrecision.MONTH})
_VIOLENCE_OF_UCDP = MappingProxyType({"1": "Battles", "2": "Battles", "3": "Violence against civilians"})
_KINDS = {"Point": GeometryKind.POINT, "LineString": GeometryKind.LINE, "MultiLineString": GeometryKind.LINE}

Country = Callable[[str, float | None, float | None], str]
"""(name as the table has it, lon, lat) -> ISO 3166-1 alpha-3 code, "" where nobody knows."""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The incidents of a table, and a sentence for each kind of thing that a reader should know of."""

    incidents: tuple[Incident, ...]
    notes: tuple[str, ...] = ()


def mapping_of(table: EventTable) -> TableMapping:
    """The proposed mapping, with the order of day and month that the values show."""
    mapping = propose_mapping(table.names)
    columns = dict(mapping.columns)
    if mapping.kind is TableKind.NATIVE and "id2" in table.names:  # KML has an "id" of its own
        columns["id"] = "id2"
    if LAT_COLUMN in table.names and "latitude" not in columns:
        columns |= {"latitude": LAT_COLUMN, "longitude": LON_COLUMN}
    if SHAPE_COLUMN in table.names and "geometry" not in columns:
        columns["geometry"] = SHAPE_COLUMN
    start = columns.get("date_start")
    position = table.names.index(start) if start else -1
    order, _is_open = find_day_order(row[position] for row in table.rows) if start else ("dmy", False)
    return replace(mapping, columns=columns, day_order=order)


def build_incidents(
    table: EventTable,
    mapping: TableMapping,
    country: Country = lambda name, _lon, _lat: name if len(name) == 3 and name.isupper() else "",
    *,
    status: Status = Status.NEW,
    progress: ReportProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> ImportResult:
    """Make an incident of each row; a row without a place or a date is kept without it.

    The same row always gives the same identifier, so that a table that is read twice adds nothing.
    """
    positions = {name: table.names.index(column) for name, column in mapping.columns.items() if column in table.names}
    counts = Counter[str]()
    incidents: dict[str, Incident] = {}
    for number, row in enumerate(table.rows):
        if number % 500 == 0:
            (cancel or CancelToken()).check()
            progress(Progress(number, len(table.rows), table.path.name))
        cells = {name: row[position] for name, position in positions.items()}
        incident = _incident(cells, mapping, country, counts)
        if incident.id in incidents:
            counts["rows with the identifier of an earlier one were left out"] += 1
            continue
        incidents[incident.id] = replace(incident, status=status)
    notes = [f"{count:,} {words}." for words, count in counts.items() if count]
    return ImportResult(tuple(incidents.values()), (*table.warnings, *notes))


def _incident(cells: Mapping[str, Any], mapping: TableMapping, country: Country, counts: Counter[str]) -> Incident:
    texts = {name: _text(value) for name, value in cells.items()}
    lon, lat, wkb, kind = _place(cells, texts, counts)
    precision = _geo_precision(texts.get("geo_precision", ""), mapping.kind, kind, lon is not None)
    start, end, date_precision = _dates(cells, texts, mapping, counts)
    event_type = texts.get("event_type", "")
    if mapping.kind is TableKind.UCDP:
        event_type = _VIOLENCE_OF_UCDP.get(event_type, event_type)
    low, best, high = (_count(texts.get(f"fatalities_{name}", "")) for name in ("low", "best", "high"))
    incident = Incident(
        id=_identifier(texts, mapping.kind, cells),
        title=_title(texts, event_type),
        role=Role.EVENT,
        event_type=event_type or UNCLASSIFIED,
        sub_event_type=texts.get("sub_event_type", ""),
        date_start=start,
        date_end=end,
        date_precision=date_precision,
        actors=_actors(texts),
        fatalities_low=low,
        fatalities_best=best,
        fatalities_high=high,
        wkb=wkb,
        geometry_kind=kind,
        lon=lon,
        lat=lat,
        geo_precision=precision,
        uncertainty_km=_NEAR_KM if precision == 2 else None,
        location_text=texts.get("location_text", "") or texts.get("place", ""),
        place_name=texts.get("place", ""),
        country=country(texts.get("country", ""), lon, lat),
        admin1=texts.get("admin1", ""),
        confidence=1.0,
        notes=_notes(texts),
        tags=_tags(texts.get("tags", "")),
    )
    if start is None:
        counts["rows have no date that can be read"] += 1
    if lon is None:
        counts["rows have no place; they are listed, not mapped"] += 1
    return incident


def _place(
    cells: Mapping[str, Any], texts: Mapping[str, str], counts: Counter[str]
) -> tuple[float | None, float | None, bytes | None, GeometryKind]:
    """Longitude, latitude, the shape as well-known binary where there is more than a point, and its kind."""
    lon, lat = _number(cells.get("longitude")), _number(cells.get("latitude"))
    if lon is not None and lat is not None and not (abs(lon) <= 180 and abs(lat) <= 90):
        counts["rows have coordinates outside the world, which were dropped"] += 1
        lon = lat = None
    shape = _shape(texts.get("geometry", ""))
    if shape is not None and not shape.is_empty:
        if lon is None or lat is None:
            point = shape.representative_point()
            lon, lat = point.x, point.y
        kind = _KINDS.get(shape.geom_type, GeometryKind.AREA)
        if kind is not GeometryKind.POINT:
            return lon, lat, bytes(shapely.to_wkb(shape)), kind
    if lon is None or lat is None:
        return None, None, None, GeometryKind.POINT
    return lon, lat, bytes(shapely.to_wkb(shapely.Point(lon, lat))), GeometryKind.POINT


def _shape(text: str) -> BaseGeometry | None:
    if not text:
        return None
    try:
        found: BaseGeometry | None = shapely.from_wkt(text, on_invalid="ignore")
    except NotImplementedError:  # curves
        return None
    return found


def _geo_precision(text: str, table: TableKind, kind: GeometryKind, is_located: bool) -> int:
    """UCDP's code; a table without one gives points as exact and shapes as regions."""
    if not is_located:
        return 0
    code = _count(text)
    if table is TableKind.ACLED and code is not None:
        return _GEO_OF_ACLED.get(code, 4)
    if code is not None and 1 <= code <= 7:
        return code
    return 1 if kind is GeometryKind.POINT else 5


def _dates(
    cells: Mapping[str, Any], texts: Mapping[str, str], mapping: TableMapping, counts: Counter[str]
) -> tuple[date | None, date | None, DatePrecision | None]:
    start = parse_day(cells.get("date_start"), mapping.day_order)
    end = parse_day(cells.get("date_end"), mapping.day_order)
    code = _count(texts.get("date_precision", ""))
    if start is None:
        return None, end, None
    if mapping.kind is TableKind.ACLED:
        return _spread(start, _TIME_OF_ACLED.get(code or 1, DatePrecision.MONTH))
    end = end or start
    if end < start:
        counts["rows end before they begin: begin and end were exchanged"] += 1
        start, end = end, start
    if code is not None and code in set(DatePrecision):
        return start, end, DatePrecision(code)
    days = (end - start).days
    limits = ((1, DatePrecision.DAY), (6, DatePrecision.DAYS), (8, DatePrecision.WEEK), (32, DatePrecision.MONTH))
    return start, end, next((precision for limit, precision in limits if days < limit), DatePrecision.YEAR)


def _spread(day: date, precision: DatePrecision) -> tuple[date, date, DatePrecision]:
    """The days that one day stands for: a week around it, or its month."""
    if precision is DatePrecision.DAY:
        return day, day, precision
    if precision is DatePrecision.WEEK:
        return day - timedelta(days=3), day + timedelta(days=3), precision
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first, last, precision


def _identifier(texts: Mapping[str, str], kind: TableKind, cells: Mapping[str, Any]) -> str:
    given = texts.get("id", "")
    own = given.removeprefix(_OWN_MARK)
    try:
        return str(uuid.UUID(own))
    except ValueError:
        key = given or "\x1f".join(f"{name}={value}" for name, value in sorted(cells.items()))
        return str(uuid.uuid5(_NAMESPACE, f"{kind.value}:{key}"))


def _title(texts: Mapping[str, str], event_type: str) -> str:
    if texts.get("title"):
        return texts["title"][:_TITLE_LENGTH]
    what = texts.get("sub_event_type") or event_type or "Event"
    where = texts.get("place") or texts.get("admin1") or texts.get("country", "")
    return (f"{what}, {where}" if where else what)[:_TITLE_LENGTH]


def _actors(texts: Mapping[str, str]) -> tuple[Actor, ...]:
    return tuple(Actor(texts[role], role=role) for role in ("actor1", "actor2") if texts.get(role))


def _notes(texts: Mapping[str, str]) -> str:
    source = texts.get("source", "")
    return "\n".join(part for part in (texts.get("notes", ""), f"Source: {source}" if source else "") if part)


def _tags(text: str) -> tuple[str, ...]:
    if text.startswith("["):
        try:
            return tuple(msgspec.json.decode(text, type=list[str]))
        except msgspec.MsgspecError:
            pass
    return tuple(part for part in (piece.strip() for piece in text.replace("|", ";").split(";")) if part)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return storable(unguard_formula(str(value)).strip())


def _number(value: Any) -> float | None:
    try:
        number = float(str(value).strip().replace(",", "."))
    except ValueError:
        return None
    return number if number == number and abs(number) != float("inf") else None


def _count(text: str) -> int | None:
    number = _number(text)
    return None if number is None or number < 0 or number > 10**9 else int(number)
