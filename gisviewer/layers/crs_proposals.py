"""Which coordinate reference systems the numbers of a file allow, for a person to choose from."""

from __future__ import annotations

import numpy as np
import pyproj

from gisviewer.layers.crs import (
    WGS84,
    Bounds,
    CrsChoice,
    CrsProposal,
    can_be_degrees,
    corners_of,
    name_of_crs,
    parse_crs,
    transform_to_wgs84,
)
from gisviewer.layers.geometries import Coordinates

_COMMON: tuple[tuple[str, int, int, int, int], ...] = (
    ("EPSG:3857", -20038, -20049, 20038, 20049), ("EPSG:3395", -20038, -15497, 20038, 18765),
    ("EPSG:3035", -147, 196, 7825, 6972), ("EPSG:27700", -105, -17, 689, 1257),
    ("EPSG:2154", -379, 6005, 1321, 7236), ("EPSG:27572", 5, 1702, 1087, 2707), ("EPSG:28992", 0, 306, 285, 638),
    ("EPSG:31370", 14, 20, 298, 247), ("EPSG:2056", 2485, 1074, 2838, 1300), ("EPSG:21781", 485, 74, 838, 300),
    ("EPSG:31287", 107, 277, 695, 576), ("EPSG:5514", -952, -1354, -159, -911), ("EPSG:2180", 144, 125, 877, 909),
    ("EPSG:23700", 421, 43, 950, 367), ("EPSG:3763", -128, -302, 174, 279), ("EPSG:3006", 181, 6090, 1087, 7690),
    ("EPSG:3067", 43, 6522, 765, 7796), ("EPSG:3003", 1225, 4042, 1769, 5215), ("EPSG:3004", 2245, 3846, 2886, 5225),
    ("EPSG:31467", 3386, 5236, 3615, 6108), ("EPSG:31468", 4386, 5250, 4615, 6053),
    ("EPSG:2100", 94, 3859, 893, 4632), ("EPSG:3844", 116, 215, 1019, 772), ("EPSG:29902", 21, 15, 345, 468),
    ("EPSG:5070", -2917, 153, 2946, 3256), ("EPSG:3347", 2093, 199, 10437, 5741),
    ("EPSG:3338", -2258, 143, 1649, 2682), ("EPSG:2163", -8047, -3238, 3696, 4803),
    ("EPSG:3577", -2154, -4929, 2437, -1033), ("EPSG:3112", -2383, -5066, 2220, -1158),
    ("EPSG:2193", 987, 4736, 2120, 6227), ("EPSG:7801", 236, 4567, 767, 4905),
    ("EPSG:28407", 7249, 4588, 7751, 7687), ("EPSG:28408", 8239, 4300, 8762, 8989),
    ("EPSG:28409", 9234, 4134, 9766, 9043), ("EPSG:2039", 119, 373, 267, 799), ("EPSG:22780", -388, -210, 305, 352),
    ("EPSG:5641", 4038, 9364, 6176, 10780), ("EPSG:5880", 2772, 5669, 8198, 10876),
    ("EPSG:24547", 565, 253, 835, 744), ("EPSG:3031", -3332, -3334, 3332, 3329),
    ("EPSG:3413", -3321, -3323, 3323, 3321), ("EPSG:6933", -17368, -7325, 17368, 7325),
)  # fmt: skip
"""Systems in wide use, with the smallest and largest x and y (km) in the area that each is made for."""
_SLACK_KM = 60


def propose_crs(bounds: Bounds, near: tuple[float, float] | None = None) -> tuple[CrsProposal, ...]:
    """The choices that the numbers of a file allow, likeliest first.

    Args:
        bounds: smallest x, smallest y, largest x, largest y, as the file has them.
        near: longitude and latitude of the place that the user is looking at, which picks UTM zones.
    """
    proposals = []
    if can_be_degrees(bounds):
        reason = "all numbers are possible longitudes and latitudes"
        proposals.append(CrsProposal(CrsChoice(), "WGS 84, longitude first", reason))
    west, south, east, north = bounds
    if can_be_degrees((south, west, north, east)):
        reason = "the first numbers are too small, or the second too large, for longitude before latitude"
        if proposals:
            reason = "the numbers are possible latitudes and longitudes, too"
        proposals.append(CrsProposal(CrsChoice(WGS84, swap_axes=True), "WGS 84, latitude first", reason))
    if proposals:
        return tuple(proposals)
    codes = [*_utm_codes(bounds, near), *(code for code, *area in _COMMON if _may_lie_in(bounds, area))]
    fitting = [proposal for code in codes for proposal in _proposals_for(code, bounds, near)]
    return tuple(proposal for _, proposal in sorted(fitting, key=lambda scored: -scored[0]))


