"""Plain text that holds geometries as well-known text, one after the other, with or without words beside them."""

from __future__ import annotations

import re

import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers.column_values import ColumnChoice
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.read_table import read_located_table
from gisviewer.layers.reading import Reading
from gisviewer.layers.text_encoding import find_encoding

WKT_START = re.compile(
    r"(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|LINEARRING|POLYGON|MULTI(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|"
    r"GEOMETRYCOLLECTION|CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)"
    r"\s*(?:ZM|Z|M)?\s*(?:(\()|EMPTY\b)",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"[()]")
_MAX_BYTES = 1 << 30
_SEPARATORS = " \t\r\n,;|\"'"


def read_wkt(reading: Reading) -> LoadedLayer:
    """Read the geometries of a text; what follows one on its line is an attribute.

    Raises:
        LayerError: it is too large.
    """
    if reading.path.stat().st_size > _MAX_BYTES:
        raise LayerError(f"“{reading.source.name}” is more than 1 GB of text.", "Convert it to GeoPackage.")
    text = reading.path.read_bytes().decode(find_encoding(reading.path), "replace").removeprefix("\ufeff")
    geometries, words = [], []
    start = WKT_START.search(text)
    while start is not None:
        end = _end_of(text, start)
        following = WKT_START.search(text, end)
        line = text.find("\n", end)
        stop = min(place for place in (line, following.start() if following else -1, len(text)) if place >= 0)
        geometries.append(text[start.start() : end])
        words.append(text[end:stop].strip(_SEPARATORS) or None)
        start = following
    columns = {"text": pa.array(words, pa.string()), "wkt": pa.array(geometries, pa.string())}
    if not any(words):
        del columns["text"]
    return read_located_table(reading, pa.table(columns), reading.name, "", ColumnChoice("wkt", geometry="wkt"))


def _end_of(text: str, start: re.Match[str]) -> int:
    """Where a geometry ends: after the bracket that closes its first one, or the text where none does."""
    if start.group(1) is None:
        return start.end()
    depth = 1
    for bracket in _BRACKET.finditer(text, start.end()):
        depth += 1 if bracket.group() == "(" else -1
        if not depth:
            return bracket.end()
    return len(text)
