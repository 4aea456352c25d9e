"""From when to when lines of control held, and the lines of contact around areas that were held for a time only."""

from __future__ import annotations

import geopandas
import shapely

from gisviewer.gazetteer.build.sources import read_table

_BESIDE_BORDER_DEG = 0.05


def find_dates(name: str) -> tuple[int | None, int | None]:
    """The first day on which Natural Earth's line of that name held and the first on which it did not.

    As YYYYMMDD, by tables/lines.toml; None where open.
    """
    lines = read_table("lines")["lines"].values()
    dates = next((line.get("dates", ()) for line in lines if line.get("marked") == name), ())
    held_from, held_to = (*map(_to_number, dates), None, None)[:2]
    return held_from, held_to


def _to_number(day: str) -> int:
    return int(day.replace("-", ""))


def find_former_fronts(areas: geopandas.GeoDataFrame, countries: geopandas.GeoDataFrame) -> geopandas.GeoDataFrame:
    """The outlines, away from coasts and borders, of disputed areas that were held for a time only: name, f, t.

    Areas whose outline Natural Earth has as a line already are left to it.
    """
    borders = shapely.union_all(countries.geometry.boundary.to_numpy())
    rows = []
    for area in read_table("disputed")["areas"].values():
        pieces = areas[areas["sr_brk_a3"].isin(area.get("pieces", ()))]
        if len(area.get("dates", ())) == 2 and len(pieces):
            outline = shapely.union_all(pieces.geometry.to_numpy()).boundary
            near = shapely.intersection(borders, shapely.box(*outline.bounds).buffer(1))
            front = shapely.difference(outline, shapely.buffer(near, _BESIDE_BORDER_DEG))
            held_from, held_to = map(_to_number, area["dates"])
            rows.append({"name": area["name"], "f": held_from, "t": held_to, "geometry": front})
    return geopandas.GeoDataFrame(rows, columns=["name", "f", "t", "geometry"], geometry="geometry")
