"""A position as a person types or pastes it, in whatever notation; a text of an article is read more strictly."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

_NUMBER = r"[-−+]?\d+(?:[.,]\d+)?"
_GEO_URI = re.compile(rf"geo:({_NUMBER}),({_NUMBER})(?:[,;?].*)?", re.IGNORECASE)
_WKT = re.compile(rf"POINT\s*Z?\s*\(\s*({_NUMBER})\s+({_NUMBER})(?:\s+{_NUMBER})?\s*\)", re.IGNORECASE)
_MGRS = re.compile(r"(\d{1,2}[C-HJ-NP-X][A-HJ-NP-Z]{2})((?:\d\d){1,5})", re.IGNORECASE)
_UTM = re.compile(
    r"(\d{1,2})\s*([C-HJ-NP-X])\s+(\d{6}(?:\.\d+)?)(?:\s*m?\s*E)?[\s,;]+(\d{1,8}(?:\.\d+)?)(?:\s*m?\s*N)?", re.I
)
_COMPACT = re.compile(r"(\d{4}|\d{6})(?:\.(\d+))?\s*([NS])[\s,;/]*(\d{5}|\d{7})(?:\.(\d+))?\s*([EW])", re.IGNORECASE)
_SIGNS = str.maketrans(
    {"−": "-", "–": "-", "º": "°", "˚": "°", "′": "'", "’": "'", "‘": "'", "´": "'", "`": "'"}
    | dict.fromkeys("″”“", '"')
)
_SIDES = {"north": "N", "south": "S", "east": "E", "west": "W", "latitude": "", "longitude": "", "lat": "", "lon": "",
          "long": "", "lng": "", "deg": "°", "degrees": "°", "min": "'", "sec": '"', "d": "°", "o": "°"}  # fmt: skip
_TOKEN = re.compile(r"([-+]?\d+(?:[.,]\d+)?)|([NSEW])|([°'\"])|([,;/])", re.IGNORECASE)


class Position(NamedTuple):
    """A point in degrees, WGS 84."""

    lon: float
    lat: float


def read_position(text: str) -> Position | None:
    """The position that a person means; None where the text gives none on Earth.

    Latitude comes first unless letters say otherwise, or the first number can only be a longitude. It reads decimal
    degrees (with a point or a comma), degrees with minutes and seconds with or without their signs, the compact form
    of charts (401112N 0443045E), MGRS, UTM, geo: addresses and WKT points.
    """
    words = " ".join(text.translate(_SIGNS).split()).replace("''", '"')
    for read in (_read_plain, _read_grid, _read_compact, _read_angles):
        found = read(words)
        if found is not None:
            return found if _is_on_earth(found) else None
    return None


def _read_plain(text: str) -> Position | None:
    if match := _GEO_URI.fullmatch(text):
        return Position(float(match[2]), float(match[1]))
    if match := _WKT.fullmatch(text):
        return Position(float(match[1]), float(match[2]))
    return None


def _read_grid(text: str) -> Position | None:
    from gisviewer.geoparse.coordinates import parse_coordinate

    squeezed = text.replace(" ", "").upper()
    if match := _MGRS.fullmatch(squeezed):
        coordinate = parse_coordinate(f"{match[1]}{match[2]}")
        return Position(coordinate.lon, coordinate.lat) if coordinate is not None else None
    if match := _UTM.fullmatch(text):
        return _from_utm(int(match[1]), match[2].upper(), float(match[3]), float(match[4]))
    return None


def _from_utm(zone: int, band: str, easting: float, northing: float) -> Position | None:
    if not 1 <= zone <= 60:
        return None
    from pyproj import Transformer

    code = (32600 if band >= "N" else 32700) + zone
    lon, lat = Transformer.from_crs(code, 4326, always_xy=True).transform(easting, northing)
    return Position(lon, lat) if math.isfinite(lon) and math.isfinite(lat) else None


def _read_compact(text: str) -> Position | None:
    match = _COMPACT.fullmatch(text)
    if match is None:
        return None
    lat = _compact_angle(match[1], match[2], 2)
    lon = _compact_angle(match[4], match[5], 3)
    if lat is None or lon is None:
        return None
    return Position(-lon if match[6] in "Ww" else lon, -lat if match[3] in "Ss" else lat)


def _compact_angle(digits: str, fraction: str | None, degree_digits: int) -> float | None:
    """Degrees, minutes and perhaps seconds in one row of digits; the fraction belongs to the last of them."""
    parts = [digits[:degree_digits], *(digits[at : at + 2] for at in range(degree_digits, len(digits), 2))]
    parts[-1] += f".{fraction or 0}"
    return _angle([float(part) for part in parts])


def _read_angles(text: str) -> Position | None:
    for word, sign in _SIDES.items():
        text = re.sub(rf"(?<![^\W\d_]){word}(?![^\W\d_])\.?:?", sign, text, flags=re.IGNORECASE)
    tokens = _tokens(text)
    if tokens is None:
        return None
    halves = _halves(tokens)
    if halves is None:
        return None
    (first, side), (second, other_side) = halves
    if side in ("E", "W") or other_side in ("N", "S"):
        if side in ("N", "S") or other_side in ("E", "W"):
            return None
        (first, side), (second, other_side) = (second, other_side), (first, side)
    elif not side and not other_side and abs(first) > 90 >= abs(second):
        first, second = second, first
    lat = -abs(first) if side == "S" else first
    lon = -abs(second) if other_side == "W" else second
    return Position(lon, lat)


def _tokens(text: str) -> list[str] | None:
    """Numbers, letters, signs and separators in order; None where there is anything else."""
    # Between two numbers that have commas in them already, only a blank or a semicolon parts latitude and longitude.
    if re.fullmatch(r"[^,.;]*\d,\s*[-+]?\d[^,.;]*", text) or re.search(r"\d\.\d", text):
        text = re.sub(r",", " , ", text)
    found, at = [], 0
    for match in _TOKEN.finditer(text):
        if text[at : match.start()].strip():
            return None
        found.append(match.group().upper())
        at = match.end()
    return found if not text[at:].strip() else None


def _halves(tokens: list[str]) -> tuple[tuple[float, str], tuple[float, str]] | None:
    """The two angles, each with the letter of its side or ""."""
    numbers = [token for token in tokens if token[-1].isdigit()]
    letters = [number for number, token in enumerate(tokens) if token in "NSEW"]
    if len(letters) == 2:
        # Letters stand before both angles, or after both.
        cut = letters[1] if letters[0] == 0 else letters[0] + 1
    elif letters:
        return None
    else:
        separators = [number for number, token in enumerate(tokens) if token in ",;/"]
        degrees = [number for number, token in enumerate(tokens) if token == "°"]
        if len(separators) == 1:
            cut = separators[0]
        elif len(degrees) == 2:
            cut = degrees[1] - 1
        elif numbers and len(numbers) == len(tokens) and len(numbers) % 2 == 0:
            cut = len(numbers) // 2
        else:
            return None
    first, second = _half(tokens[:cut]), _half(tokens[cut:])
    return (first, second) if first is not None and second is not None else None


def _half(tokens: list[str]) -> tuple[float, str] | None:
    side = next((token for token in tokens if token in "NSEW"), "")
    numbers = [token for token in tokens if token[-1].isdigit()]
    signs = [token for token in tokens if token in "°'\""]
    if not 1 <= len(numbers) <= 3 or len(signs) > len(numbers) or signs != ["°", "'", '"'][: len(signs)]:
        return None
    values = [float(number.replace(",", ".")) for number in numbers]
    angle = _angle([abs(values[0]), *values[1:]])
    if angle is None or any(value < 0 for value in values[1:]):
        return None
    return (-angle if numbers[0].startswith("-") else angle), side


def _angle(parts: list[float]) -> float | None:
    """Degrees from degrees, minutes, seconds; None where minutes or seconds run past 60, or one before is broken."""
    if any(part >= 60 for part in parts[1:]) or any(part != int(part) for part in parts[:-1]):
        return None
    return float(sum(part / 60**number for number, part in enumerate(parts)))


def _is_on_earth(position: Position) -> bool:
    return abs(position.lon) <= 180 and abs(position.lat) <= 90
