"""Coordinates written in a text: decimal degrees, degrees with minutes and seconds, and MGRS grid references."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import mgrs
from mgrs.core import MGRSError

from gisviewer.domain.text import Span

_MINUTE = "[′'’‘´`]"
_SECOND = "(?:[″\"”“]|''|’’|′′)"
_BETWEEN = r"[\s,;/]{1,3}(?:and\s)?"


def _angle_pattern(number: int) -> str:
    """Degrees with a sign or a fraction, then minutes and seconds where there are any."""
    return (
        rf"(?P<deg{number}>\d{{1,3}}(?:[.,]\d{{1,8}}(?:\s?[°º˚])?|\s?[°º˚o]|\s?deg(?:rees)?\.?))"
        rf"(?:\s?(?P<min{number}>\d{{1,2}}(?:[.,]\d{{1,6}})?)\s?{_MINUTE})?"
        rf"(?:\s?(?P<sec{number}>\d{{1,2}}(?:[.,]\d{{1,6}})?)\s?{_SECOND})?"
    )


_AFTER = re.compile(
    rf"(?<![\w.,°-]){_angle_pattern(1)}\s?(?P<h1>[NSns]|[Nn]orth|[Ss]outh)\b{_BETWEEN}"
    rf"{_angle_pattern(2)}\s?(?P<h2>[EWew]|[Ee]ast|[Ww]est)\b"
)
_BEFORE = re.compile(rf"(?<!\w)(?P<h1>[NS])\s?{_angle_pattern(1)}{_BETWEEN}(?P<h2>[EW])\s?{_angle_pattern(2)}(?!\d)")
_DECIMAL = re.compile(
    r"(?<![\w.,°$€£-])(?P<lat>[-−+]?\d{1,2}\.\d{3,8})°?(?:\s?[,;]\s?|\s(?=[-−+]?\d+\.\d{4}))(?P<lon>[-−+]?\d{1,3}\.\d{3,8})°?"
    r"(?![\w%.]\d|\w|%)"
)
_MGRS = re.compile(
    r"(?<![\w.])(?P<zone>[1-9]|[1-5]\d|60)(?P<band>[C-HJ-NP-X])\s?(?P<square>[A-HJ-NP-Z]{2})\s?"
    r"(?P<east>\d{2,5})\s?(?P<north>\d{2,5})(?!\w)"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_MGRS_CONVERTER = mgrs.MGRS()


@dataclass(frozen=True, slots=True)
class Coordinate:
    """A position in degrees, WGS 84, with the radius that its last digit leaves open, in km."""

    lon: float
    lat: float
    uncertainty_km: float


def find_coordinates(text: str, areas: Sequence[Span]) -> Iterator[Span]:
    """Where coordinates stand in the given areas of a text, in reading order, without overlaps."""
    for area in areas:
        found = sorted(
            Span(match.start(), match.end())
            for pattern in (_AFTER, _BEFORE, _DECIMAL, _MGRS)
            for match in pattern.finditer(text, area.start, area.end)
            if parse_coordinate(match.group()) is not None
        )
        free = 0
        for span in found:
            if span.start >= free:
                yield span
                free = span.end


def parse_coordinate(text: str) -> Coordinate | None:
    """The position that a text gives; None where it gives none on Earth."""
    match = _DECIMAL.fullmatch(text)
    if match:
        lat, lon = (float(match[name].replace("−", "-")) for name in ("lat", "lon"))
        return _checked(lon, lat, _last_digit(111.0, match["lat"]))
    match = _MGRS.fullmatch(text)
    if match:
        return _from_mgrs(match)
    match = _AFTER.fullmatch(text) or _BEFORE.fullmatch(text)
    if match is None:
        return None
    latitude, longitude = (_angle(match, number) for number in ("1", "2"))
    if latitude is None or longitude is None:
        return None
    return _checked(longitude, latitude, _angle_radius(match))


def _angle(match: re.Match[str], number: str) -> float | None:
    """Signed degrees; None where minutes or seconds run past 60."""
    degrees, minutes, seconds = (_number(match[name + number]) for name in ("deg", "min", "sec"))
    if minutes >= 60 or seconds >= 60:
        return None
    angle = degrees + minutes / 60 + seconds / 3600
    return -angle if match["h" + number][0] in "SsWw" else angle


def _number(text: str | None) -> float:
    digits = _NUMBER.match(text.replace(",", ".")) if text else None
    return float(digits.group()) if digits else 0.0


def _angle_radius(match: re.Match[str]) -> float:
    if match["sec1"]:
        return 0.03
    if match["min1"]:
        return _last_digit(1.9, match["min1"])
    return _last_digit(111.0, match["deg1"])


def _last_digit(unit_km: float, number: str) -> float:
    """The size in km of one step of a number's last digit."""
    return float(unit_km * 0.1 ** len(_fraction(number)))


def _fraction(number: str) -> str:
    digits = _NUMBER.match(number.lstrip("+-−").replace(",", "."))
    return digits.group().partition(".")[2] if digits else ""


def _from_mgrs(match: re.Match[str]) -> Coordinate | None:
    east, north = match["east"], match["north"]
    if len(east) != len(north):  # one unbroken row of digits: its halves
        digits = east + north
        if len(digits) % 2:
            return None
        east, north = digits[: len(digits) // 2], digits[len(digits) // 2 :]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # it warns of a square that does not lie in its band
            lat, lon = _MGRS_CONVERTER.toLatLon(f"{match['zone']}{match['band']}{match['square']}{east}{north}")
    except (MGRSError, RuntimeWarning):
        return None
    return _checked(lon, lat, _last_digit(100.0, f"0.{east}"))


def _checked(lon: float, lat: float, radius_km: float) -> Coordinate | None:
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    return Coordinate(lon, lat, radius_km)