def _may_lie_in(bounds: Bounds, area_km: list[int]) -> bool:
    """Whether the numbers lie in an area, in one order of the axes or the other; a cheap test before the exact one."""
    low_x, low_y, high_x, high_y = area_km
    return any(
        west >= 1e3 * (low_x - _SLACK_KM)
        and east <= 1e3 * (high_x + _SLACK_KM)
        and south >= 1e3 * (low_y - _SLACK_KM)
        and north <= 1e3 * (high_y + _SLACK_KM)
        for west, south, east, north in (bounds, (bounds[1], bounds[0], bounds[3], bounds[2]))
    )


def is_doubtful(crs_text: str, bounds: Bounds) -> bool:
    """Whether a file that names a known system in metres or feet has degrees in it.

    As metres such numbers would lie within a stone's throw of the origin of the system, where nobody has anything.
    """
    authority = name_of_crs(crs_text)
    crs = parse_crs(authority if ":" in authority else crs_text)
    if not crs.is_projected or crs.area_of_use is None or not any(bounds) or not can_be_degrees(bounds):
        return False
    return not crs.axis_info or crs.axis_info[0].unit_conversion_factor <= 1


def propose_against(crs_text: str, bounds: Bounds) -> tuple[CrsProposal, ...]:
    """What to choose from where `is_doubtful`: degrees, and what the file says."""
    reason = "as the file says; all of it lies within 400 m then"
    return (*propose_crs(bounds), CrsProposal(CrsChoice(crs_text), name_of_crs(crs_text), reason))


def _utm_codes(bounds: Bounds, near: tuple[float, float] | None) -> list[str]:
    """UTM zones around `near`; the numbers alone cannot tell one zone from another."""
    west, south, east, north = bounds
    if near is None or not (west >= 100_000 and east <= 900_000 and south >= 0 and north <= 10_000_000):
        return []
    zone = int((near[0] + 180) // 6) % 60 + 1
    hemisphere = 326 if near[1] >= 0 else 327
    return [f"EPSG:{hemisphere}{(zone - 1 + step) % 60 + 1:02}" for step in (0, 1, -1)]


def _proposals_for(code: str, bounds: Bounds, near: tuple[float, float] | None) -> list[tuple[float, CrsProposal]]:
    """The scored proposal for one system, with and without swapped axes, where the numbers lie in its area of use."""
    crs = pyproj.CRS.from_user_input(code)
    area = crs.area_of_use
    if area is None:
        return []
    scored = []
    for swap in (False, True):
        choice = CrsChoice(code, swap)
        corners = corners_of(bounds)
        transform = transform_to_wgs84(choice)
        degrees = corners if transform is None else transform(corners)
        if not np.isfinite(degrees).all() or not _inside(degrees, area.bounds):
            continue
        size = (area.east - area.west) % 360 * (area.north - area.south) / 64_800
        score = 1.0 - 0.3 * size - (0.5 if swap else 0.0) + (0.3 if code == "EPSG:3857" else 0.0)
        if near is not None:
            score -= 0.01 * float(np.abs(degrees.mean(axis=0) - near).max())
        lon, lat = degrees.mean(axis=0)
        reason = (
            f"puts the middle at {abs(lat):.2f}° {'N' if lat >= 0 else 'S'}, {abs(lon):.2f}° {'E' if lon >= 0 else 'W'}"
        )
        name = f"{crs.name} ({code})" + (", northing first" if swap else "")
        scored.append((score, CrsProposal(choice, name, reason)))
    return scored


def _inside(degrees: Coordinates, area: tuple[float, float, float, float]) -> bool:
    west, south, east, north = area
    lon, lat = degrees[:, 0], degrees[:, 1]
    in_width = ((lon - west) % 360 <= (east - west) % 360 + 0.5) if (east - west) < 360 else np.ones(len(lon), bool)
    return bool((in_width & (lat >= south - 0.5) & (lat <= north + 0.5)).all())
