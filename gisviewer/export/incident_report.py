"""A report for reading: each incident with its sentences and where they come from, as a text document (.docx)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from gisviewer.domain.incidents import Incident
from gisviewer.export.coding import is_event
from gisviewer.export.dataset import Dataset
from gisviewer.export.document import Document, Run
from gisviewer.export.native_csv import citation
from gisviewer.export.provenance import Provenance, provenance_of
from gisviewer.export.records import IncidentRecord, record_of
from gisviewer.export.report import ExportOptions, ExportReport, counted
from gisviewer.files import write_bytes

_PRECISION = {
    0: "not located",
    1: "exact place",
    2: "near the place",
    3: "somewhere in the district",
    4: "somewhere in the province",
    5: "along a border, or in a region",
    6: "somewhere in the country",
    7: "at sea",
}
_LAST = date(9999, 12, 31)


def write_report(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write the report.

    Raises:
        ExportError: the file cannot be written.
    """
    del options  # a text has no dialects
    losses = ("A report is for reading: it cannot be read back into the program.",)
    write_bytes(path, render_report(dataset, provenance_of(dataset, losses)))
    return ExportReport((path,), len(dataset.incidents), losses)


def render_report(dataset: Dataset, provenance: Provenance) -> bytes:
    """The document: incidents by date, then the places that are only named, sources, and how it was made."""
    numbers = {source.id: number for number, source in enumerate(provenance.sources, 1)}
    events = sorted(filter(is_event, dataset.incidents), key=_by_date)
    places = [incident for incident in dataset.incidents if not is_event(incident)]
    document = Document(dataset.title or "Incidents")
    document.add("Title", dataset.title or "Incidents")
    not_located = f", {provenance.not_located:,} not located" if provenance.not_located else ""
    document.add("Normal", f"{counted(len(events), 'incident', 'incidents')}{not_located}.")
    if provenance.draft:
        document.add(
            "Warning", f"Draft: {counted(provenance.unreviewed, 'entry', 'entries')} not reviewed by a person."
        )
    for incident in events:
        _add_incident(document, record_of(incident, dataset.articles), numbers)
    if places:
        document.add("Heading1", "Places that are only named")
        for incident in places:
            record = record_of(incident, dataset.articles)
            document.add("ListBullet", f"{_place(record)} ({record.role}) {_references(record, numbers)}".rstrip())
    _add_sources(document, provenance)
    return document.pack()


def _by_date(incident: Incident) -> tuple[date, str, str]:
    return (incident.date_start or incident.date_end or _LAST, incident.title, incident.id)


def _add_incident(document: Document, record: IncidentRecord, numbers: dict[str, int]) -> None:
    document.add("Heading1", record.title or "Untitled")
    for name, value in _facts(record):
        document.add("Fact", Run(f"{name}: ", bold=True), Run(value))
    for source in record.sources:
        number = numbers.get(source.article.id)
        for excerpt in source.excerpts:
            if excerpt.text:
                document.add("Quote", *_marked(excerpt.text, excerpt.start, excerpt.marks), Run(f" [{number}]"))
    if record.notes:
        document.add("Normal", record.notes)


def _facts(record: IncidentRecord) -> Iterator[tuple[str, str]]:
    """The names and values that are known."""
    kind = " · ".join(part for part in (record.event_type, record.sub_event_type) if part)
    exact = _PRECISION.get(record.geo_precision, "")
    if record.uncertainty_km:
        exact += f", within {record.uncertainty_km:,.3g} km"
    position = f"{record.lat}, {record.lon}" if record.lat is not None else ""
    facts = (
        ("Type", kind),
        ("When", _dates(record)),
        ("Where", "; ".join(part for part in (_place(record), exact, position) if part)),
        ("Claimed by", ", ".join(record.claimants) if record.disputed else ""),
        ("Actors", ", ".join(actor.name for actor in record.actors)),
        ("Killed", _killed(record)),
        ("Status", record.status + (f" ({record.reviewed_by})" if record.reviewed_by else "")),
        ("Identifier", record.id),
    )
    return ((name, value) for name, value in facts if value)


def _dates(record: IncidentRecord) -> str:
    days = [day.isoformat() for day in (record.date_start, record.date_end) if day is not None]
    phrase = f" (“{record.date_phrase}”)" if record.date_phrase else ""
    return " to ".join(dict.fromkeys(days)) + phrase


def _place(record: IncidentRecord) -> str:
    return ", ".join(
        dict.fromkeys(p for p in (record.place or record.location_text, record.admin1, record.country) if p)
    )


def _killed(record: IncidentRecord) -> str:
    low, best, high = record.fatalities_low, record.fatalities_best, record.fatalities_high
    if best is None:
        return " to ".join(str(one) for one in (low, high) if one is not None)
    return str(best) + (f" ({low} to {high})" if low is not None and high is not None and low != high else "")


def _references(record: IncidentRecord, numbers: dict[str, int]) -> str:
    cited = dict.fromkeys(numbers[s.article.id] for s in record.sources if s.article.id in numbers)
    return f"[{', '.join(map(str, cited))}]" if cited else ""


def _marked(text: str, start: int, marks: list[tuple[int, int]]) -> Iterator[Run]:
    """The words of an excerpt, those bold that put the incident on the map."""
    at = 0
    for first, last in sorted(marks):
        left, right = max(first - start, at), min(last - start, len(text))
        if left < right:
            yield Run(text[at:left])
            yield Run(text[left:right], bold=True)
            at = right
    yield Run(text[at:])


def _add_sources(document: Document, provenance: Provenance) -> None:
    document.add("Heading1", "Sources")
    for number, source in enumerate(provenance.sources, 1):
        facts = (source.url, f"imported as {source.file}" if source.file else "")
        digest = f"SHA-256 {source.sha256}" if source.sha256 else ""
        document.add("Fact", f"[{number}] " + ". ".join(p for p in (citation(source), *facts, digest) if p))
    document.add("Heading1", "How this was made")
    for sentence in (*provenance.left_out, provenance.disclaimer, f"{provenance.generator}."):
        document.add("Normal", sentence)
    if provenance.not_mapped:
        document.add("Normal", f"{counted(len(provenance.not_mapped), 'mention', 'mentions')} of places not mapped.")
