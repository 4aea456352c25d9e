"""JSON text brought into a shape that GDAL reads, or exact words on where it is broken."""

from __future__ import annotations

import codecs
import json
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from gisviewer.errors import LayerError

MAX_BYTES = 2 << 30
_TYPES = frozenset({
    "FeatureCollection", "Feature", "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon",
    "GeometryCollection", "Topology", "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface",
    "Polyhedron", "MultiPolyhedron", "Prism", "MultiPrism",
})  # fmt: skip
_GEOMETRY_TYPES = _TYPES - {"FeatureCollection", "Feature", "Topology"}
_NO_NUMBER = re.compile(rb'("(?:[^"\\]|\\.)*")|-?\b(?:NaN|Infinity)\b', re.IGNORECASE | re.DOTALL)
_BYTE = re.compile(r"\(byte (\d+)\)")


@dataclass(frozen=True, slots=True)
class PreparedJson:
    """Where JSON that GDAL can read is: the file itself, or a mended copy; `warning` says what was mended."""

    path: Path
    warning: str = ""


@contextmanager
def prepared_json(path: Path) -> Iterator[PreparedJson]:
    """Check JSON text and mend what can be: the encoding, sequences of values, numbers that are none.

    Raises:
        LayerError: it is truncated, malformed (with line and column), or JSON but no geographic data.
    """
    if path.stat().st_size > MAX_BYTES:
        raise LayerError(
            f"“{path.name}” is JSON of more than {MAX_BYTES >> 30} GB that is not a plain feature collection.",
            "Convert it to GeoPackage or FlatGeobuf.",
        )
    original = path.read_bytes()
    text, warnings = _as_utf8(original)
    text = _parsed_or_mended(path, text, warnings)
    if text == original:
        yield PreparedJson(path)
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        copy = Path(folder) / f"{path.stem}.geojson"
        copy.write_bytes(text)
        yield PreparedJson(copy, " ".join(warnings))


