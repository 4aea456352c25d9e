"""The manifest that goes into or beside every export: what it was made from, with what, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import msgspec

from gisviewer import __version__
from gisviewer.domain.plain_text import storable
from gisviewer.export.dataset import Dataset, DataVersion, NotMapped
from gisviewer.export.records import ArticleRecord, article_record

FORMAT = "gisviewer-incidents"
FORMAT_VERSION = 1
DISCLAIMER = (
    "Boundaries and names shown imply no opinion on the legal status of any territory. "
    "Places and dates were found by machine unless their status says that a person reviewed them."
)


class NotMappedRecord(msgspec.Struct):
    """An entry of the ledger of what was not mapped."""

    article: str
    kind: str
    text: str
    message: str
    start: int | None = None
    end: int | None = None


class VersionRecord(msgspec.Struct):
    """A bundled data set or model."""

    name: str
    version: str
    sha256: str = ""


class Provenance(msgspec.Struct):
    """The manifest. `draft` means that incidents are in it which nobody reviewed."""

    format: str
    format_version: int
    generator: str
    title: str
    as_of: datetime | None
    draft: bool
    incidents: int
    unreviewed: int
    not_located: int
    boundary_view: str
    recognizers: list[str]
    data: list[VersionRecord]
    sources: list[ArticleRecord]
    not_mapped: list[NotMappedRecord]
    left_out: list[str]
    losses: list[str]
    disclaimer: str


def provenance_of(dataset: Dataset, losses: Iterable[str] = ()) -> Provenance:
    """The manifest of a data set in a format that loses what `losses` says."""
    return Provenance(
        format=FORMAT,
        format_version=FORMAT_VERSION,
        generator=f"GIS Viewer {__version__}",
        title=storable(dataset.title),
        as_of=dataset.as_of,
        draft=dataset.unreviewed > 0,
        incidents=len(dataset.incidents),
        unreviewed=dataset.unreviewed,
        not_located=dataset.not_located,
        boundary_view=storable(dataset.boundary_view),
        recognizers=[storable(name) for name in dataset.recognizers],
        data=[_version_record(version) for version in dataset.data_versions],
        sources=[article_record(article) for article in dataset.articles.values()],
        not_mapped=[_not_mapped_record(entry) for entry in dataset.not_mapped],
        left_out=[storable(sentence) for sentence in dataset.left_out],
        losses=list(losses),
        disclaimer=DISCLAIMER,
    )


def render_manifest(provenance: Provenance) -> bytes:
    """The manifest as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(provenance), indent=2) + b"\n"


def _version_record(version: DataVersion) -> VersionRecord:
    return VersionRecord(storable(version.name), storable(version.version), version.sha256)


def _not_mapped_record(entry: NotMapped) -> NotMappedRecord:
    return NotMappedRecord(
        article=storable(entry.article_id),
        kind=entry.kind,
        text=storable(entry.text),
        message=storable(entry.message),
        start=entry.span.start if entry.span else None,
        end=entry.span.end if entry.span else None,
    )
