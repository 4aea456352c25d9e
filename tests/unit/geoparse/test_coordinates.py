from __future__ import annotations

import mgrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.domain.text import Span
from gisviewer.geoparse.coordinates import find_coordinates, parse_coordinate


def found(text: str) -> list[tuple[float, float]]:
    coordinates = [parse_coordinate(span.of(text)) for span in find_coordinates(text, [Span(0, len(text))])]
    return [(round(c.lon, 3), round(c.lat, 3)) for c in coordinates if c is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at 39.8177, 46.7528 near", [(46.753, 39.818)]),
        ("39°49'N 46°45'E", [(46.75, 39.817)]),
        ("39°49′03″N, 46°45′07″E.", [(46.752, 39.818)]),
        ("39.8177° S, 46.7528° W", [(-46.753, -39.818)]),
        ("N 39.8177 E 46.7528", [(46.753, 39.818)]),
        ("-33.8688 151.2093", [(151.209, -33.869)]),
        ("39 degrees north, 46 degrees east", [(46.0, 39.0)]),
        ("grid 38SNF4012 and", [(45.451, 36.257)]),
        ("12 N 13 E", []),
        ("39°61'N 46°45'E", []),
        ("95.123, 46.752", []),
        ("from 12.50 to 13.75", []),
        ("rose 3.125, 4.250% of", []),
        ("38SAA1234512345", []),
    ],
)
def test_coordinates(text: str, expected: list[tuple[float, float]]) -> None:
    assert found(text) == expected


@given(st.floats(-79, 83), st.floats(-179, 179))
def test_mgrs_comes_back_within_a_metre(lat: float, lon: float) -> None:
    reference = mgrs.MGRS().toMGRS(lat, lon)
    coordinate = parse_coordinate(reference)
    if reference[0].isdigit() and not reference.startswith("0"):
        assert coordinate is not None
        assert abs(coordinate.lat - lat) < 3e-5
        assert abs(coordinate.lon - lon) * max(0.1, abs(1 - abs(lat) / 90)) < 1e-4


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_decimal_degrees_come_back(lat: float, lon: float) -> None:
    coordinate = parse_coordinate(f"{lat:.5f}, {lon:.5f}")
    assert coordinate is not None
    assert coordinate.lat == pytest.approx(lat, abs=1e-5)
    assert coordinate.lon == pytest.approx(lon, abs=1e-5)


@given(st.text(alphabet="0123456789°'NSEW., \"CMX", max_size=60))
def test_any_text_is_answered(text: str) -> None:
    for span in find_coordinates(text, [Span(0, len(text))]):
        assert parse_coordinate(span.of(text)) is not None
