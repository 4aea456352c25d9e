# ruff: noqa: E501 - the contents of files are not broken into lines
"""Small odd, old and broken files of many formats, made afresh in a folder."""

from __future__ import annotations

import gzip
import io
import json
import struct
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyarrow as pa
import pyarrow.parquet
import shapely

POINT = {"type": "Point", "coordinates": [44.5, 40.2]}
SQUARE = {"type": "Polygon", "coordinates": [[[44, 40], [45, 40], [45, 41], [44, 41], [44, 40]]]}


def feature(geometry: Any, /, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def collection(*features: Any, **members: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", **members, "features": list(features)}


def text(value: Any, **options: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, **options).encode()


def zipped(**files: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return buffer.getvalue()


def tarred(name: str, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


PLAIN = text(collection(feature(POINT, name="a", n=1), feature(POINT, name="b", n=2)))
KML = b"""<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>d</name>
<Folder><name>f</name><Placemark><name>&lt;b&gt;p&lt;/b&gt;</name><Point><coordinates>44.5,40.2,0</coordinates></Point></Placemark>
<Placemark><name>l</name><LineString><coordinates>44,40 45,41</coordinates></LineString></Placemark>
<Placemark><name>m</name><MultiGeometry><Point><coordinates>1,2</coordinates></Point><Point><coordinates>3,4</coordinates></Point>
</MultiGeometry></Placemark></Folder></Document></kml>"""
GPX = b"""<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="40.2" lon="44.5"><name>w</name></wpt><trk><name>t</name><trkseg><trkpt lat="40" lon="44"/><trkpt lat="41" lon="45"/>
</trkseg></trk></gpx>"""
GML = b"""<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml">
<gml:featureMember><city><name>a</name><geom><gml:Point srsName="EPSG:4326"><gml:coordinates>44.5,40.2</gml:coordinates>
</gml:Point></geom></city></gml:featureMember></wfs:FeatureCollection>"""
DXF = b"  0\nSECTION\n  2\nENTITIES\n  0\nLINE\n  8\n0\n 10\n44.0\n 20\n40.0\n 11\n45.0\n 21\n41.0\n  0\nENDSEC\n  0\nEOF\n"
TOPOJSON = text(
    {
        "type": "Topology",
        "objects": {"o": {"type": "GeometryCollection", "geometries": [{"type": "LineString", "arcs": [0]}]}},
        "arcs": [[[44, 40], [45, 41]]],
    }
)
ESRI = text(
    {
        "geometryType": "esriGeometryPoint",
        "spatialReference": {"wkid": 4326},
        "fields": [{"name": "a", "type": "esriFieldTypeInteger"}],
        "features": [{"attributes": {"a": 1}, "geometry": {"x": 44.5, "y": 40.2}}],
    }
)
MIF = b'Version 300\nCharset "WindowsLatin1"\nDelimiter ","\nCoordSys Earth Projection 1, 104\nColumns 1\n  a Integer\nData\n\nPoint 44.5 40.2\n'
OSM = b"""<?xml version="1.0"?><osm version="0.6"><node id="1" lat="40.2" lon="44.5" version="1"><tag k="name" v="a"/></node></osm>"""
GEORSS = b"""<?xml version="1.0"?><rss version="2.0" xmlns:georss="http://www.georss.org/georss"><channel><item><title>t</title>
<georss:point>40.2 44.5</georss:point></item></channel></rss>"""
GMT = b"# @VGMT1.0 @GPOINT\n# @Na\n# @Tinteger\n# FEATURE_DATA\n# @D1\n44.5 40.2\n"

_FEATURES = b'{"type":"FeatureCollection","features":['

GOOD: dict[str, bytes] = {
    "plain.geojson": PLAIN,
    "single_quotes.geojson": PLAIN.replace(b'"', b"'"),
    "bom.geojson": b"\xef\xbb\xbf" + PLAIN,
    "utf16.geojson": PLAIN.decode().encode("utf-16"),
    "latin1.geojson": text(collection(feature(POINT, name="Köln"))).decode().encode("latin-1"),
    "pretty.json": text(collection(feature(POINT, name="a")), indent=4),
    "one_line.json": text(collection(feature(POINT)), separators=(",", ":")),
    "single_feature.geojson": text(feature(POINT, a=1)),
    "bare_geometry.geojson": text(SQUARE),
    "geometry_collection.geojson": text({"type": "GeometryCollection", "geometries": [POINT, SQUARE]}),
    "feature_list.json": text([feature(POINT), feature(SQUARE)]),
    "lines.geojsonl": b"\n".join([text(feature(POINT, i=i)) for i in range(3)]),
    "lines_crlf.ndjson": b"\r\n".join([text(feature(POINT, i=i)) for i in range(3)]) + b"\r\n",
    "sequence.geojsons": b"".join(b"\x1e" + text(feature(POINT, i=i), indent=1) + b"\n" for i in range(3)),
    "geometries.jsonl": text(POINT) + b"\n" + text(SQUARE),
    "concatenated.json": text(feature(POINT), indent=2) + b"\n" + text(feature(SQUARE), indent=2),
    "null_geometry.geojson": text(collection(feature(None, a=1), feature(POINT, a=2))),
    "empty_coordinates.geojson": text(collection(feature({"type": "Polygon", "coordinates": []}), feature(POINT))),
    "null_properties.geojson": text(collection({"type": "Feature", "properties": None, "geometry": POINT})),
    "no_properties.geojson": text(collection({"type": "Feature", "geometry": POINT})),
    "three_d.geojson": text(collection(feature({"type": "Point", "coordinates": [44.5, 40.2, 900.5]}))),
    "four_d.geojson": text(collection(feature({"type": "Point", "coordinates": [44.5, 40.2, 900.5, 7]}))),
    "mixed_d.geojson": text(collection(feature({"type": "LineString", "coordinates": [[1, 2], [3, 4, 5]]}))),
    "duplicate_keys.geojson": _FEATURES
    + b'{"type":"Feature","properties":{"a":1,"a":2},"geometry":{"type":"Point","coordinates":[1,2]}}]}',
    "nan.geojson": _FEATURES
    + b'{"type":"Feature","properties":{"a":NaN},"geometry":{"type":"Point","coordinates":[1,2]}},'
    + b'{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[NaN,Infinity]}}]}',
    "clockwise.geojson": text(
        collection(feature({"type": "Polygon", "coordinates": [SQUARE["coordinates"][0][::-1]]}))
    ),  # type: ignore[index]
    "bow_tie.geojson": text(
        collection(feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}))
    ),
    "unclosed.geojson": text(collection(feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1]]]}))),
    "short_ring.geojson": text(
        collection(feature({"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}), feature(POINT))
    ),
    "short_line.geojson": text(collection(feature({"type": "LineString", "coordinates": [[0, 0]]}), feature(POINT))),
    "many_fields.geojson": text(collection(feature(POINT, **{f"f{i}": i for i in range(500)}))),
    "keywords.geojson": text(
        collection(feature(POINT, **{"select": 1, "class": "x", "": 3, "geometry": "g", "type": "t"}))
    ),
    "mixed.geojson": text(
        collection(feature(POINT), feature(SQUARE), feature({"type": "LineString", "coordinates": [[0, 0], [1, 1]]}))
    ),
    "numbers_as_text.geojson": text(collection(feature(POINT, a="1"), feature(POINT, a=2))),
    "big_ids.geojson": text(collection({**feature(POINT, a=9007199254740993), "id": 9223372036854775807})),
    "huge_integer.geojson": text(collection(feature(POINT, a=10**30))),
    "old_dates.geojson": text(collection(feature(POINT, d="1815-06-18"), feature(POINT, d="0001-01-01"))),
    "html.geojson": text(collection(feature(POINT, a="<script>alert(1)</script>", b="<b>x</b>"))),
    "scripts.geojson": text(collection(feature(POINT, Название="Երևան", 名前="東京", اسم="بغداد"))),
    "nested.geojson": text(collection(feature(POINT, a={"b": [1, {"type": "Feature", "geometry": None}]}, c=[1, 2]))),
    "late_type.geojson": text(
        {"features": [{"geometry": POINT, "properties": {"a": 1}, "type": "Feature"}], "type": "FeatureCollection"}
    ),
    "metadata_first.geojson": text(
        {"type": "FeatureCollection", "metadata": {"features": [{"a": 1}]}, "features": [feature(POINT)]}
    ),
    "members_last.geojson": text(
        {"type": "FeatureCollection", "features": [feature(POINT)], "bbox": [1, 2, 3, 4], "note": "]"}
    ),
    "old_crs.geojson": text(
        collection(
            feature({"type": "Point", "coordinates": [4953717, 4895294]}),
            crs={"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}},
        )
    ),
    "late_crs.geojson": text(
        {
            **collection(feature({"type": "Point", "coordinates": [4953717, 4895294]})),
            "crs": {"type": "name", "properties": {"name": "EPSG:3857"}},
        }
    ),
    "null_crs.geojson": text(collection(feature(POINT), crs=None)),
    "beyond_180.geojson": text(collection(feature({"type": "Point", "coordinates": [190, 10]}))),
    "deep.geojson": text(collection(feature(POINT, a=json.loads("[" * 60 + "]" * 60)))),
    "map.topojson": TOPOJSON,
    "esri.json": ESRI,
    "places.kml": KML,
    "places.kmz": zipped(doc__kml=KML),
    "track.gpx": GPX,
    "city.gml": GML,
    "map.osm": OSM,
    "news.xml": GEORSS,
    "packed.geojson.gz": gzip.compress(PLAIN),
    "packed.zip": zipped(a__geojson=PLAIN),
    "packed.tar.gz": tarred("a/b.geojson", PLAIN),
    "nested.zip": zipped(inner__zip=zipped(a__geojson=PLAIN)),
    "two.zip": zipped(a__geojson=PLAIN, b__kml=KML, readme__txt=b"hello"),
    "lonlat.csv": b"name,lon,lat\na,44.5,40.2\nb,45,41\n",
    "semicolon.csv": "Ort;Längengrad;Breitengrad\nKöln;6,95;50,94\n".encode("cp1252"),
    "tabs.tsv": b"name\tlongitude\tlatitude\na\t44.5\t40.2\n",
    "wkt.csv": b'id,WKT\n1,"POINT (44.5 40.2)"\n2,"POLYGON ((0 0,1 0,1 1,0 0))"\n3,\n',
    "ewkt.csv": b'id,geom\n1,"SRID=3857;POINT (4953717 4895294)"\n',
    "hex.csv": b"id,geom\n1," + shapely.Point(44.5, 40.2).wkb_hex.encode() + b"\n",
    "geojson_column.csv": b'id,geo\n1,"{""type"":""Point"",""coordinates"":[44.5,40.2]}"\n',
    "bom.csv": b"\xef\xbb\xbflon,lat,name\n44.5,40.2,a\n",
    "utf16.csv": "lon\tlat\tname\n44.5\t40.2\tԵրևան\n".encode("utf-16"),
    "quoted.csv": b'lon,lat,note\n44.5,40.2,"two\nlines, and a comma"\n',
    "degrees.csv": "name,lat,lon\na,40\u00b010'30\"N,44\u00b030'E\n".encode(),
    "duplicate_columns.csv": b"lon,lat,a,a\n1,2,3,4\n",
    "some_missing.csv": b"lon,lat,a\n1,2,x\n,,y\nbad,3,z\n",
}
"""Files that open, with at least one feature."""

QUESTIONS: dict[str, bytes] = {
    "metres.geojson": text(collection(feature({"type": "Point", "coordinates": [500000, 4649776]}))),
    "swapped.geojson": text(collection(feature({"type": "Point", "coordinates": [40.2, 144.5]}))),
    "drawing.dxf": DXF,
    "points.gmt": GMT,
    "xy.csv": b"name,x,y\na,500000,4649776\n",
    "no_place.csv": b"name,value\na,1\nb,2\n",
    "coordinates.csv": b'name,location\na,"40.2, 44.5"\nb,"41.0, 45.1"\n',
}
"""Files that need an answer from a person."""

BAD: dict[str, bytes] = {
    "empty.geojson": b"",
    "blank.geojson": b"  \n \n",
    "zeros.shp": b"\0" * 4096,
    "truncated.geojson": PLAIN[: len(PLAIN) // 2],
    "truncated_end.geojson": PLAIN[:-1],
    "missing_comma.geojson": PLAIN.replace(b"}, {", b"} {"),
    "not_geojson.json": b'{"name": "package", "version": "1.0"}',
    "array.json": b"[1, 2, 3]",
    "number.json": b"42",
    "string.json": b'"FeatureCollection"',
    "no_features.geojson": b'{"type": "FeatureCollection", "features": []}',
    "no_list.geojson": b'{"type": "FeatureCollection"}',
    "features_null.geojson": b'{"type": "FeatureCollection", "features": null}',
    "wrong_type.geojson": b'{"type": "featurecollection", "features": []}',
    "web_page.geojson": b"<!DOCTYPE html><html><body>404</body></html>",
    "virtual.vrt": b"<OGRVRTDataSource><OGRVRTLayer name='a'><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>",
    "virtual.kml": b"<?xml version='1.0'?><!-- a --><OGRVRTDataSource><OGRVRTLayer name='a'/></OGRVRTDataSource>",
    "service.xml": b"<OGRWFSDataSource><URL>http://example.org/wfs</URL></OGRWFSDataSource>",
    "exception.gml": b"<?xml version='1.0'?><ows:ExceptionReport xmlns:ows='http://x'/>",
    "capabilities.xml": b"<?xml version='1.0'?><wfs:WFS_Capabilities xmlns:wfs='http://x'/>",
    "broken.kml": KML[: len(KML) // 2],
    "empty.kml": b"<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document/></kml>",
    "picture.png": b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
    "grid.tif": b"II*\0" + b"\0" * 100,
    "paper.pdf": b"%PDF-1.4\n",
    "prose.txt": b"It was a quiet day.\nNothing happened.\n",
    "binary.shp": bytes(range(256)) * 8,
    "header_only.shp": struct.pack(">i20xi", 9994, 50) + struct.pack("<ii", 1000, 1) + b"\0" * 64,
    "lonely.dbf.prj": b"GEOGCS[]",
    "garbage.gpkg": b"SQLite format 3\0" + b"\xff" * 2000,
    "garbage.parquet": b"PAR1" + b"\0" * 50,
    "garbage.fgb": b"fgb\x03fgb\x01" + b"\xff" * 50,
    "garbage.zip": b"PK\x03\x04" + b"\xff" * 60,
    "truncated.zip": zipped(a__geojson=PLAIN * 5)[:90],
    "garbage.gz": b"\x1f\x8b\x08\0" + b"\xff" * 60,
    "nothing_inside.zip": zipped(a__txt=b"x", b__doc=b"y"),
    "slip.zip": zipped(**{"../../evil__geojson": PLAIN}),
    "absolute.zip": zipped(**{"/tmp/evil__geojson": PLAIN}),
    "slip.tar.gz": tarred("../evil.geojson", PLAIN),
    "header_only.csv": b"lon,lat,name\n",
    "seven.7z": b"7z\xbc\xaf\x27\x1c" + b"\0" * 50,
    "deep.geojson": b'{"type":"FeatureCollection","features":[' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"]}",
}
"""Files that are refused with words."""


def write_made(folder: Path) -> dict[str, Path]:
    """Files that take a library to make: all of them open."""
    shapes = [shapely.Point(44.5, 40.2), shapely.Point(45.5, 41.2)]
    frame = gpd.GeoDataFrame({"name": ["Երևան", "b"], "n": [1, 2]}, geometry=shapes, crs=4326)
    paths = {}
    for name, driver in (
        ("a.shp", "ESRI Shapefile"),
        ("a.gpkg", "GPKG"),
        ("a.fgb", "FlatGeobuf"),
        ("a.tab", "MapInfo File"),
    ):
        paths[name] = folder / name
        frame.to_file(paths[name], driver=driver)
    frame.to_file(folder / "a.gpkg", driver="GPKG", layer="second")
    paths["a.parquet"] = folder / "a.parquet"
    frame.to_parquet(paths["a.parquet"])
    paths["arrow.parquet"] = folder / "arrow.parquet"
    frame.to_parquet(paths["arrow.parquet"], geometry_encoding="geoarrow")
    paths["a.feather"] = folder / "a.feather"
    frame.to_feather(paths["a.feather"])
    paths["table.parquet"] = folder / "table.parquet"
    pyarrow.parquet.write_table(pa.table({"lon": [44.5], "lat": [40.2]}), paths["table.parquet"])
    paths["side.shx"] = folder / "a.shx"
    with zipfile.ZipFile(folder / "shape.zip", "w") as archive:
        for part in folder.glob("a.*"):
            if part.suffix in (".shp", ".shx", ".dbf", ".prj", ".cpg"):
                archive.write(part, f"data/{part.name}")
    paths["shape.zip"] = folder / "shape.zip"
    return paths
