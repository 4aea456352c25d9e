"""KML that GDAL stumbles over, made such that it does not: 3D models, and features without a folder around them."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gisviewer.errors import LayerError
from gisviewer.layers.sniff import root_element

_MAX_BYTES = 512 << 20
_HEAD_BYTES = 800
"""GDAL tells KML by what stands in the first kilobyte."""
_MODEL = re.compile(rb"<(\w+:)?Model\b[^>]*?(?:/>|>.*?</\1?Model\s*>)", re.DOTALL)
_ROOT = re.compile(rb"<(?:\w+:)?kml\b[^>]*(?<!/)>")
_END = re.compile(rb"</(?:\w+:)?kml\s*>\s*$")
_FEATURES = frozenset({b"Placemark", b"GroundOverlay", b"ScreenOverlay", b"PhotoOverlay", b"NetworkLink", b"Tour"})
_FOLDERS = frozenset({b"Document", b"Folder"})
_SCRAPS = frozenset({"Style", "StyleMap", "Update", "NetworkLinkControl", "Schema", "Region", "LookAt", "Camera"})
_KML = b'<kml xmlns="http://www.opengis.net/kml/2.2">'
_PROLOG = re.compile(rb"\s*(?:<\?.*?\?>|<!--.*?-->|<NetworkLinkControl\b.*?</NetworkLinkControl>|\s)*", re.DOTALL)


@contextmanager
def plain_kml(path: Path) -> Iterator[Path]:
    """The file, or a mended copy of it where it is KML that needs it."""
    if path.suffix.lower() not in (".kml", ".xml") or path.stat().st_size > _MAX_BYTES:
        yield path
        return
    text = path.read_bytes()
    _check_root(path, text)
    mended = mend_kml(text)
    if mended == text:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        copy = Path(folder) / f"{path.stem}.kml"
        copy.write_bytes(mended)
        yield copy


def mend_kml(text: bytes) -> bytes:
    """KML with a point in place of each model, which crash GDAL, and a document around what has none."""
    if b"Model" in text:
        text = _MODEL.sub(_place_of_model, text)
    root = _ROOT.search(text)
    before = root.start() if root else _after_prolog(text, 0)
    if before > _HEAD_BYTES:  # a long comment
        text = text[: text.find(b"?>") + 2] + text[before:]
        root = _ROOT.search(text)
    start = _after_prolog(text, root.end() if root else 0)
    name = re.match(rb"<(?:\w+:)?(\w+)", text[start : start + 200])
    inner = name.group(1) if name else b""
    if root is None:
        is_part = inner in _FEATURES or inner in _FOLDERS
        return text[:start] + _KML + _in_document(text[start:]) + b"</kml>" if is_part else text
    end = _END.search(text, max(start, len(text) - 4096))
    if inner not in _FEATURES or end is None:
        return text
    return text[:start] + _in_document(text[start : end.start()]) + text[end.start() :]


def _in_document(features: bytes) -> bytes:
    return b"<Document>" + features + b"</Document>"


def _check_root(path: Path, text: bytes) -> None:
    """Say what a scrap of KML is.

    Raises:
        LayerError: it has no features.
    """
    root = root_element(text[: 1 << 16])
    if root in _SCRAPS:
        raise LayerError(
            f"“{path.name}” is a scrap of KML (“{root}”) without features.",
            "Choose the document that it belongs to.",
        )


def _after_prolog(text: bytes, start: int) -> int:
    match = _PROLOG.match(text, start)
    return match.end() if match else start


def _place_of_model(model: re.Match[bytes]) -> bytes:
    values = []
    for name in (b"longitude", b"latitude"):
        found = re.search(rb"<(?:\w+:)?" + name + rb">\s*([-+.\deE]+)\s*<", model.group())
        if found is None:
            return b""
        values.append(found.group(1))
    return b"<Point><coordinates>" + b",".join(values) + b"</coordinates></Point>"
