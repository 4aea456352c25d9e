"""The self-contained page: one HTML file with everything in it, which asks for nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gisviewer.files import write_bytes
from gisviewer.mapping.basemap import Basemap
from gisviewer.mapping.content import LayerSource, MapContent
from gisviewer.mapping.embed import Position, pack_tiles, select_labels
from gisviewer.mapping.embed_layers import pack_layer
from gisviewer.mapping.encode import encode_json
from gisviewer.mapping.page import render_embedded_page
from gisviewer.mapping.payload import build_payload

MAX_LABELS = 5_000
"""Of one layer, in a page."""


def render_export_page(content: MapContent, layers: LayerSource | None = None, basemap: Basemap | None = None) -> str:
    """The page as text: incidents with their excerpts, layers, the basemap around them, scripts, styles and fonts.

    Raises:
        GisviewerError: bundled data is missing.
    """
    basemap = basemap or Basemap()
    positions = _positions(content)
    if layers is None:
        content = replace(content, layers=())
    payload = build_payload(content)
    parts = {
        "labels": encode_json(select_labels(basemap.labels(content.settings.language), positions)),
        "basemap": pack_tiles(basemap, positions),
    }
    for number, layer in enumerate(content.layers):
        assert layers is not None
        packed = pack_layer(layers.frame(layer.id), layers.style_classes(layer.id))
        parts[f"layer-{number}"] = packed.geometry
        if packed.attributes is not None:
            parts[f"attributes-{number}"] = packed.attributes
        notes = packed.notes
        if layer.style.label_template:
            labels = layers.all_labels(layer.id, MAX_LABELS + 1)
            parts[f"layer-labels-{number}"] = encode_json(labels[:MAX_LABELS])
            if len(labels) > MAX_LABELS:
                notes = (*notes, f"labels of {MAX_LABELS:,} features only")
        payload["layers"][number]["notes"] = notes
    parts["content"] = encode_json(payload)
    return render_embedded_page(content.title or "Incident map", parts)


def _positions(content: MapContent) -> list[Position]:
    positions = [(i.lon, i.lat) for i in content.incidents if i.lon is not None and i.lat is not None]
    for layer in content.layers:
        if layer.extent is not None:
            west, south, east, north = layer.extent
            positions += [(lon, lat) for lon in (west, east) for lat in (south, north)]
    if content.view is not None:
        positions.append((content.view.lon, content.view.lat))
    return positions


def write_html(
    content: MapContent, path: Path, layers: LayerSource | None = None, basemap: Basemap | None = None
) -> None:
    """Write the page as one file.

    Raises:
        ExportError: the target cannot be written; what was there before is untouched.
        GisviewerError: bundled data is missing.
    """
    write_bytes(path, render_export_page(content, layers, basemap).encode("utf-8", "replace"))
