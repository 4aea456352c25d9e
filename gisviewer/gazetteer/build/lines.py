"""Ceasefire lines and contested or former boundaries, as places with line geometry and dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from gisviewer.domain.places import FeatureClass
from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.borders import shared_line
from gisviewer.gazetteer.build.countries import Countries
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.points import point_on
from gisviewer.gazetteer.build.sources import NaturalEarth, read_table
from gisviewer.gazetteer.layout import NameFlag

_NEAR_DEG = 0.005
"""Layers of different releases count as touching within half a kilometre."""


def build_lines(earth: NaturalEarth, countries: Countries, entries: Sequence[Entry]) -> Iterator[Entry]:
    """The lines of the table.

    Raises:
        GazetteerError: a line comes out empty.
    """
    sources = _Sources(earth, countries, entries)
    for key, more in read_table("lines")["lines"].items():
        line = sources.line(more)
        if line is None or line.is_empty:
            raise GazetteerError(f"The line “{key}” is empty.", "Correct tables/lines.toml.")
        entry = Entry(f"border:line:{key}", more["name"], FeatureClass.BORDER, *point_on(line), geometry=line)
        entry.add(more.get("names", ()), NameFlag.PREFERRED)
        entry.add(more.get("short", ()), NameFlag.ABBREVIATION | NameFlag.PREFERRED)
        entry.extras = {"dates": more["dates"]} if "dates" in more else {}
        yield entry


class _Sources:
    """Where the table's lines come from."""

    def __init__(self, earth: NaturalEarth, countries: Countries, entries: Sequence[Entry]) -> None:
        self._by_id = {entry.id: entry.geometry for entry in entries}
        self._marked = earth.layer("ne_10m_admin_0_boundary_lines_disputed_areas")
        areas = earth.layer("ne_10m_admin_0_disputed_areas")
        self._pieces = {**countries.pieces, **dict(zip(areas["sr_brk_a3"], areas.geometry, strict=True))}

    def line(self, more: dict[str, Any]) -> BaseGeometry | None:
        """The line that one row of the table describes."""
        if "path" in more:
            return shapely.LineString(more["path"])
        if "border" in more:
            return self._by_id.get(f"border:{more['border']}")
        if "marked" in more:
            return self._merged(self._marked[self._marked["name"] == more["marked"]])
        if "marked_area" in more:
            left, right = self._marked["brk_a3_l"], self._marked["brk_a3_r"]
            return self._merged(self._marked[(left == more["marked_area"]) | (right == more["marked_area"])])
        if "tables" in more:
            first, second = (self._by_id[f"region:{key}"] for key in more["tables"])
            return shared_line(first, second)
        return self._near_line(more)

    def _near_line(self, more: dict[str, Any]) -> BaseGeometry:
        """The boundary of the first group of areas where it runs along the second."""
        groups = more.get("between_any") or [[code] for code in more.get("between", ())]
        if "tables_near" in more:
            first, second = (self._by_id[f"region:{key}"] for key in more["tables_near"])
        else:
            first, second = (shapely.union_all([self._pieces[code] for code in group]) for group in groups)
        along = shapely.intersection(shapely.boundary(first), shapely.buffer(second, _NEAR_DEG))
        parts = shapely.get_parts(along)
        return shapely.line_merge(shapely.union_all(parts[shapely.get_type_id(parts) == 1]))

    @staticmethod
    def _merged(rows: Any) -> BaseGeometry:
        return shapely.line_merge(shapely.union_all(rows.geometry.array))
