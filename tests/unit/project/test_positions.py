"""Positions as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gisviewer.project.positions import read_position


@pytest.mark.parametrize(
    "text",
    [
        "40.1792, 44.4991",
        "40.1792 44.4991",
        "  40.1792 ,44.4991 ",
        "40.1792; 44.4991",
        "40.1792/44.4991",
        "40,1792 44,4991",
        "40,1792; 44,4991",
        "40,1792, 44,4991",
        "40.1792N 44.4991E",
        "N40.1792 E44.4991",
        "40.1792° N, 44.4991° E",
        "44.4991 E, 40.1792 N",
        "E 44.4991 N 40.1792",
        "lat 40.1792 lon 44.4991",
        "Latitude: 40.1792, Longitude: 44.4991",
        "40°10'45\"N 44°29'57\"E",
        "40° 10′ 45″ N, 44° 29′ 57″ E",
        "40°10'45.1'' 44°29'56.8''",
        "40 10 45 N 44 29 57 E",
        "40 10 45, 44 29 57",
        "40 10 45 44 29 57",
        "40°10.752'N 44°29.946'E",
        "40 10.752 44 29.946",
        "40d10m45s N 44d29m57s E".replace("m", "'").replace("s ", '" '),
        "40 degrees 10.752 min north, 44 degrees 29.946 min east",
        "401045N 0442957E",
        "4010.75N 04429.95E",
        "geo:40.1792,44.4991",
        "geo:40.1792,44.4991;u=35",
        "POINT (44.4991 40.1792)",
        "38T MK 57329 47746",
        "38tmk5732947746",
        "38T 457329 4447746",
        "38T 457329mE 4447746mN",
    ],
)
def test_any_notation_of_one_place(text: str) -> None:
    found = read_position(text)
    assert found is not None
    assert found == pytest.approx((44.4991, 40.1792), abs=0.001)


@pytest.mark.parametrize(
    ("text", "lon", "lat"),
    [
        ("-33.9, 18.4", 18.4, -33.9),
        ("−33.9 −18.4", -18.4, -33.9),
        ("33.9 S 18.4 W", -18.4, -33.9),
        ("S33 54 W018 24", -18.4, -33.9),
        ("-33 54, 18 24", 18.4, -33.9),
        ("-0 30, 10 0", 10.0, -0.5),
        ("40, 44", 44.0, 40.0),
        ("40.18, 44.51", 44.51, 40.18),
        ("144.5, 40", 144.5, 40.0),
        ("0 0", 0.0, 0.0),
        ("335400S 0182400W", -18.4, -33.9),
    ],
)
def test_sides_signs_and_order(text: str, lon: float, lat: float) -> None:
    assert read_position(text) == pytest.approx((lon, lat))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yerevan",
        "40",
        "40.18, 244.51",
        "95, 200",
        "40°70'N 44°E",
        "40.5 10 N 44 20 E",
        "40N 44N",
        "40 N 44",
        "1 2 3",
        "1 2 3 4 5 6 7 8",
        "99T MK 57329 47746",
        "61T 457329 4447746",
        "40.18, 44.51 near the bridge",
        "POINT (1 2, 3 4)",
        "5 March 2020",
        "+374 10 123456",
    ],
)
def test_what_is_no_position_on_earth(text: str) -> None:
    assert read_position(text) is None


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_decimal_degrees_are_read_as_written(lat: float, lon: float) -> None:
    assert read_position(f"{lat:.6f}, {lon:.6f}") == pytest.approx((lon, lat), abs=1e-6)


@given(st.integers(0, 89), st.integers(0, 179), st.integers(0, 59), st.integers(0, 59), st.sampled_from("NS"))
def test_minutes_and_seconds_are_read_with_and_without_signs(lat: int, lon: int, m: int, s: int, side: str) -> None:
    signed = read_position(f"{lat}°{m}'{s}\"{side} {lon}°{m}'{s}\"W")
    bare = read_position(f"{lat} {m} {s} {side} {lon} {m} {s} W")
    part = m / 60 + s / 3600
    assert signed == bare == pytest.approx((-(lon + part), (lat + part) * (1 if side == "N" else -1)))


@given(st.text(max_size=40))
def test_nonsense_is_never_an_error(text: str) -> None:
    found = read_position(text)
    assert found is None or (abs(found.lon) <= 180 and abs(found.lat) <= 90)
