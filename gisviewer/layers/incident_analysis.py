"""Questions to incidents and the features of a layer: what lies where, how near, how many; each gives a new layer.

An incident counts at its representative point. How exactly that is known is the reader's choice: `most_precision` is
the coarsest of UCDP's codes that still counts, and how many were left out is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
import shapely

from gisviewer.domain.incidents import Incident, Status
from gisviewer.domain.layers import LayerStyle
from gisviewer.domain.places import Role
from gisviewer.errors import LayerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.layers.buffering import buffer_shapes
from gisviewer.layers.derived import make_layer, with_columns
from gisviewer.layers.geometries import Coordinates, Geometries, Shapes
from gisviewer.layers.identify import title_field
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.mvt import Ints
from gisviewer.layers.nearest import NearestIndex, rows_holding
from gisviewer.layers.style import make_graduated

PRECISIONS = (2, 3, 6)
"""Exact places; a district or better; all that are located. Codes at sea and along lines (5, 7) are never exact."""

_COARSENESS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 4, 7: 4, 6: 6}
_POINT_STYLE = LayerStyle(color="#d55e00", outline="#ffffff", outline_width_px=1.2, size_px=9, fill_opacity=0.95)
_AREA_STYLE = LayerStyle(color="#cc79a7", outline="#882255", outline_width_px=1.4, fill_opacity=0.22)
_COUNT_STYLE = LayerStyle(outline="#8a8f96", outline_width_px=0.8, fill_opacity=0.75, other_color="")


@dataclass(frozen=True, slots=True)
class Result:
    """A new layer, the incidents that it speaks of, and how many located ones were too coarse to count."""

    layer: LoadedLayer
    incident_ids: tuple[str, ...] = ()
    asked: int = 0
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Asked:
    """The incidents that count, with their positions (n, 2)."""

    incidents: tuple[Incident, ...]
    lonlat: Coordinates
    left_out: int


def choose_incidents(incidents: Iterable[Incident], most_precision: int, *, with_mentions: bool) -> Asked:
    """The located incidents that are known well enough and not rejected; places only named count `with_mentions`.

    Raises:
        LayerError: there is none.
    """
    located = [
        i
        for i in incidents
        if i.is_located and i.status is not Status.REJECTED and (with_mentions or i.role is Role.EVENT)
    ]
    chosen = tuple(i for i in located if _COARSENESS.get(i.geo_precision, 9) <= most_precision)
    if not chosen:
        raise LayerError(
            "There are no incidents to ask about.", "Count coarser places too, or clear the filter of the incidents."
        )
    lonlat = np.array([(i.lon, i.lat) for i in chosen], float)
    return Asked(chosen, lonlat, len(located) - len(chosen))


def find_inside(name: str, asked: Asked, loaded: LoadedLayer, rows: Ints | None) -> Result:
    """The incidents inside the areas of a layer, once for each area that holds them.

    Raises:
        LayerError: none lies inside.
    """
    pairs = rows_holding(loaded.geometries, asked.lonlat, rows)
    columns = {"area": _titles(loaded, pairs.rows)}
    return _points(name, asked, pairs.points, columns, "No incident lies inside these areas.")


def find_within(
    name: str, asked: Asked, loaded: LoadedLayer, rows: Ints | None, distance_km: float, cancel: CancelToken,
    report: ReportProgress = ignore_progress,
) -> Result:  # fmt: skip
    """The incidents within a distance of features, once each, with the nearest of them.

    Raises:
        LayerError: none is that near.
        Cancelled: nothing is kept.
    """
    pairs = NearestIndex(loaded.geometries, rows).within(asked.lonlat, distance_km * 1000, cancel, report)
    first = np.flatnonzero(np.diff(pairs.points, prepend=-1))
    columns = {
        "nearest": _titles(loaded, pairs.rows[first]),
        "distance_km": pa.array(np.round(pairs.distances_m[first] / 1000, 3)),
    }
    return _points(name, asked, pairs.points[first], columns, f"No incident lies within {distance_km:g} km.")


def find_nearest(
    name: str, asked: Asked, loaded: LoadedLayer, rows: Ints | None, cancel: CancelToken,
    report: ReportProgress = ignore_progress,
) -> Result:  # fmt: skip
    """All incidents with the nearest feature and its distance.

    Raises:
        LayerError: the layer has no geometry.
        Cancelled: nothing is kept.
    """
    nearest = NearestIndex(loaded.geometries, rows).nearest(asked.lonlat, cancel, report)
    if (nearest.rows < 0).any():
        raise LayerError("The features have no place on the map.", "Choose another layer.")
    columns = {
        "nearest": _titles(loaded, nearest.rows),
        "distance_km": pa.array(np.round(nearest.distances_m / 1000, 3)),
    }
    return _points(name, asked, np.arange(len(asked.incidents)), columns, "")


def find_borders(
    name: str, asked: Asked, borders: Sequence[tuple[str, shapely.Geometry]], cancel: CancelToken,
    report: ReportProgress = ignore_progress,
) -> Result:  # fmt: skip
    """All incidents with the nearest land border and its distance.

    Raises:
        Cancelled: nothing is kept.
    """
    shapes = np.empty(len(borders), object)
    shapes[:] = [shape for _name, shape in borders]
    nearest = NearestIndex(Geometries(shapes=shapes)).nearest(asked.lonlat, cancel, report)
    columns = {
        "border": pa.array([borders[row][0] for row in nearest.rows]),
        "distance_km": pa.array(np.round(nearest.distances_m / 1000, 3)),
    }
    return _points(name, asked, np.arange(len(asked.incidents)), columns, "")


def count_per_area(
    name: str, asked: Asked, loaded: LoadedLayer, rows: Ints | None, no_incidents: str = "No incidents"
) -> Result:
    """The areas of a layer with the number of incidents in each, of people killed, and per 1,000 km².

    `killed` is the sum of the best estimates where there is one; `killed_not_known` counts incidents without. Areas
    without incidents are outlined only, and called `no_incidents` in the legend.

    Raises:
        LayerError: no incident lies inside.
    """
    chosen = np.arange(len(loaded)) if rows is None else rows
    pairs = rows_holding(loaded.geometries, asked.lonlat, chosen)
    if not len(pairs.rows):
        raise LayerError("No incident lies inside these areas.", "Choose other areas, or count coarser places too.")
    position = np.full(len(loaded), -1)
    position[chosen] = np.arange(len(chosen))
    where = position[pairs.rows]
    killed = [incident.fatalities_best for incident in asked.incidents]
    known = np.array([value is not None for value in killed])[pairs.points]
    deaths = np.array([value or 0 for value in killed])[pairs.points]
    counts = np.bincount(where, minlength=len(chosen))
    shapes = loaded.geometries.shapes_of(chosen)
    table = loaded.attributes.table.take(chosen) if loaded.attributes.table.num_columns else pa.table({})
    km2 = _areas_km2(shapes)
    columns = {
        "incidents": pa.array([int(count) or None for count in counts], pa.int64()),
        "killed": pa.array(np.bincount(where, weights=deaths, minlength=len(chosen)).astype(np.int64)),
        "killed_not_known": pa.array(np.bincount(where[~known], minlength=len(chosen)).astype(np.int64)),
        "area_km2": pa.array(np.round(km2, 3)),
        "per_1000_km2": pa.array(np.round(np.divide(1000 * counts, km2, out=np.zeros(len(km2)), where=km2 > 0), 4)),
    }
    for field in ("killed", "killed_not_known"):
        present = counts > 0
        columns[field] = pa.array(columns[field].to_numpy(), mask=~present)
    table = with_columns(table, columns)
    made = make_layer(name, shapes, table)
    field = next(reversed([one for one in table.column_names if one.startswith("incidents")]))
    style = make_graduated(
        made.attributes, field, replace(_COUNT_STYLE, label_template=f"{{{field}}}"), "natural", 5, "light to dark red"
    )
    made = replace(made, layer=replace(made.layer, style=replace(style, other_label=no_incidents)))
    ids = tuple(asked.incidents[point].id for point in np.unique(pairs.points))
    return Result(made, ids, len(asked.incidents), asked.left_out)


def make_buffer(
    name: str, loaded: LoadedLayer, rows: Ints | None, distance_km: float, cancel: CancelToken, *, joined: bool,
    report: ReportProgress = ignore_progress,
) -> Result:  # fmt: skip
    """The areas within a distance of features, with their attributes; one area of all where `joined`.

    Raises:
        LayerError: there is nothing to go around.
        Cancelled: nothing is kept.
    """
    chosen = np.arange(len(loaded)) if rows is None else rows
    shapes = buffer_shapes(loaded.geometries.shapes_of(chosen), distance_km * 1000, cancel, report)
    present = ~shapely.is_missing(shapes)
    if not present.any():
        raise LayerError("The features have no place on the map.", "Choose another layer.")
    if joined:
        report(Progress(0, None, "Joining"))
        whole = np.empty(1, object)
        whole[0] = shapely.union_all(shapes[present])
        return Result(make_layer(name, whole, pa.table({"distance_km": [distance_km]}), _AREA_STYLE))
    table = loaded.attributes.table.take(chosen) if loaded.attributes.table.num_columns else pa.table({})
    table = with_columns(table, {"distance_km": pa.array(np.full(len(chosen), distance_km))})
    return Result(make_layer(name, shapes, table, _AREA_STYLE))


def _points(name: str, asked: Asked, points: Ints, columns: dict[str, Any], nothing: str) -> Result:
    """The layer of some incidents, with what was found for each."""
    if not len(points):
        raise LayerError(nothing, "Choose other features or a larger distance, or count coarser places too.")
    incidents = [asked.incidents[point] for point in points]
    table = with_columns(_incident_table(incidents), columns)
    shapes = np.asarray(shapely.points(asked.lonlat[points]), object)
    made = make_layer(name, shapes, table, _POINT_STYLE)
    return Result(made, tuple(dict.fromkeys(i.id for i in incidents)), len(asked.incidents), asked.left_out)


def _incident_table(incidents: Sequence[Incident]) -> pa.Table:
    return pa.table(
        {
            "title": pa.array([i.title for i in incidents], pa.string()),
            "event_type": pa.array([i.event_type for i in incidents], pa.string()),
            "date_start": pa.array([i.date_start for i in incidents], pa.date32()),
            "place": pa.array([i.place_name or i.location_text for i in incidents], pa.string()),
            "country": pa.array([i.country for i in incidents], pa.string()),
            "killed": pa.array([i.fatalities_best for i in incidents], pa.int64()),
            "geo_precision": pa.array([i.geo_precision for i in incidents], pa.int64()),
            "status": pa.array([str(i.status) for i in incidents], pa.string()),
            "incident_id": pa.array([i.id for i in incidents], pa.string()),
        }
    )


def _titles(loaded: LoadedLayer, rows: Ints) -> pa.Array:
    """What features are called, or their numbers."""
    field = title_field(loaded.attributes.fields)
    values = loaded.attributes.column(field).take(rows).to_pylist() if field is not None else [None] * len(rows)
    pairs = zip(values, rows.tolist(), strict=True)
    return pa.array([f"Feature {row + 1}" if value in (None, "") else str(value) for value, row in pairs], pa.string())


def _areas_km2(shapes: Shapes) -> np.typing.NDArray[np.float64]:
    from gisviewer.layers.geodesy import get_geod
    from gisviewer.layers.seam import cut_at_seam

    areas = np.zeros(len(shapes))
    for number, shape in enumerate(shapes):
        parts = shapely.get_parts(np.array([shape], object)) if shape is not None else ()
        flat = [part for part in parts if isinstance(part, shapely.Polygon) and not part.is_empty]
        if flat:
            pieces, _ = cut_at_seam(np.array(flat, object))
            areas[number] = sum(abs(get_geod().geometry_area_perimeter(shapely.normalize(one))[0]) for one in pieces)
    return areas / 1e6
