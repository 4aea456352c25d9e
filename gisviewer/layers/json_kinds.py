"""What a JSON document is: a feature collection, a topology, a table, another kind of JSON; and collecting features."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from gisviewer.errors import LayerError
from gisviewer.layers.crs_names import CrsMember, read_crs_member
from gisviewer.layers.json_text import JsonText

_GEOMETRY_TYPES = frozenset({
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
    "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface", "Polyhedron", "MultiPolyhedron",
    "Prism", "MultiPrism",
})  # fmt: skip
_LOWER_TYPES = {name.lower(): name for name in (*_GEOMETRY_TYPES, "Feature", "FeatureCollection", "Topology")}
_MAX_DEPTH = 5

Members = dict[str, msgspec.Raw]


class JsonKind(StrEnum):
    """Who reads a document."""

    COLLECTION = "collection"
    """A feature collection that was put together or cleaned here."""
    GDAL = "gdal"
    """GeoJSON or a relative of it that GDAL reads as it is."""
    TOPOLOGY = "topology"
    TABLE = "table"
    """Plain records; `rows` holds them."""


@dataclass(slots=True)
class JsonDocument:
    """A document, what it is, and what a reader should know of it; `text` is empty for a table."""

    kind: JsonKind
    text: bytes = b""
    rows: list[msgspec.Raw] = field(default_factory=list)
    crs: CrsMember = field(default_factory=CrsMember)
    warnings: list[str] = field(default_factory=list)


def find_kind(path: Path, json: JsonText) -> JsonDocument:
    """Say what the values of a file are, and collect features that are not in one collection.

    Raises:
        LayerError: it is JSON, but holds nothing that lies on the map.
    """
    if json.is_sequence:
        document = _of_list(path, [msgspec.Raw(value) for value in json.values])
    else:
        document = _of_value(path, json.values[0], depth=0)
    document.warnings = [*json.warnings, *document.warnings, *document.crs.warnings]
    return document


def _of_value(path: Path, text: bytes, depth: int) -> JsonDocument:
    members = _members(text)
    if members is None:
        rows = _list(text)
        if not rows:
            raise _not_geographic(path, {})
        return _of_list(path, rows)
    kind = _LOWER_TYPES.get(str(_type_of(members)).lower())
    if kind == "FeatureCollection":
        return _of_collection(path, text, members)
    if kind == "Topology":
        return JsonDocument(JsonKind.TOPOLOGY, text)
    if kind is not None or _is_for_gdal(members):
        crs = read_crs_member(_decoded(members.get("crs")))
        return JsonDocument(JsonKind.GDAL, _without_crs(text, members, crs), crs=crs)
    inner = _wrapped(path, members, depth)
    if inner is not None:
        return inner
    raise _not_geographic(path, members)


def _of_collection(path: Path, text: bytes, members: Members) -> JsonDocument:
    raw = bytes(members.get("features", b"null")).strip()
    if not raw.startswith(b"["):
        raise LayerError(
            f"“{path.name}” is a GeoJSON feature collection whose “features” are missing.", "Ask for the file again."
        )
    entries = _list(raw)
    if not entries:
        raise LayerError(f"“{path.name}” has no features: its list is empty.", "Choose a file with features.")
    crs = read_crs_member(_decoded(members.get("crs")))
    if "conformsTo" in members or all(_type_of(_members(bytes(entry)) or {}) == "Feature" for entry in entries):
        return JsonDocument(JsonKind.GDAL, _without_crs(text, members, crs), crs=crs)
    document = _collected(entries)
    if not document.text:
        raise LayerError(
            f"“{path.name}” has no features: what is in its list are none.", "Each entry needs the type “Feature”."
        )
    document.crs = crs
    return document


def _of_list(path: Path, values: list[msgspec.Raw]) -> JsonDocument:
    """A list of features or geometries as a collection, one of plain objects as a table."""
    document = _collected(values)
    if document.text:
        return document
    if all(bytes(value[:1]) == b"{" for value in map(bytes, values[:100])):
        return JsonDocument(JsonKind.TABLE, rows=values)
    raise _not_geographic(path, {})


def _wrapped(path: Path, members: Members, depth: int) -> JsonDocument | None:
    """What lies in the only member with something in it: an answer of a web service with features or records."""
    if depth >= _MAX_DEPTH:
        return None
    for name, raw in members.items():
        value = bytes(raw)
        inner = _members(value) if value.startswith(b"{") else None
        if inner is not None and _LOWER_TYPES.get(str(_type_of(inner)).lower()) is not None:
            document = _of_value(path, value, depth + 1)
            document.warnings.append(f"The features were found under “{name[:40]}”.")
            return document
    lists = [(name, rows) for name, raw in members.items() if (rows := _list(bytes(raw))) and _is_object(rows[0])]
    if len(lists) == 1:
        return JsonDocument(JsonKind.TABLE, rows=lists[0][1])
    return None


def _collected(values: list[msgspec.Raw]) -> JsonDocument:
    """One feature collection of features, collections of them and bare geometries; the text is empty without any."""
    features: list[bytes] = []
    others = 0
    pending = list(reversed(values))
    while pending:
        raw = pending.pop()
        members = _members(bytes(raw))
        kind = _LOWER_TYPES.get(str(_type_of(members or {})).lower())
        if kind == "Feature":
            features.append(bytes(raw))
        elif kind == "FeatureCollection":
            pending += reversed(_list(bytes((members or {}).get("features", b"[]"))))
        elif kind in _GEOMETRY_TYPES:
            features.append(b'{"type":"Feature","properties":{},"geometry":' + bytes(raw) + b"}")
        else:
            others += 1
    if not features:
        return JsonDocument(JsonKind.COLLECTION)
    warnings = []
    if others:
        warnings.append(f"{others} entries are no features and were left out.")
    text = b'{"type":"FeatureCollection","features":[\n' + b",\n".join(features) + b"\n]}"
    return JsonDocument(JsonKind.COLLECTION, text, warnings=warnings)


def _is_for_gdal(members: Members) -> bool:
    """Whether this is JSON of Esri's servers, or JSON-FG."""
    names = set(members)
    return (
        {"geometryType", "features"} <= names
        or {"features", "spatialReference"} <= names
        or {"features", "fields"} <= names
        or "conformsTo" in names
    )


