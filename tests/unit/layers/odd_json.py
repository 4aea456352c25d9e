# ruff: noqa: E501 - the contents of files are not broken into lines
"""JSON as it is found: nearly GeoJSON, its relatives, and other JSON."""

from __future__ import annotations

import json
from typing import Any

from expecting import BOX, Asks, Case, Expected, Opens, Refused
from odd_files import POINT, SQUARE, collection, feature

CASES: dict[str, Case] = {}
MERCATOR = {"type": "Point", "coordinates": [4953717, 4895294]}
LINE = {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}
PLAIN = json.dumps(collection(feature(POINT, a=1), feature(POINT, a=2)))
START = '{"type":"FeatureCollection","features":[{"type":"Feature","properties":'
END = ',"geometry":{"type":"Point","coordinates":[44.5,40.2]}}]}'
MENDED = "not strict JSON"


def case(name: str, content: Any, expected: Expected) -> None:
    """Add a file; what is no text yet becomes JSON."""
    if not isinstance(content, bytes):
        content = (content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)).encode()
    assert name not in CASES
    CASES[name] = (content, expected)


def crs(kind: str = "name", **properties: Any) -> dict[str, Any]:
    return {"type": kind, "properties": properties}


# nearly JSON
case(
    "trailing_commas.geojson",
    START + '{"a":1,},"geometry":{"type":"Point","coordinates":[44.5,40.2,]},},],}',
    Opens(note=MENDED),
)
case(
    "comments.geojson",
    "// c\n" + START.replace("{", "{/* x */", 1) + '{"u":"http://x//y,}"}' + END + " // end",
    Opens(note=MENDED),
)
case("script.geojson", "var data = " + PLAIN + ";", Opens(count=2, note=MENDED))
case("callback.geojson", "callback(" + PLAIN + ");", Opens(count=2, note=MENDED))
case(
    "single_quotes_in.geojson",
    (START + "{'a':'it\\'s \"x\"'}" + END).replace('"', "'").replace("'x'", '"x"'),
    Opens(note=MENDED),
)
case(
    "no_quotes.geojson",
    "{type:'FeatureCollection',features:[{type:'Feature',properties:{a:.5},geometry:{type:'Point',coordinates:[44.5,+40.2]}}]}",
    Opens(note=MENDED),
)
case("python_words.geojson", START + '{"a":None,"b":True}' + END, Opens(note=MENDED))
case(
    "no_numbers.geojson",
    START + '{"a":-Infinity,"b":"NaN Infinity","c":nan}' + END,
    Opens(note="Numbers that are none"),
)
case("beyond_bounds.geojson", START + '{"a":1e400}' + END, Opens(note=""))
case(
    "infinite_vertex.geojson",
    START
    + '{},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1e999],[0,0]]]}},{"type":"Feature","properties":{}'
    + END,
    Opens(count=2, note="Numbers that are none"),
)
case("raw_tabs.geojson", START + '{"a":"x\ty\nz"}' + END, Opens(note=MENDED))
case("half_letters.geojson", START + '{"a":"\\ud83d","b":"\\ud83d\\ude00"}' + END, Opens(note=MENDED))
case("zeros_at_end.geojson", PLAIN.encode() + b"\0" * 100, Opens(count=2, note=""))
case("garbage_at_end.geojson", PLAIN + " xyz", Refused("trailing characters"))
case("conflict.geojson", PLAIN[:30] + "\n<<<<<<< HEAD\n" + PLAIN[30:], Refused("line 2"))
case("too_deep.geojson", START + "[" * 9000 + "]" * 9000 + END, Refused("nested too deeply"))
case("pointer.geojson", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n", Refused("Git LFS"))
case("words.geojson", "Not Found", Refused("line 1, column 1, at “Not Found”"))
# encodings
case("utf16_big.geojson", b"\xfe\xff" + PLAIN.encode("utf-16-be"), Opens(count=2, note="UTF-16"))
case("utf16_unmarked.geojson", PLAIN.encode("utf-16-le"), Opens(count=2, note="UTF-16"))
case("utf32.geojson", PLAIN.encode("utf-32"), Opens(count=2, note="UTF-32"))
case(
    "cyrillic.geojson",
    json.dumps(collection(feature(POINT, a="Столица Армении, город Ереван")), ensure_ascii=False).encode("cp1251"),
    Opens(note="cp1251"),
)
# sequences
case(
    "broken_line.geojsonl",
    "\n".join([json.dumps(feature(POINT, i=0)), '{"type": "Fea', json.dumps(feature(POINT, i=2))]),
    Opens(count=2, note="1 line is broken and left out (the first: line 2)"),
)
case(
    "broken_end.geojsonl",
    "\n".join(json.dumps(feature(POINT, i=i)) for i in range(3))[:-10],
    Opens(count=2, note="line 3"),
)
case(
    "blank_lines.geojsonl", "\n\n".join(json.dumps(feature(POINT)) for _ in range(3)) + "\n\n", Opens(count=3, note="")
)
case(
    "marked_line.geojsonl",
    b"\xef\xbb\xbf" + b"\n".join(json.dumps(feature(POINT)).encode() for _ in range(3)),
    Opens(count=3, note=""),
)
case(
    "broken_record.geojsons",
    b"\x1e" + json.dumps(feature(POINT)).encode() + b'\n\x1e{"type":"Fea\n\x1e' + json.dumps(feature(POINT)).encode(),
    Opens(count=2, note="record 2"),
)
case("two_collections.geojson", PLAIN + "\n" + PLAIN, Opens(count=4, note=""))
# odd collections
case("geometries_as_features.geojson", collection(POINT, SQUARE), Opens("mixed", 2, (44, 40, 45, 41)))
case("nested_collections.geojson", collection(collection(feature(POINT)), feature(POINT)), Opens(count=2))
case(
    "null_feature.geojson",
    '{"type":"FeatureCollection","features":[null,{},' + json.dumps(feature(POINT)) + "]}",
    Opens(note="2 entries are no features"),
)
case("wrapped.json", {"status": "ok", "data": collection(feature(POINT))}, Opens(note="under “data”"))
case("nothing_in_it.geojson", collection({"type": "Nonsense"}), Refused("no features"))
case(
    "features_twice.geojson",
    '{"type":"FeatureCollection","features":[],"features":[' + json.dumps(feature(POINT)) + "]}",
    Opens(),
)
case("list_properties.geojson", START + "[]" + END, Opens())
case("text_properties.geojson", START + '"x"' + END, Opens())
case("huge_numbers.geojson", collection(feature(POINT, a=2**63, b=-(2**63), c=2**64, d=10**400)), Opens())
case(
    "geometry_is_text.geojson",
    collection(feature("POINT(1 2)"), feature(POINT)),
    Opens(count=2, note="without a usable geometry"),
)
case(
    "unknown_geometry.geojson",
    collection(feature({"type": "Circle", "coordinates": [1, 2]}), feature(POINT)),
    Opens(count=2, note="without a usable geometry"),
)
case(
    "collections_in_collections.geojson",
    collection(
        feature(
            {
                "type": "GeometryCollection",
                "geometries": [POINT, {"type": "GeometryCollection", "geometries": [POINT, LINE]}],
            }
        )
    ),
    Opens("mixed", 1, (1, 2, 44.5, 40.2)),
)
case(
    "only_nulls.geojson",
    collection(feature(None), feature(None)),
    Opens("none", 2, None, "2 features without a usable geometry"),
)
case(
    "foreign_members.geojson",
    collection(
        {**feature(POINT), "title": "x", "bbox": [1, 2, 3, 4]}, name="n", bbox=[1, 2, 3, 4, 5, 6], links=[{"href": "x"}]
    ),
    Opens(note=""),
)
case(
    "odd_ids.geojson",
    collection({**feature(POINT), "id": 1.5}, {**feature(POINT), "id": {"a": 1}}, {**feature(POINT), "id": None}),
    Opens(count=3),
)
# across the seam and the poles
case(
    "seam.geojson",
    collection(
        feature({"type": "Polygon", "coordinates": [[[170, -10], [-170, -10], [-170, 10], [170, 10], [170, -10]]]})
    ),
    Opens("area", 1, (170, -10, -170, 10)),
)
case(
    "past_180.geojson",
    collection(
        feature({"type": "Polygon", "coordinates": [[[170, -10], [190, -10], [190, 10], [170, 10], [170, -10]]]})
    ),
    Opens("area", 1, (170, -10, -170, 10)),
)
case(
    "to_360.geojson",
    collection(*(feature({"type": "Point", "coordinates": [lon, 10]}) for lon in (359, 181))),
    Opens(count=2, box=(-179, 10, -1, 10)),
)
case(
    "two_hemispheres.geojson",
    collection(*(feature({"type": "Point", "coordinates": [lon, 10]}) for lon in (-175, 178))),
    Opens(count=2, box=(178, 10, -175, 10)),
)
case(
    "round_the_pole.geojson",
    collection(feature({"type": "Polygon", "coordinates": [[[-135, 80], [-45, 80], [45, 80], [135, 80], [-135, 80]]]})),
    Opens("area", 1, (-180, 80, 180, 80)),
)
case(
    "whole_world.geojson",
    collection(
        feature({"type": "Polygon", "coordinates": [[[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]]]})
    ),
    Opens("area", 1, (-180, -90, 180, 90)),
)
# coordinate reference systems
for name, member in {
    "urn": crs(name="urn:ogc:def:crs:EPSG::3857"),
    "address": crs(name="http://www.opengis.net/def/crs/EPSG/0/3857"),
    "code": crs("EPSG", code=3857),
    "google": crs(name="EPSG:900913"),
    "link": crs("link", href="http://www.opengis.net/def/crs/EPSG/0/3857", type="ogcwkt"),
    "old_link": crs("link", href="http://spatialreference.org/ref/epsg/3857/proj4/", type="proj4"),
}.items():  # fmt: skip
    case(f"crs_{name}.geojson", collection(feature(MERCATOR), crs=member), Opens(box=BOX))
case("crs84.geojson", collection(feature(POINT), crs=crs(name="urn:ogc:def:crs:OGC:1.3:CRS84")), Opens(note=""))
case(
    "crs_unknown.geojson",
    collection(feature(POINT), crs=crs(name="no such crs")),
    Opens(note="unknown coordinate reference system, “no such crs”"),
)
case("crs_file.geojson", collection(feature(POINT), crs=crs("link", href="data.crs")), Opens(note="not followed"))
case("crs_unknown_metres.geojson", collection(feature(MERCATOR), crs=crs(name="no such crs")), Asks("Pseudo-Mercator"))
case(
    "crs_degrees_but_metres.geojson", collection(feature(MERCATOR), crs=crs(name="EPSG:4326")), Asks("Pseudo-Mercator")
)
case("crs_of_geometry.geojson", {**MERCATOR, "crs": crs(name="EPSG:3857")}, Opens(box=BOX))
case(
    "latitude_first.geojson",
    collection(*(feature({"type": "Point", "coordinates": [40 + i / 10, 100 + i]}) for i in range(10))),
    Asks("latitude first"),
)
# TopoJSON
TOPOLOGY: dict[str, Any] = {
    "type": "Topology",
    "transform": {"scale": [0.01, 0.01], "translate": [44, 40]},
    "arcs": [[[0, 0], [100, 0], [0, 100], [-100, 0], [0, -100]], [[0, 0], [10, 10]]],
    "objects": {
        "a": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[0]], "properties": {"n": 1}, "id": "x"}, {"type": "LineString", "arcs": [-2]}, {"type": None}]},
        "b": {"type": "GeometryCollection", "geometries": [{"type": "GeometryCollection", "geometries": [{"type": "MultiPoint", "coordinates": [[0, 0], [9, 9]]}]}]},
        "c": {"type": "MultiPolygon", "arcs": [[[0]]]},
    },
}  # fmt: skip
case("quantized.topojson", TOPOLOGY, Opens("mixed", 3, (44, 40, 45, 41), layers=3))
case(
    "plain_arcs.json",
    {
        "type": "Topology",
        "objects": {"o": {"type": "LineString", "arcs": [0, ~1]}},
        "arcs": [[[44, 40], [45, 41]], [[46, 42], [45, 41]]],
    },
    Opens("line", 1, (44, 40, 46, 42)),
)
case(
    "no_such_arc.topojson",
    {"type": "Topology", "objects": {"o": {"type": "LineString", "arcs": [7]}}, "arcs": []},
    Opens("none", 1, None, "damaged"),
)
case("no_objects.topojson", {"type": "Topology", "objects": {}, "arcs": []}, Refused("without objects"))
case("topology16.topojson", json.dumps(TOPOLOGY).encode("utf-16"), Opens("mixed", 3, (44, 40, 45, 41), "UTF-16", 3))
# Esri
for name, geometry in {
    "Point": {"x": 44.5, "y": 40.2},
    "Multipoint": {"points": [[44.5, 40.2]]},
}.items():  # fmt: skip
    case(
        f"esri_{name}.json",
        {
            "geometryType": f"esriGeometry{name}",
            "spatialReference": {"wkid": 4326},
            "features": [{"attributes": {"a": 1}, "geometry": geometry}],
        },
        Opens(),
    )
