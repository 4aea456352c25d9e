"""KML 2.2: a folder for each type of event, with time, styles, typed data and the shapes that are meant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from shapely.geometry import LinearRing, LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry, BaseMultipartGeometry

from gisviewer.domain.incidents import DatePrecision, Incident
from gisviewer.domain.plain_text import xml_text
from gisviewer.export.coding import joined, period_of
from gisviewer.export.dataset import Dataset
from gisviewer.export.geometry import extent_of
from gisviewer.export.native_csv import citation
from gisviewer.export.provenance import Provenance, provenance_of, render_manifest
from gisviewer.export.records import IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport, counted, shape_losses
from gisviewer.files import pack_zip, write_bytes, write_files
from gisviewer.mapping.symbols import IncidentSymbol, assign_symbols

NAMESPACE = "http://www.opengis.net/kml/2.2"
_NOT_LOCATED = "Not located"
_FILL_ALPHA = "59"
_ELSEWHERE = frozenset({"title", "lat", "lon", "sources", "casualties", "why", "geometry_type"})
"""Fields that the placemark shows otherwise, or that are no single value."""
_SCHEMA_TYPES = {"int": "int", "float": "double"}


def write_kml(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write a data set, with `NAME.manifest.json` beside it.

    Raises:
        ExportError: a file cannot be written.
    """
    options = options or ExportOptions()
    losses = (*shape_losses(dataset, options), *_losses(dataset))
    provenance = provenance_of(dataset, losses)
    manifest = path.with_name(f"{path.stem}.manifest.json")
    write_files({path: render_kml(dataset, provenance, options), manifest: render_manifest(provenance)})
    return ExportReport((path, manifest), len(dataset.incidents), losses)


def write_kmz(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write a data set as KML in a zip archive; its manifest lies in the archive.

    Raises:
        ExportError: the file cannot be written.
    """
    options = options or ExportOptions()
    losses = (*shape_losses(dataset, options), *_losses(dataset))
    provenance = provenance_of(dataset, losses)
    members = {"doc.kml": render_kml(dataset, provenance, options), "manifest.json": render_manifest(provenance)}
    write_bytes(path, pack_zip(members))
    return ExportReport((path,), len(dataset.incidents), losses)


def render_kml(dataset: Dataset, provenance: Provenance, options: ExportOptions | None = None) -> bytes:
    """The data set as an XML document; incidents without a place are in a folder of their own, without geometry."""
    options = options or ExportOptions()
    root = ET.Element("kml", xmlns=NAMESPACE)
    document = _add(root, "Document")
    _add(document, "name", dataset.title or "Incidents")
    _add(document, "open", "1")
    _add(document, "description", _document_text(provenance))
    symbols = {
        s.event_type: (f"type-{n}", s) for n, s in enumerate(assign_symbols(i.event_type for i in dataset.incidents))
    }
    for key, symbol in symbols.values():
        _add_style(document, key, symbol)
    _add_schema(document)
    ordered = sorted(dataset.incidents, key=_folder_order)
    for (_, name), incidents in groupby(ordered, key=_folder_order):
        folder = _add(document, "Folder")
        _add(folder, "name", name)
        for incident in incidents:
            record = record_of(incident, dataset.articles)
            _add_placemark(folder, incident, record, symbols[incident.event_type][0], options)
    ET.indent(root, " ")
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _folder_order(incident: Incident) -> tuple[bool, str]:
    return not incident.is_located, incident.event_type if incident.is_located else _NOT_LOCATED


def _losses(dataset: Dataset) -> Iterable[str]:
    undated = sum(incident.date_start is None and incident.date_end is None for incident in dataset.incidents)
    if undated:
        yield f"{counted(undated, 'incident has', 'incidents have')} no date: a time slider always shows them."
    yield "What each source says of casualties, and the reasons for a place, are not in KML."


def _document_text(provenance: Provenance) -> str:
    lines = [provenance.disclaimer]
    if provenance.draft:
        lines.append(f"Draft: {counted(provenance.unreviewed, 'incident', 'incidents')} not reviewed.")
    lines.append(
        f"{counted(provenance.incidents, 'incident', 'incidents')}, {provenance.not_located:,} not located. "
        f"{provenance.generator}."
    )
    lines += provenance.left_out
    lines += [f"Source: {citation(source)} {source.url}".rstrip() for source in provenance.sources]
    return _lines(lines)


def _add_style(document: ET.Element, key: str, symbol: IncidentSymbol) -> None:
    style = _add(document, "Style", id=key)
    opaque = _kml_color(symbol.color, "ff")
    icon = _add(style, "IconStyle")
    _add(icon, "color", opaque)
    _add(icon, "scale", "0.9")
    _add(_add(style, "LabelStyle"), "scale", "0.8")
    line = _add(style, "LineStyle")
    _add(line, "color", opaque)
    _add(line, "width", "3")
    _add(_add(style, "PolyStyle"), "color", _kml_color(symbol.color, _FILL_ALPHA))


def _kml_color(color: str, alpha: str) -> str:
    """Colours in KML run alpha, blue, green, red."""
    return f"{alpha}{color[5:7]}{color[3:5]}{color[1:3]}"


def _add_schema(document: ET.Element) -> None:
    schema = _add(document, "Schema", name="incident", id="incident")
    for field in _fields():
        kind = str(IncidentRecord.__annotations__[field]).partition(" ")[0]
        _add(schema, "SimpleField", name=field, type=_SCHEMA_TYPES.get(kind, "string"))


def _fields() -> tuple[str, ...]:
    return tuple(name for name in IncidentRecord.__struct_fields__ if name not in _ELSEWHERE)


def _add_placemark(
    folder: ET.Element, incident: Incident, record: IncidentRecord, style: str, options: ExportOptions
) -> None:
    # The order of the children is that of the schema of KML.
    placemark = _add(folder, "Placemark")
    _add(placemark, "name", record.title)
    _add(placemark, "description", _description(record))
    _add_time(placemark, incident)
    _add(placemark, "styleUrl", f"#{style}")
    data = _add(_add(placemark, "ExtendedData"), "SchemaData", schemaUrl="#incident")
    for field in _fields():
        text = _data_text(getattr(record, field))
        if text:
            _add(data, "SimpleData", text, name=field)
    if record.lon is None or record.lat is None:
        return
    extent = extent_of(incident) if options.extent else None
    point = Point(record.lon, record.lat)
    if extent is None:
        _add_geometry(placemark, point)
    else:
        both = _add(placemark, "MultiGeometry")
        _add_geometry(both, point)
        _add_geometry(both, extent)


def _description(record: IncidentRecord) -> str:
    excerpts = [f"“{excerpt.text}”" for source in record.sources for excerpt in source.excerpts if excerpt.text]
    sources = joined(citation(source.article) for source in record.sources)
    return _lines([*excerpts, f"Source: {sources}" if sources else "", f"Status: {record.status}"])


def _lines(lines: Iterable[str]) -> str:
    """Lines as KML's readers show them: as HTML, hence text escaped here and once more by the XML writer."""
    return "<br>".join(_escaped(line) for line in lines if line)


def _escaped(text: str) -> str:
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("$", "&#36;")):
        text = text.replace(character, entity)  # $[name] would be replaced by a field
    return text


