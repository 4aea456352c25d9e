"""A CSV table in the shape of another data set: what fits is written, what does not is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gisviewer.domain.incidents import Incident
from gisviewer.export.coding import Rule, country_names, fitting
from gisviewer.export.dataset import Dataset
from gisviewer.export.native_csv import render_table, write_with_companions
from gisviewer.export.provenance import provenance_of
from gisviewer.export.report import ExportOptions, ExportReport


@dataclass(frozen=True, slots=True)
class TableShape:
    """The columns of a data set, which incidents it has no room for, what it loses of the rest, and their rows."""

    columns: tuple[str, ...]
    rules: tuple[Rule, ...]
    losses: Callable[[tuple[Incident, ...], ExportOptions], Iterable[str]]
    row: Callable[[Incident, Dataset, Mapping[str, str], ExportOptions], list[Any]]


def write_shaped_csv(dataset: Dataset, path: Path, options: ExportOptions | None, shape: TableShape) -> ExportReport:
    """Write the table, with the list of its sources and its manifest beside it.

    Raises:
        ExportError: a file cannot be written.
    """
    options = options or ExportOptions()
    incidents, left_out = fitting(dataset.incidents, shape.rules)
    losses = (*left_out, *shape.losses(incidents, options))
    countries = country_names(incident.country for incident in incidents)
    rows = [shape.row(incident, dataset, countries, options) for incident in incidents]
    table = render_table(shape.columns, rows, options)
    paths = write_with_companions(path, table, provenance_of(dataset, losses), options)
    return ExportReport(paths, len(incidents), losses)
