"""Event tables of other programs, shaped as ACLED's or UCDP's, read as incidents; and the countries that they name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gisviewer.domain.places import FeatureClass
from gisviewer.export.dataset import Dataset
from gisviewer.export.event_table import names_at_start, read_event_table
from gisviewer.export.table_incidents import build_incidents, mapping_of
from gisviewer.export.table_mapping import find_kind
from gisviewer.gazetteer.store import Gazetteer
from gisviewer.jobs import ReportProgress, ignore_progress

_TABLES = frozenset({".csv", ".tsv"})
FindCountry = Callable[[str, float | None, float | None], str]
"""(name, lon, lat) -> the ISO 3166-1 alpha-3 code of a country, "" where it is not known."""


def is_event_table(path: Path) -> bool:
    """Whether the names of the columns show that a table holds events in a shape that is known."""
    return path.suffix.lower() in _TABLES and path.is_file() and find_kind(names_at_start(path)) is not None


def read_foreign_events(
    path: Path, open_gazetteer: Callable[[], Gazetteer], progress: ReportProgress = ignore_progress
) -> tuple[Dataset, tuple[str, ...]] | None:
    """The incidents of a table and what a reader should know of them; None where it is none in a known shape.

    Raises:
        GisviewerError: the table is damaged, or the bundled data is.
    """
    if not is_event_table(path):
        return None
    table = read_event_table(path)
    found = build_incidents(table, mapping_of(table), country_finder(open_gazetteer()), progress=progress)
    return Dataset(incidents=found.incidents), found.notes


def country_finder(gazetteer: Gazetteer) -> FindCountry:
    """Countries by the names that a table has, and by the place where it has none that is known."""
    known: dict[str, str] = {}

    def find(name: str, lon: float | None, lat: float | None) -> str:
        if name and name not in known:
            plain = name.partition(" (")[0]
            matches = (*gazetteer.find_names(name), *gazetteer.find_names(plain))
            codes = [m.place.country for m in matches if m.place.feature_class is FeatureClass.COUNTRY]
            code = name if gazetteer.country(name) is not None else ""
            known[name] = code or (codes[0] if codes else "")
        if known.get(name) or lon is None or lat is None:
            return known.get(name, "")
        country = gazetteer.areas_at(lon, lat).country
        return country.country if country else ""

    return find
