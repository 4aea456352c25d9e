from __future__ import annotations

import json
import struct

import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import GeometryKind
from gisviewer.layers.frame import LayerFrame
from gisviewer.mapping.basemap import Basemap
from gisviewer.mapping.embed import pack_tiles, select_labels, tile_of
from gisviewer.mapping.embed_layers import pack_layer
from gisviewer.mapping.geometry import GeometryTable, encode_geometry


def read_tiles(blob: bytes) -> dict[tuple[int, int, int], bytes]:
    head, _, rest = blob.partition(b"\0")
    tiles, at = {}, 0
    for z, x, y, length in json.loads(head):
        tiles[z, x, y] = rest[at : at + length]
        at += length
    assert at == len(rest)
    return tiles


def test_tiles_around_a_position_are_those_of_the_basemap() -> None:
    basemap = Basemap()
    tiles = read_tiles(pack_tiles(basemap, [(44.5, 40.2)]))
    assert tiles[0, 0, 0] == basemap.tile(0, 0, 0)
    x, y = tile_of(44.5, 40.2, 6)
    assert tiles[6, x, y] == basemap.tile(6, x, y) != b""


def test_budget_leaves_out_fine_tiles_but_never_the_world() -> None:
    tiles = read_tiles(pack_tiles(Basemap(), [(44.5, 40.2)], budget_bytes=1))
    assert set(tiles) == {(0, 0, 0)} | {key for key, tile in tiles.items() if not tile}


@given(st.floats(-180, 180), st.floats(-90, 90), st.sampled_from((0, 2, 4, 6)))
def test_every_position_has_a_tile(lon: float, lat: float, level: int) -> None:
    x, y = tile_of(lon, lat, level)
    assert 0 <= x < 2**level
    assert 0 <= y < 2**level


def test_names_near_the_content_and_large_ones_are_kept() -> None:
    rows = [
        ["city", 9, 8.0, 24, 44.5, 40.2, "Near", 1000],
        ["city", 9, 8.0, 24, -100.0, 40.2, "Far", 1000],
        ["country", 2, 3.0, 9, -100.0, 40.0, "Country", "XXX"],
        ["city", 1, 3.0, 24, -90.0, 30.0, "Large", 10_000_000],
    ]
    assert [row[6] for row in select_labels(rows, [(44.0, 40.0)])] == ["Near", "Country", "Large"]


def make_frame(shapes: list[shapely.Geometry | None], **columns: list[object]) -> LayerFrame:
    return LayerFrame(np.array(shapes, object), pa.table(columns))


def unpack(geometry: bytes) -> tuple[dict[str, int], list[np.ndarray]]:
    (length,) = struct.unpack_from("<I", geometry)
    header = json.loads(geometry[4 : 4 + length])
    counts = [header["rows"], *[header["points"]] * 3, *[header["paths"]] * 3, *[header["vertices"]] * 2]
    columns, at = [], 4 + length
    for count in counts:
        planes = np.frombuffer(geometry, np.uint8, 4 * count, at).reshape(4, count)
        columns.append(planes.T.copy().view("<i4").ravel())
        at += 4 * count
    assert at == len(geometry)
    return header, columns


def test_layer_geometries_come_back() -> None:
    ring = shapely.box(0, 0, 2, 1).difference(shapely.box(0.5, 0.25, 1, 0.5))
    line = shapely.MultiLineString([[(10, 10), (11, 12)], [(20, 20), (21, 22), (23, 23)]])
    frame = make_frame([shapely.Point(-179.99999, 85.5), ring, line, None], n=[1, 2, 3, 4])
    packed = pack_layer(frame, [0, 1, 2, 3])
    header, (classes, rows, lons, lats, path_rows, types, lengths, dx, dy) = unpack(packed.geometry)
    assert header == {"rows": 4, "points": 1, "paths": 4, "vertices": 15}
    assert classes.tolist() == [0, 1, 2, 3]
    assert (rows.tolist(), lons.tolist(), lats.tolist()) == ([0], [-17999999], [8550000])
    assert (path_rows.tolist(), types.tolist()) == ([1, 1, 2, 2], [3, 3, 2, 2])
    ends = np.cumsum(lengths)
    last = np.cumsum(dx[ends[2] : ends[3]]), np.cumsum(dy[ends[2] : ends[3]])
    assert (last[0].tolist(), last[1].tolist()) == ([2000000, 2100000, 2300000], [2000000, 2200000, 2300000])
    assert packed.notes == ()


def test_large_layers_are_simplified_and_say_so() -> None:
    circle = shapely.Point(5, 5).buffer(1, quad_segs=5000)
    frame = make_frame([circle], n=[1])
    packed = pack_layer(frame, [0], max_vertices=500)
    assert unpack(packed.geometry)[0]["vertices"] <= 500
    assert "simplified" in packed.notes[0]


def test_attributes_are_bounded_text_and_numbers() -> None:
    frame = make_frame([shapely.Point(0, 0)] * 2, text=["x" * 1000, None], number=[float("nan"), float("inf")])
    packed = pack_layer(frame, [0, 0])
    assert packed.attributes is not None
    columns = dict(json.loads(packed.attributes))
    assert len(columns["text"][0]) == 301
    assert columns["number"] == [None, "inf"]


def test_incidents_at_one_place_share_a_geometry() -> None:
    area = shapely.box(1, 2, 3, 4).wkb
    table = GeometryTable()
    first, second = (
        Incident(id=name, title=name, wkb=area, geometry_kind=GeometryKind.AREA, lon=2, lat=3, geo_precision=4)
        for name in "ab"
    )
    assert table.add(first) == table.add(second) == 0
    assert len(table.encoded) == 1
    assert table.encoded[0]["bounds"] == [1, 2, 3, 4]


@given(
    st.lists(st.tuples(st.floats(-180, 180), st.floats(-85, 85)), min_size=2, max_size=30).filter(
        lambda points: shapely.LineString(points).length > 0.01
    )
)
def test_encoded_lines_begin_and_end_where_the_line_does(points: list[tuple[float, float]]) -> None:
    encoded = encode_geometry(shapely.LineString(points).wkb)
    assert encoded is not None
    steps = np.array(encoded["parts"][0][0]).reshape(-1, 2)
    line = np.cumsum(steps, axis=0) / 10_000
    for drawn, meant in ((line[0], points[0]), (line[-1], points[-1])):
        # Whole turns make no difference: a line across the antimeridian is drawn in one piece.
        assert (drawn[0] - meant[0] + 180) % 360 - 180 == pytest.approx(0, abs=2e-3)
        assert drawn[1] == pytest.approx(meant[1], abs=1e-4)


def test_incident_that_means_a_whole_place_is_drawn_in_its_shape() -> None:
    table = GeometryTable()
    values = {"title": "Clash", "lon": 45.8, "lat": 40.3, "geo_precision": 5}
    line = Incident(id="a", place_id="border:ARM-AZE", geometry_kind=GeometryKind.LINE, **values)
    unknown = Incident(id="b", place_id="no such place", geometry_kind=GeometryKind.AREA, **values)
    assert table.add(line) == 0
    assert table.encoded[0]["kind"] == "line"
    west, south, east, north = table.encoded[0]["bounds"]
    assert 43 < west < east < 48
    assert 38 < south < north < 42
    assert table.add(unknown) is None


def test_damaged_geometry_is_none() -> None:
    assert encode_geometry(b"\x01\x02") is None
    assert encode_geometry(shapely.Point(1, 2).wkb) is None