def _as_utf8(text: bytes) -> tuple[bytes, list[str]]:
    for mark, encoding in (
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if text.startswith(mark):
            return text.decode(encoding, "replace").encode(), [f"The file is {encoding.upper()}."]
    text = text.removeprefix(codecs.BOM_UTF8)
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("cp1252", "replace").encode(), ["The file is not UTF-8; it was read as Windows-1252."]
    return text, []


def _parsed_or_mended(path: Path, text: bytes, warnings: list[str]) -> bytes:
    error = _find_error(text)
    if error is not None and _NO_NUMBER_TEST.search(text):
        mended = _NO_NUMBER.sub(lambda match: match.group(1) or b"null", text)
        if mended != text and (_find_error(mended) is None or _records(mended) is not None):
            text, error = mended, _find_error(mended)
            warnings.append("Numbers that are none (NaN, Infinity) were taken as missing.")
    if error is not None:
        records = _records(text)
        if records is None:
            raise _malformed(path, text, error)
        return _collected(path, records)
    return _checked(path, text)


_NO_NUMBER_TEST = re.compile(rb"NaN|Infinity", re.IGNORECASE)


def _find_error(text: bytes) -> str | None:
    """What is wrong with JSON text, or None."""
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except (msgspec.DecodeError, RecursionError) as error:
        return str(error) or "nested too deeply"
    return None


def _malformed(path: Path, text: bytes, error: str) -> LayerError:
    if "truncated" in error:
        line = text.count(b"\n") + 1
        return LayerError(
            f"“{path.name}” breaks off in line {line}: the end of the file is missing.", "Download or copy it again."
        )
    match = _BYTE.search(error)
    where = ""
    if match:
        position = min(int(match.group(1)), len(text))
        line = text.count(b"\n", 0, position) + 1
        column = position - (text.rfind(b"\n", 0, position) + 1) + 1
        found = text[position : position + 20].split(b"\n")[0].decode("utf-8", "replace")
        where = f" in line {line}, column {column}" + (f", at “{found}”" if found else "")
    reason = _BYTE.sub("", error.removeprefix("JSON is malformed: ")).strip()
    return LayerError(
        f"“{path.name}” is not valid JSON{where}: {reason}.", "Mend this place, or ask for the file again."
    )


def _records(text: bytes) -> list[bytes] | None:
    """The values of a sequence: one for each line, or each after a record separator, or simply one after the other."""
    separator = b"\x1e" if text.lstrip().startswith(b"\x1e") else b"\n"
    records = [record.strip() for record in text.split(separator)]
    records = [record for record in records if record]
    if len(records) > 1 or separator == b"\x1e":
        if all(_find_error(record) is None for record in records):
            return records
        if separator == b"\x1e":
            return None
    return _concatenated(text.decode("utf-8", "replace"))


def _concatenated(text: str) -> list[bytes] | None:
    decoder = json.JSONDecoder()
    records, position = [], 0
    while position < len(text):
        try:
            _, end = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            return None
        records.append(text[position:end].encode())
        position = end + len(text[end:]) - len(text[end:].lstrip(" \t\r\n,"))
    return records if len(records) > 1 else None


def _collected(path: Path, records: list[bytes]) -> bytes:
    """One feature collection of many records: features, collections of them, or bare geometries."""
    features: list[bytes] = []
    for record in records:
        members = _members(record)
        kind = _kind(members)
        if kind == "Feature":
            features.append(record)
        elif kind == "FeatureCollection":
            features += _features(members)
        elif kind in _GEOMETRY_TYPES:
            features.append(b'{"type":"Feature","properties":{},"geometry":' + record + b"}")
        else:
            raise LayerError(
                f"“{path.name}” is a sequence of JSON values, but not of GeoJSON features.",
                "Each line needs to be a feature or a geometry.",
            )
    return b'{"type":"FeatureCollection","features":[\n' + b",\n".join(features) + b"\n]}"


def _members(text: bytes) -> dict[str, msgspec.Raw] | None:
    try:
        return msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        return None


def _features(members: dict[str, msgspec.Raw] | None) -> list[bytes]:
    try:
        raws = msgspec.json.decode((members or {})["features"], type=list[msgspec.Raw])
    except (KeyError, msgspec.DecodeError):
        return []
    return [bytes(raw) for raw in raws]


def _kind(members: dict[str, msgspec.Raw] | None) -> Any:
    return msgspec.json.decode(members["type"]) if members and "type" in members else None


def _checked(path: Path, text: bytes) -> bytes:
    """The text, if it is a kind of JSON with geometries.

    Raises:
        LayerError: it is not.
    """
    members = _members(text)
    if members is None:
        return _checked_list(path, text)
    kind = _kind(members)
    if kind == "FeatureCollection":
        raw = bytes(members.get("features", b"null")).strip()
        if not raw.startswith(b"["):
            raise LayerError(
                f"“{path.name}” is a GeoJSON feature collection whose “features” are missing.",
                "Ask for the file again.",
            )
        if not raw[1:-1].strip():
            raise LayerError(f"“{path.name}” has no features: its list is empty.", "Choose a file with features.")
        return text
    if kind in _TYPES or {"geometryType", "features"} <= set(members) or "conformsTo" in members:
        return text
    if {"features", "spatialReference"} <= set(members) or {"features", "fields"} <= set(members):
        return text
    listed = ", ".join(f"“{name[:40]}”" for name in list(members)[:6]) or "nothing"
    said = f" Its type is “{str(kind)[:40]}”." if kind is not None else ""
    raise LayerError(
        f"“{path.name}” is JSON, but not GeoJSON: at its top are {listed}.{said}",
        "GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.",
    )


def _checked_list(path: Path, text: bytes) -> bytes:
    """A bare list as a collection, where it is one of features or geometries."""
    try:
        raws = msgspec.json.decode(text, type=list[msgspec.Raw])
    except msgspec.DecodeError:
        raws = []
    if raws and all(_kind(_members(bytes(raw))) in _TYPES - {"Topology"} for raw in raws[:100]):
        return _collected(path, [bytes(raw) for raw in raws])
    raise LayerError(
        f"“{path.name}” is JSON, but not GeoJSON: there is no object with a “type” at its top.",
        "GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”.",
    )
