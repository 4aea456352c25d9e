"""GeoPackage (OGC 12-128r18) on the standard library's SQLite: the tables that make a file one, and its geometries."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import shapely

APPLICATION_ID = 0x47504B47  # "GPKG"
GEOPACKAGE_VERSION = 10300
WGS84 = 4326
GeometryType = Literal["POINT", "GEOMETRY"]
ColumnType = Literal["TEXT", "INTEGER", "REAL", "DATE", "DATETIME", "BLOB"]

_ENVELOPE = 0b0000_0010
_LITTLE_ENDIAN = 0b0000_0001
_POINT_HEADER = struct.pack("<2sBBi", b"GP", 0, _LITTLE_ENDIAN, WGS84)
_WKB_POINT = struct.Struct("<BIdd")

_CORE_TABLES = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""
_REFERENCE_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    (
        "WGS 84 geodetic",
        WGS84,
        "EPSG",
        WGS84,
        'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
        'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
        'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
        "longitude and latitude in decimal degrees on the WGS 84 ellipsoid",
    ),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `unique` ones are indexed too."""

    name: str
    type: ColumnType = "TEXT"
    unique: bool = False


def quoted(name: str) -> str:
    """A name as SQL spells it, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def create_core(database: sqlite3.Connection) -> None:
    """Make an empty database a GeoPackage."""
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {GEOPACKAGE_VERSION}")
    for statement in _CORE_TABLES.split(";\n"):
        if statement.strip():
            database.execute(statement)
    database.executemany("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)", _REFERENCE_SYSTEMS)


def create_table(
    database: sqlite3.Connection,
    name: str,
    columns: Sequence[Column],
    description: str,
    geometry: GeometryType | None = None,
) -> None:
    """Make a table of features (with a column `geom`), or of attributes, that other programs list."""
    parts = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if geometry is not None:
        parts.append("geom BLOB")
    parts += [f"{quoted(column.name)} {column.type}{' UNIQUE' if column.unique else ''}" for column in columns]
    database.execute(f"CREATE TABLE {quoted(name)} ({', '.join(parts)})")
    register(database, name, description, geometry)


def register(database: sqlite3.Connection, name: str, description: str, geometry: GeometryType | None = None) -> None:
    """List a table or view among the contents of the GeoPackage."""
    kind, srs = ("attributes", None) if geometry is None else ("features", WGS84)
    database.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (name, kind, name, description, srs),
    )
    if geometry is not None:
        database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, geometry, WGS84))


def set_extent(database: sqlite3.Connection, name: str, extent: tuple[float, float, float, float] | None) -> None:
    """State the bounding box of a table: west, south, east, north; None where it is empty."""
    database.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, "
        "last_change = strftime('%Y-%m-%dT%H:%M:%fZ','now') WHERE table_name = ?",
        (*(extent or (None,) * 4), name),
    )


def point_blob(lon: float, lat: float) -> bytes:
    """A point as GeoPackage stores it."""
    return _POINT_HEADER + _WKB_POINT.pack(1, 1, lon, lat)


def shape_blob(wkb: bytes) -> bytes | None:
    """A line or area as GeoPackage stores it, with its envelope; None where it is empty or no geometry."""
    geometry = shapely.from_wkb(wkb, on_invalid="ignore")
    if geometry is None or geometry.is_empty:
        return None
    west, south, east, north = geometry.bounds
    header = struct.pack("<2sBBi", b"GP", 0, _ENVELOPE | _LITTLE_ENDIAN, WGS84)
    return header + struct.pack("<4d", west, east, south, north) + wkb