def _without_crs(text: bytes, members: Members, crs: CrsMember) -> bytes:
    """The text without a `crs` member that names nothing or leads to another place."""
    if not crs.is_foreign or "crs" not in members:
        return text
    rest = {name: raw for name, raw in members.items() if name != "crs"}
    return msgspec.json.encode(rest)


def _members(text: bytes) -> Members | None:
    try:
        return msgspec.json.decode(text, type=Members)
    except msgspec.DecodeError:
        return None


def _list(text: bytes) -> list[msgspec.Raw]:
    try:
        return msgspec.json.decode(text, type=list[msgspec.Raw])
    except msgspec.DecodeError:
        return []


def _is_object(raw: msgspec.Raw) -> bool:
    return bytes(raw).lstrip().startswith(b"{")


def _decoded(raw: msgspec.Raw | None) -> Any:
    return None if raw is None else msgspec.json.decode(raw)


def _type_of(members: Any) -> Any:
    kind = members.get("type") if isinstance(members, dict) else None
    return msgspec.json.decode(kind) if isinstance(kind, msgspec.Raw) else kind


_KNOWN: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset({"CityObjects"}), "a city model (CityJSON)"),
    (frozenset({"stac_version", "links"}), "a catalogue (STAC) that only points to data"),
    (frozenset({"tilejson"}), "the description of a tile server (TileJSON)"),
    (frozenset({"version", "sources", "layers"}), "the style of a map"),
    (frozenset({"elements", "generator"}), "an answer of the Overpass server without coordinates"),
    (frozenset({"currentVersion"}), "the description of a map server's layer, not its features"),
)  # fmt: skip


def _not_geographic(path: Path, members: Members) -> LayerError:
    hint = "GeoJSON has a “type” such as “FeatureCollection”, “Feature” or “Polygon”."
    if "error" in members:
        error = _decoded(members["error"])
        said = str(error.get("message", error) if isinstance(error, dict) else error)
        return LayerError(f"“{path.name}” is an error message of a server: “{said[:120]}”.", "Download it again.")
    for names, what in _KNOWN:
        if names <= set(members):
            return LayerError(f"“{path.name}” is {what}.", "Choose a file that holds the features themselves.")
    if not members:
        return LayerError(f"“{path.name}” is JSON, but not GeoJSON: there is no object with a “type” at its top.", hint)
    listed = ", ".join(f"“{name[:40]}”" for name in list(members)[:6])
    kind = _type_of(members)
    said = f" Its type is “{str(kind)[:40]}”." if kind is not None else ""
    return LayerError(f"“{path.name}” is JSON, but not GeoJSON: at its top are {listed}.{said}", hint)