def _add_time(placemark: ET.Element, incident: Incident) -> None:
    period = period_of(incident)
    if period is not None and period.precision is DatePrecision.DAY and period.start == period.end:
        _add(_add(placemark, "TimeStamp"), "when", period.start.isoformat())
    elif incident.date_start or incident.date_end:
        span = _add(placemark, "TimeSpan")
        if incident.date_start:
            _add(span, "begin", incident.date_start.isoformat())
        if incident.date_end:
            _add(span, "end", incident.date_end.isoformat())


def _data_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return joined(str(getattr(item, "name", item)) for item in value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)


def _add_geometry(parent: ET.Element, geometry: BaseGeometry) -> None:
    if isinstance(geometry, BaseMultipartGeometry):
        several = _add(parent, "MultiGeometry")
        for part in geometry.geoms:
            _add_geometry(several, part)
    elif isinstance(geometry, Polygon):
        polygon = _add(parent, "Polygon")
        _add(polygon, "tessellate", "1")
        _add_ring(_add(polygon, "outerBoundaryIs"), geometry.exterior)
        for interior in geometry.interiors:
            _add_ring(_add(polygon, "innerBoundaryIs"), interior)
    elif isinstance(geometry, LineString):
        line = _add(parent, "LineString")
        _add(line, "tessellate", "1")
        _add(line, "coordinates", _coordinates(geometry))
    else:
        _add(_add(parent, "Point"), "coordinates", _coordinates(geometry))


def _add_ring(parent: ET.Element, ring: LinearRing) -> None:
    _add(_add(parent, "LinearRing"), "coordinates", _coordinates(ring))


def _coordinates(geometry: BaseGeometry) -> str:
    return " ".join(f"{lon:.10g},{lat:.10g}" for lon, lat in geometry.coords)


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, tag, attributes)
    if text:
        element.text = xml_text(text)
    return element
