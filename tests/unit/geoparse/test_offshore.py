"""Places at sea that are told by a coast, on the bundled outlines."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from pyproj import Geod

from gisviewer.articles import parse_text
from gisviewer.domain.places import FeatureClass, Mention, MentionKind, Resolution
from gisviewer.domain.text import Span
from gisviewer.geoparse.places.offshore import place_offshore
from gisviewer.paths import get_geodata
from gisviewer.pipeline import Pipeline


@pytest.fixture(scope="module")
def pipeline() -> Pipeline:
    if not (get_geodata() / "gazetteer").is_dir():
        pytest.skip("the bundled gazetteer is absent")
    return Pipeline()


def relative(pipeline: Pipeline, text: str) -> Resolution | None:
    found = pipeline.run(parse_text(text)).resolutions
    return next((r for r in found if r.mention.kind is MentionKind.RELATIVE), None)


def km_to_shore(pipeline: Pipeline, place_id: str, lon: float, lat: float) -> float:
    shore = pipeline.gazetteer.geometry(place_id)
    on_shore = shapely.shortest_line(shore, shapely.Point(lon, lat)).coords[0]
    return float(Geod(ellps="WGS84").inv(*on_shore, lon, lat)[2]) / 1000


@pytest.mark.parametrize(
    ("text", "place_id", "km"),
    [
        ("A tanker burned 28 nautical miles off the coast of Tunisia on Friday.", "country:TUN", 51.9),
        ("A ship was hit about 60 km off the Lebanese coast on Friday.", "country:LBN", 60),
        ("A boat sank 30 miles off the shores of Mauritania on Friday.", "country:MRT", 48.3),
    ],
)
def test_the_water_lies_at_the_distance_told(pipeline: Pipeline, text: str, place_id: str, km: float) -> None:
    found = relative(pipeline, text)
    assert found is not None
    assert found.place is not None
    assert found.wkb is not None
    area = shapely.from_wkb(found.wkb)
    assert area.is_valid
    assert area.covers(shapely.Point(found.place.lon, found.place.lat))
    assert pipeline.gazetteer.areas_at(found.place.lon, found.place.lat).country is None
    assert 0.65 * km <= km_to_shore(pipeline, place_id, found.place.lon, found.place.lat) <= 1.35 * km
    assert not area.buffer(-0.05).intersects(pipeline.gazetteer.geometry(place_id))


def test_a_named_sea_says_which_coast(pipeline: Pipeline) -> None:
    found = relative(pipeline, "A tanker was hit 35 miles off the Turkish coast in the Black Sea on Friday.")
    assert found is not None
    assert found.place is not None
    assert found.place.lat > 41


def test_a_side_says_which_coast(pipeline: Pipeline) -> None:
    found = relative(pipeline, "A frigate sank off the southern coast of Cyprus on Friday.")
    assert found is not None
    assert found.place is not None
    assert found.place.lat < 35


def test_a_distance_in_nautical_miles_with_a_direction(pipeline: Pipeline) -> None:
    found = relative(pipeline, "A vessel was attacked 60 nautical miles west of Hodeidah in Yemen.")
    assert found is not None
    assert found.place is not None
    assert found.place.lon == pytest.approx(41.92, abs=0.05)


@pytest.mark.parametrize(
    "text",
    [
        "Missiles fell off the coast of Mongolia on Friday.",
        "The shuttle fell off. Tunisia was quiet on Friday.",
        "Troops drove off the Tunisian coast guard on Friday.",
        "A submarine was seen off the coast of Russia on Friday.",
    ],
)
def test_no_water_where_none_is_meant_or_the_coast_is_not_clear(pipeline: Pipeline, text: str) -> None:
    assert relative(pipeline, text) is None


def test_what_stands_in_for_an_unknown_place_has_no_coast(pipeline: Pipeline) -> None:
    text = "Homes were burgled on Farrington Corner Road, just off Jewett Road."
    goris = next(match.place for match in pipeline.gazetteer.find_names("Goris"))
    stand_in = replace(goris, id=f"near:{goris.id}:Jewett Road", feature_class=FeatureClass.SITE)
    at = text.index("Jewett")
    resolution = Resolution(Mention(Span(at, at + 11), "Jewett Road"), place=stand_in, score=0.3)
    assert place_offshore(parse_text(text), [resolution], pipeline.gazetteer) == (resolution,)
