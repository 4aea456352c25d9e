"""A data set to a file of any data format: the suffix decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gisviewer.errors import ExportError
from gisviewer.export.acled_csv import write_acled_csv
from gisviewer.export.dataset import Dataset
from gisviewer.export.geojson import write_geojson
from gisviewer.export.geopackage import write_geopackage
from gisviewer.export.incident_report import write_report
from gisviewer.export.kml import write_kml, write_kmz
from gisviewer.export.native_csv import write_native_csv
from gisviewer.export.report import Dialect, ExportOptions, ExportReport
from gisviewer.export.ucdp_csv import write_ucdp_csv
from gisviewer.export.xlsx import write_xlsx

Writer = Callable[[Dataset, Path, ExportOptions | None], ExportReport]

_WRITERS: dict[str, Writer] = {
    ".geojson": write_geojson,
    ".json": write_geojson,
    ".csv": write_native_csv,
    ".kml": write_kml,
    ".kmz": write_kmz,
    ".gpkg": write_geopackage,
    ".xlsx": write_xlsx,
    ".docx": write_report,
}
_DIALECTS: dict[Dialect, Writer] = {"acled": write_acled_csv, "ucdp": write_ucdp_csv}
DATA_SUFFIXES = tuple(_WRITERS)


def write_dataset(dataset: Dataset, path: Path, options: ExportOptions | None = None) -> ExportReport:
    """Write a data set in the format of the path's suffix.

    Raises:
        ExportError: the suffix is unknown, does not go with the dialect, or the file cannot be written.
    """
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        known = " ".join(DATA_SUFFIXES)
        raise ExportError(f"{path} has no suffix of a data format.", f"Use one of {known}.")
    dialect: Dialect = options.dialect if options else "native"
    if dialect == "native":
        return writer(dataset, path, options)
    if path.suffix.lower() != ".csv":
        raise ExportError(f"{path}: only CSV has the {dialect.upper()} shape.", "End the name in .csv.")
    return _DIALECTS[dialect](dataset, path, options)
