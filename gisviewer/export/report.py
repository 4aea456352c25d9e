"""What the user may choose for an export, and what they are told afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gisviewer.export.dataset import Dataset

Dialect = Literal["native", "acled", "ucdp"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to write.

    `dialect` is that of CSV. `extent` writes the line or area that is meant, where the format can, instead of a point
    on it. `bom` puts a byte order mark before CSV, for spreadsheets that guess the encoding. `guard` puts an
    apostrophe before text that a spreadsheet would take for a formula. `acled_district` is the ACLED code (2 or 3)
    that a district becomes.
    """

    dialect: Dialect = "native"
    extent: bool = False
    bom: bool = False
    guard: bool = True
    acled_district: Literal[2, 3] = 2


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The files written, how many incidents are in them, and in sentences what the format could not hold."""

    paths: tuple[Path, ...]
    incidents: int
    losses: tuple[str, ...] = ()


def counted(count: int, singular: str, plural: str) -> str:
    """A number with its noun: "1 incident", "4 incidents"."""
    return f"{count:,} {singular if count == 1 else plural}"


def shape_losses(dataset: Dataset, options: ExportOptions) -> tuple[str, ...]:
    """What a native format loses of shapes and candidates."""
    losses = []
    collapsed = sum(incident.is_located and incident.geometry_kind != "point" for incident in dataset.incidents)
    if collapsed and not options.extent:
        words = counted(collapsed, "line or area is", "lines and areas are")
        losses.append(f"{words} written as a point on each; choose extents to keep the shapes.")
    losses.append("The other places that were considered are not in this format; the project file keeps them.")
    return tuple(losses)
