"""From when to when lines of control held, and the lines of contact around areas that were held for a time only."""

from __future__ import annotations

import geopandas
import shapely

from gisviewer.gazetteer.build.sources import read_table

_HELD: dict[str, tuple[int | None, int | None]] = {
    "Former USSR oblast in 1991": (19230707, 19911126),
    "Ceasefire Line 1994": (19940512, 20201110),
    "Ukrainian claim": (20140318, None),
}
"""The days of Natural Earth's lines, by their names: the autonomous oblast of Nagorno-Karabakh from its making to its
dissolution by Azerbaijan; the line of contact from the ceasefire of Bishkek to that of 10 November 2020; the line
between Crimea and the mainland since the annexation."""

_BESIDE_BORDER_DEG = 0.05


def find_dates(name: str) -> tuple[int | None, int | None]:
    """The first day on which a line held and the first on which it did not, as YYYYMMDD; None where open."""
    return _HELD.get(name, (None, None))


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
            held_from, held_to = (int(day.replace("-", "")) for day in area["dates"])
            rows.append({"name": area["name"], "f": held_from, "t": held_to, "geometry": front})
    return geopandas.GeoDataFrame(rows, columns=["name", "f", "t", "geometry"], geometry="geometry")
