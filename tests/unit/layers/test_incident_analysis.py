"""Incidents against areas, lines and borders: which, how near, how many."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pyarrow as pa
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from layer_making import make_layer
from pyproj import Geod

from gisviewer.domain.incidents import Incident
from gisviewer.domain.places import Role
from gisviewer.errors import LayerError
from gisviewer.jobs import CancelToken
from gisviewer.layers import incident_analysis as analysis
from gisviewer.layers.derived import make_layer as make_derived
from gisviewer.layers.derived import pack_features, unpack_features
from gisviewer.project.records import decode_json, encode_json

GEOD = Geod(ellps="WGS84")
SQUARES = [shapely.box(x, 0, x + 1, 1) for x in range(4)]


def _incident(number, lon, lat, **more):
    values = {"role": Role.EVENT, "geo_precision": 1, "title": f"Incident {number}", "date_start": date(2021, 11, 16)}
    return Incident(**{"id": f"i{number}", "lon": lon, "lat": lat, **values, **more})


INCIDENTS = [
    _incident(0, 0.5, 0.5, fatalities_best=2),
    _incident(1, 0.6, 0.5),
    _incident(2, 2.5, 0.5, fatalities_best=0),
    _incident(3, 2.5, 0.6, geo_precision=4),
    _incident(4, 9.0, 9.0),
    _incident(5, 0.5, 0.6, role=Role.CONTEXT),
    _incident(6, None, None, geo_precision=0),
]


def _asked(most=2, mentions=False):
    return analysis.choose_incidents(INCIDENTS, most, with_mentions=mentions)


def _layer(shapes=SQUARES):
    return make_layer(
        shapes, {"name": [f"Square {n}" for n in range(len(shapes))], "incidents": list(range(len(shapes)))}
    )


def _column(result, name):
    return result.layer.attributes.column(name).to_pylist()


def test_only_what_is_known_well_enough_counts_and_the_rest_is_told():
    assert [i.id for i in _asked().incidents] == ["i0", "i1", "i2", "i4"]
    assert _asked().left_out == 1
    assert [i.id for i in _asked(6, mentions=True).incidents] == ["i0", "i1", "i2", "i3", "i4", "i5"]
    with pytest.raises(LayerError, match="no incidents"):
        analysis.choose_incidents(INCIDENTS[6:], 6, with_mentions=True)


def test_incidents_inside_areas_name_their_area():
    result = analysis.find_inside("inside", _asked(), _layer(), None)
    assert result.incident_ids == ("i0", "i1", "i2")
    assert _column(result, "area") == ["Square 0", "Square 0", "Square 2"]
    assert result.layer.layer.geometry == "point"
    chosen = analysis.find_inside("inside", _asked(), _layer(), np.array([2]))
    assert chosen.incident_ids == ("i2",)
    with pytest.raises(LayerError, match="No incident"):
        analysis.find_inside("inside", _asked(), _layer(), np.array([1]))


def test_counts_keep_the_attributes_and_grade_the_areas():
    result = analysis.count_per_area("counts", _asked(), _layer(), None)
    assert _column(result, "incidents") == [0, 1, 2, 3], "the layer's own field of that name stays"
    assert _column(result, "incidents_2") == [2, None, 1, None]
    assert _column(result, "killed") == [2, None, 0, None]
    assert _column(result, "killed_not_known") == [1, None, 0, None]
    assert _column(result, "area_km2")[0] == pytest.approx(
        abs(GEOD.geometry_area_perimeter(SQUARES[0])[0]) / 1e6, rel=1e-6
    )
    style = result.layer.layer.style
    assert (style.mode, style.field, style.label_template) == ("graduated", "incidents_2", "{incidents_2}")
    assert [one.label for one in style.classes] in (["1", "2"], ["1 – 2"])
    assert style.other_label == "No incidents"


def test_within_and_nearest_give_true_distances():
    line = make_layer([shapely.LineString([(0, -1), (4, -1)]), shapely.Point(9.1, 9.0)], {"name": ["Road", None]})
    token = CancelToken()
    nearest = analysis.find_nearest("nearest", _asked(), line, None, token)
    assert _column(nearest, "nearest") == ["Road", "Road", "Road", "Feature 2"]
    expected = GEOD.inv(0.5, 0.5, 0.5, -1.0)[2] / 1000
    assert _column(nearest, "distance_km")[0] == pytest.approx(expected, rel=1e-4)
    within = analysis.find_within("within", _asked(), line, None, 20.0, token)
    assert within.incident_ids == ("i4",)
    assert _column(within, "distance_km")[0] == pytest.approx(GEOD.inv(9, 9, 9.1, 9)[2] / 1000, abs=0.001)
    with pytest.raises(LayerError, match="within 1 km"):
        analysis.find_within("within", _asked(), line, None, 1.0, token)


def test_nearest_border_of_real_places(gazetteer_borders):
    asked = analysis.choose_incidents([_incident(0, 46.35, 39.51), _incident(1, 13.4, 52.52)], 2, with_mentions=False)
    result = analysis.find_borders("borders", asked, gazetteer_borders, CancelToken())
    assert _column(result, "border") == ["Armenia–Azerbaijan border", "Germany–Poland border"]
    goris, berlin = _column(result, "distance_km")
    assert goris < 40
    assert 60 < berlin < 90


@pytest.fixture
def gazetteer_borders():
    from gisviewer.gazetteer.store import Gazetteer

    gazetteer = Gazetteer.open()
    return [(place.name, gazetteer.geometry(place.id)) for place in gazetteer.land_borders()]


def test_buffer_keeps_rows_or_joins_them():
    single = analysis.make_buffer("near", _layer(), None, 5.0, CancelToken(), joined=False)
    assert len(single.layer) == 4
    assert _column(single, "name")[0] == "Square 0"
    joined = analysis.make_buffer("near", _layer(), np.array([0, 1]), 5.0, CancelToken(), joined=True)
    assert len(joined.layer) == 1
    assert joined.layer.geometries.shapes[0].covers(shapely.box(0, 0, 2, 1))
    with pytest.raises(LayerError, match="no place"):
        analysis.make_buffer("near", make_layer([None]), None, 5.0, CancelToken(), joined=False)


finite = st.floats(allow_nan=False, allow_infinity=False)
rows = st.tuples(st.none() | st.text(max_size=5), st.none() | finite, st.none() | st.dates())


@given(st.lists(rows, min_size=1, max_size=5))
def test_features_survive_the_project(rows):
    shapes = np.empty(len(rows), object)
    shapes[:] = [None if n == 1 else shapely.Point(n, n / 3) for n in range(len(rows))]
    columns = dict(zip(("text", "number", "day"), zip(*rows, strict=True), strict=True))
    types = (pa.string(), pa.float64(), pa.date32())
    arrays = {name: pa.array(column, kind) for (name, column), kind in zip(columns.items(), types, strict=True)}
    table = pa.table(arrays)
    made = make_derived("x", shapes, table)
    kept = unpack_features(decode_json(encode_json(pack_features(made)), object), made.layer)
    texts = [None if text is None else text.encode("utf-8", "replace").decode() for text in columns["text"]]
    assert kept.attributes.column("text").to_pylist() == texts
    assert kept.attributes.column("number").to_pylist() == list(columns["number"])
    assert [value and value.isoformat()[:10] for value in kept.attributes.column("day").to_pylist()] == [
        value and value.isoformat() for value in columns["day"]
    ]
    assert all(a is b is None or a.equals(b) for a, b in zip(kept.geometries.shapes, shapes, strict=True))


@pytest.mark.parametrize(
    "damage",
    [
        {},
        None,
        {"fields": [["a", "text"]], "columns": [], "wkb": []},
        {"fields": [["a", "integer"]], "columns": [["x"]], "wkb": [None]},
        {"fields": [], "columns": [], "wkb": ["!!"]},
        {"fields": [["a", "none"]], "columns": [[1]], "wkb": [None]},
    ],
)
def test_damaged_features_are_told(damage):
    with pytest.raises(LayerError, match="damaged"):
        unpack_features(damage, replace(make_layer([None]).layer, name="Broken"))