case(
    "esri_mercator.json",
    {
        "geometryType": "esriGeometryPoint",
        "spatialReference": {"wkid": 102100},
        "features": [{"attributes": {}, "geometry": {"x": 4953717, "y": 4895294}}],
    },
    Opens(),
)
case(
    "esri_silent.json",
    {"geometryType": "esriGeometryPoint", "features": [{"attributes": {}, "geometry": {"x": 4953717, "y": 4895294}}]},
    Asks("Pseudo-Mercator"),
)
case("esri_error.json", {"error": {"code": 499, "message": "Token Required"}}, Refused("Token Required"))
# records with coordinates
RECORDS = [{"name": "a", "lat": 40.2, "lon": 44.5}]
case("records.json", RECORDS, Opens(note="“lon” and “lat”"))
case("records_in_answer.json", {"results": RECORDS, "count": 1}, Opens())
case("records.jsonl", "\n".join(json.dumps(RECORDS[0]) for _ in range(2)), Opens(count=2))
case(
    "overpass.json",
    {
        "version": 0.6,
        "generator": "Overpass",
        "elements": [{"type": "node", "id": 1, "lat": 40.2, "lon": 44.5, "tags": {"name": "x"}}],
    },
    Opens(),
)
# other JSON
case("city.json", {"type": "CityJSON", "version": "1.0", "CityObjects": {}, "vertices": []}, Refused("CityJSON"))
case("catalogue.json", {"type": "Catalog", "stac_version": "1.0.0", "id": "x", "links": []}, Refused("STAC"))
case("tiles.json", {"tilejson": "2.2.0", "tiles": ["x"]}, Refused("TileJSON"))
case("style.json", {"version": 8, "sources": {}, "layers": []}, Refused("style"))
case("package.json", {"name": "x", "dependencies": {"a": "1"}}, Refused("“name”, “dependencies”"))
case("rows_without_place.json", [{"a": 1}, {"a": 2}], Refused("none of the values"))
case(
    "algorithm.gdalg.json",
    {"type": "gdal_streamed_alg", "command_line": "gdal vector read x"},
    Refused("gdal_streamed_alg"),
)
case(
    "answer.geojson",
    b"Content-Type: application/geo+json\n\n" + PLAIN.encode(),
    Opens(count=2, note="head of a server's answer"),
)
case(
    "whole_answer.json",
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Is-It: so\r\n\r\n" + PLAIN.encode(),
    Opens(count=2, note="head of a server's answer"),
)
