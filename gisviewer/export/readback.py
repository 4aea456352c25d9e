"""Reading our own exports again: GeoJSON and native CSV give back the data set that they were written from.

The articles come back with their citations and excerpts only: every character between the excerpts is a space, so
that the offsets hold.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import shapely

from gisviewer.domain.incidents import Actor, Casualties, DatePrecision, Incident, Source, Status
from gisviewer.domain.places import GeometryKind, Mention, Reason, Resolution, Role
from gisviewer.domain.plain_text import unguard_formula
from gisviewer.domain.text import Article, Excerpt, Span
from gisviewer.errors import ExportError
from gisviewer.export.dataset import Dataset, DataVersion, NotMapped
from gisviewer.export.native_csv import COLUMNS, WKT_COLUMN, manifest_path
from gisviewer.export.provenance import FORMAT, FORMAT_VERSION, Provenance
from gisviewer.export.records import ArticleRecord, CasualtiesRecord, IncidentRecord, SourceRecord

EXCERPTS_ONLY = "Only the excerpts of this article are here: it was read from an export."
_MAX_TEXT_LENGTH = 50_000_000
_TEXT_FIELDS = {name for name, kind in IncidentRecord.__annotations__.items() if kind == "str"}


class _Feature(msgspec.Struct):
    properties: IncidentRecord
    geometry: msgspec.Raw = msgspec.Raw(b"null")


class _Collection(msgspec.Struct):
    provenance: Provenance
    features: list[_Feature]


class _Head(msgspec.Struct):
    provenance: dict[str, Any] | None = None


def read_own_export(path: Path) -> Dataset | None:
    """Read a file that this program exported, or give None where it is anything else.

    Raises:
        ExportError: it is an export, but damaged or of a newer version.
    """
    suffix = path.suffix.lower()
    try:
        if suffix in (".geojson", ".json") and is_own_geojson(path.read_bytes()):
            return read_own_geojson(path)
        if suffix == ".csv" and is_own_csv(path.read_bytes()):
            return read_own_csv(path)
    except OSError:
        return None
    return None


def is_own_geojson(content: bytes) -> bool:
    """Whether a GeoJSON text is one of our exports."""
    try:
        provenance = msgspec.json.decode(content, type=_Head).provenance
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return False
    return provenance is not None and provenance.get("format") == FORMAT


def read_own_geojson(path: Path) -> Dataset:
    """Read a GeoJSON file that this program wrote.

    Raises:
        ExportError: it is another file, is damaged, or a newer version wrote it.
    """
    content = _read(path)
    if not is_own_geojson(content):
        raise ExportError(f"{path} is not an export of this program.", "Add it as a layer instead.")
    try:
        collection = msgspec.json.decode(content, type=_Collection)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from error
    shapes = [_shape_of(feature.geometry) for feature in collection.features]
    return _dataset(path, [feature.properties for feature in collection.features], shapes, collection.provenance)


def is_own_csv(content: bytes) -> bool:
    """Whether a CSV text has our columns."""
    header = content[:4096].decode("utf-8-sig", "replace").splitlines()[:1]
    return header == [",".join(COLUMNS)]


def read_own_csv(path: Path) -> Dataset:
    """Read a native CSV file that this program wrote, with the manifest beside it where there is one.

    Raises:
        ExportError: it is another file or is damaged.
    """
    content = _read(path)
    if not is_own_csv(content):
        raise ExportError(f"{path} does not have the columns of this program's own CSV.", "Import it with a mapping.")
    manifest = manifest_path(path)
    records, shapes = [], []
    try:
        provenance = msgspec.json.decode(_read(manifest), type=Provenance) if manifest.exists() else None
        rows = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
        for row in rows:
            records.append(_record_of_row(row))
            shapes.append(_parse_wkt(row[WKT_COLUMN]))
    except (msgspec.MsgspecError, UnicodeDecodeError, csv.Error, ValueError, TypeError) as error:
        raise _damaged(path, error) from error
    return _dataset(path, records, shapes, provenance)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ExportError(f"{path} cannot be read: {error.strerror}.", "Check the name and the folder.") from error


def _damaged(path: Path, error: Exception) -> ExportError:
    return ExportError(f"{path} is damaged: {error}.", "Export the data again.")


def _shape_of(raw: msgspec.Raw) -> bytes | None:
    geometry = shapely.from_geojson(bytes(raw).decode(), on_invalid="ignore")
    if geometry is None or geometry.is_empty or geometry.geom_type == "Point":
        return None
    return bytes(shapely.to_wkb(geometry))


def _parse_wkt(text: str | None) -> bytes | None:
    geometry = shapely.from_wkt(text) if text else None
    return None if geometry is None else bytes(shapely.to_wkb(geometry))


def _record_of_row(row: dict[str | Any, str | Any]) -> IncidentRecord:
    values: dict[str, Any] = {}
    for name, kind in IncidentRecord.__annotations__.items():
        cell = row[name]
        if cell is None or None in row:
            raise ValueError("a row has too few or too many cells")
        if name in _TEXT_FIELDS:
            values[name] = unguard_formula(cell)
        elif kind.startswith("list["):
            values[name] = msgspec.json.decode(cell) if cell else []
        else:
            values[name] = cell or None
    # Not strict: cells are text, and "1" is the integer 1.
    return msgspec.convert(values, IncidentRecord, strict=False)


def _dataset(
    path: Path, records: list[IncidentRecord], shapes: list[bytes | None], provenance: Provenance | None
) -> Dataset:
    if provenance is not None and provenance.format_version > FORMAT_VERSION:
        raise ExportError(f"{path} was written by a newer version of this program.", "Update the program.")
    cited = provenance.sources if provenance else []
    try:
        articles = _articles(cited, [source for record in records for source in record.sources])
        incidents = tuple(_incident(record, shape) for record, shape in zip(records, shapes, strict=True))
        ledger = [] if provenance is None else provenance.not_mapped
        not_mapped = tuple(
            NotMapped(entry.article, entry.kind, entry.text, entry.message, _span(entry.start, entry.end))
            for entry in ledger
        )
    except ValueError as error:
        raise _damaged(path, error) from error
    if provenance is None:
        return Dataset(incidents, articles)
    return Dataset(
        incidents=incidents,
        articles=articles,
        not_mapped=not_mapped,
        title=provenance.title,
        as_of=provenance.as_of,
        boundary_view=provenance.boundary_view,
        recognizers=tuple(provenance.recognizers),
        data_versions=tuple(DataVersion(data.name, data.version, data.sha256) for data in provenance.data),
        left_out=tuple(provenance.left_out),
    )


def _articles(cited: Iterable[ArticleRecord], sources: Iterable[SourceRecord]) -> dict[str, Article]:
    sources = tuple(sources)
    records = {record.id: record for record in cited}
    lengths: dict[str, int] = {}
    for source in sources:
        records.setdefault(source.article.id, source.article)
        for excerpt in source.excerpts:
            if len(excerpt.text) not in (0, excerpt.end - excerpt.start):
                raise ValueError(f"an excerpt of {source.article.id} is not as long as its offsets say")
            lengths[source.article.id] = max(lengths.get(source.article.id, 0), excerpt.end)
    if sum(lengths.values()) > _MAX_TEXT_LENGTH:
        raise ValueError("the offsets of the excerpts are beyond the length of any article")
    texts = {key: [" "] * length for key, length in lengths.items()}
    for source in sources:
        for excerpt in source.excerpts:
            if excerpt.text:
                texts[source.article.id][excerpt.start : excerpt.end] = excerpt.text
    return {key: _article(record, "".join(texts.get(key, ()))) for key, record in records.items()}


def _article(record: ArticleRecord, text: str) -> Article:
    return Article(
        id=record.id,
        text=text,
        title=record.title,
        path=record.file or None,
        published=record.published,
        outlet=record.outlet,
        author=record.author,
        url=record.url,
        language=record.language,
        file_sha256=record.sha256,
        imported_at=record.imported_at,
        notes=(EXCERPTS_ONLY,),
    )


def _incident(record: IncidentRecord, wkb: bytes | None) -> Incident:
    if record.lon is not None and not (abs(record.lon) <= 180 and abs(record.lat or 0) <= 90):
        raise ValueError(f"the position {record.lon}, {record.lat} is nowhere on Earth")
    sources = tuple(_source(source) for source in record.sources)
    return Incident(
        id=record.id,
        title=record.title,
        role=Role(record.role),
        event_type=record.event_type,
        sub_event_type=record.sub_event_type,
        date_start=record.date_start,
        date_end=record.date_end,
        date_precision=None if record.date_precision is None else DatePrecision(record.date_precision),
        date_phrase=record.date_phrase,
        actors=tuple(Actor(actor.name, actor.kind, actor.role, actor.country) for actor in record.actors),
        fatalities_low=record.fatalities_low,
        fatalities_best=record.fatalities_best,
        fatalities_high=record.fatalities_high,
        casualties=tuple(_casualties(count) for count in record.casualties),
        wkb=wkb,
        geometry_kind=GeometryKind(record.geometry_type) if record.geometry_type else GeometryKind.POINT,
        lon=record.lon,
        lat=record.lat,
        geo_precision=record.geo_precision,
        uncertainty_km=record.uncertainty_km,
        location_text=record.location_text,
        place_id=record.place_id,
        place_name=record.place,
        place_names=tuple(record.place_names),
        country=record.country,
        admin1=record.admin1,
        disputed=record.disputed,
        claimants=tuple(record.claimants),
        sources=sources,
        status=Status(record.status),
        review_reason=record.review_reason,
        reviewed_by=record.reviewed_by,
        reviewed_at=record.reviewed_at,
        edited=tuple(record.edited),
        confidence=record.confidence,
        notes=record.notes,
        tags=tuple(record.tags),
        resolution=_resolution(record, sources) if record.why else None,
    )


def _resolution(record: IncidentRecord, sources: tuple[Source, ...]) -> Resolution:
    """The reasons in words, hung on the first marked words: the candidates are not in an export."""
    spans = [span for source in sources for excerpt in source.excerpts for span in (*excerpt.marks, excerpt.span)]
    mention = Mention(spans[0] if spans else Span(0, 0), record.location_text)
    return Resolution(mention, reasons=tuple(Reason("imported", 0.0, text) for text in record.why))


def _source(record: SourceRecord) -> Source:
    excerpts = tuple(
        Excerpt(
            record.article.id,
            Span(excerpt.start, excerpt.end),
            tuple(Span(start, end) for start, end in excerpt.marks),
        )
        for excerpt in record.excerpts
    )
    return Source(record.article.id, excerpts, tuple(_casualties(c) for c in record.casualties), record.date_phrase)


def _casualties(record: CasualtiesRecord) -> Casualties:
    span = _span(record.start, record.end)
    return Casualties(record.kind, record.low, record.best, record.high, record.according_to, span)


def _span(start: int | None, end: int | None) -> Span | None:
    return None if start is None or end is None else Span(start, end)
