"""GeoJSON (RFC 7946): one feature for each incident, the manifest as the member "provenance"."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import shapely

from gisviewer.domain.incidents import Incident
from gisviewer.export.dataset import Dataset
from gisviewer.export.geometry import extent_of
from gisviewer.export.provenance import provenance_of
from gisviewer.export.records import record_of
from gisviewer.export.report import ExportOptions, ExportReport, shape_losses
from gisviewer.files import write_files

_encode = msgspec.json.Encoder().encode


def write_geojson(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write a data set to a file.

    Raises:
        ExportError: the file cannot be written.
    """
    options = options or ExportOptions()
    write_files({path: render_geojson(dataset, options)})
    return ExportReport((path,), len(dataset.incidents), shape_losses(dataset, options))


def render_geojson(dataset: Dataset, options: ExportOptions | None = None) -> bytes:
    """The data set as UTF-8 text, a feature to a line; incidents without a place have a null geometry."""
    options = options or ExportOptions()
    provenance = _encode(provenance_of(dataset, shape_losses(dataset, options)))
    features = b",\n".join(_encode(_feature(incident, dataset, options)) for incident in dataset.incidents)
    return b'{"type":"FeatureCollection","provenance":%b,"features":[\n%b\n]}\n' % (provenance, features)


def _feature(incident: Incident, dataset: Dataset, options: ExportOptions) -> dict[str, Any]:
    record = record_of(incident, dataset.articles)
    extent = extent_of(incident) if options.extent else None
    geometry: Any = None
    if extent is not None:
        geometry = msgspec.Raw(shapely.to_geojson(extent).encode())
    elif record.lon is not None:
        geometry = {"type": "Point", "coordinates": (record.lon, record.lat)}
    return {"type": "Feature", "id": record.id, "geometry": geometry, "properties": record}
