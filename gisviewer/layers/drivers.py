"""GDAL, opened only for local vector formats: nothing here reaches the network or follows a file to another one."""

from __future__ import annotations

import os

ALLOWED = frozenset({
    "AVCBin", "AVCE00", "DGN", "DXF", "EDIGEO", "ESRI Shapefile", "ESRIJSON", "FlatGeobuf", "GML", "GPKG", "GPX",
    "GeoJSON", "GeoJSONSeq", "GeoRSS", "Idrisi", "JML", "JSONFG", "KML", "LIBKML", "MapInfo File", "MapML", "OGR_GMT",
    "OSM", "OpenFileGDB", "S57", "SQLite", "SXF", "Selafin", "TopoJSON", "VDV", "VFK", "WAsP", "XLSX", "ODS",
})  # fmt: skip
"""Drivers that read plain local files, by GDAL's names."""

_REFUSED = (
    "ADBC", "AmigoCloud", "Carto", "CSW", "EEDA", "Elasticsearch", "GDALG", "GPSBabel", "HTTP", "MBTiles", "MVT", "NGW",
    "OAPIF", "OGCAPI", "OGR_VRT", "PDF", "PDS4", "PLSCENES", "PMTiles", "VICAR", "PCIDSK", "WFS", "MEM", "AIVector",
    "GTFS", "CSV", "LVBAG", "OGR_PDS", "MiraMonVector", "PGDUMP",
)  # fmt: skip

# GDAL reads this list once, when pyogrio registers the drivers.
os.environ.setdefault("GDAL_SKIP", ",".join(_REFUSED))

import pyogrio as pyogrio  # noqa: E402 - only after the list above

# pyogrio refuses a layer whose type it has no name for, curves and "any with heights" among them, although it hands
# their geometries on as they are; this table of its own decides.
_curved = range(8, 18)
_named = getattr(pyogrio._geometry, "GEOMETRY_TYPES", {})
for _base in (0, 1000, 2000, 3000, 1 << 31, -(1 << 31)):
    for _code in (0, *_curved):
        _named.setdefault(_base + _code, "Unknown")

pyogrio.set_gdal_config_options(
    {
        "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "{noext}",
        "GDAL_HTTP_TIMEOUT": "1",
        "GML_DOWNLOAD_SCHEMA": "NO",
        "GML_SKIP_CORRUPTED_FEATURES": "YES",
        "GML_SKIP_RESOLVE_ELEMS": "ALL",
        "OGR_GEOJSON_MAX_OBJ_SIZE": "0",
        "OGR_SQLITE_LOAD_EXTENSIONS": "",
        "OSM_USE_CUSTOM_INDEXING": "NO",
    }
)
