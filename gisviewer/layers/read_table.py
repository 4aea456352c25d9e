"""Tables whose rows say where they lie in some of their columns: delimited text, spreadsheets, database tables."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from gisviewer.errors import LayerError
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.column_values import ColumnChoice, read_numbers, read_shapes, srid_of
from gisviewer.layers.columns import ColumnsNeeded, propose_columns, sample_rows
from gisviewer.layers.crs import WGS84, can_be_degrees
from gisviewer.layers.delimited import read_delimited
from gisviewer.layers.geometries import Geometries, bounds_of
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.reading import Reading


class NoRows(LayerError):  # noqa: N818 - like the questions, it may be passed over
    """A table is empty."""


def read_delimited_layer(reading: Reading) -> LoadedLayer:
    """Read delimited text.

    Raises:
        ColumnsNeeded: its columns do not clearly say where its rows lie.
        LayerError: it is no table.
    """
    text = read_delimited(reading.path)
    loaded = read_located_table(reading, text.table, reading.name, "")
    for warning in text.warnings:
        loaded = loaded.warned(warning)
    return loaded


def read_located_table(
    reading: Reading, table: pa.Table, name: str, member: str, known: ColumnChoice | None = None
) -> LoadedLayer:
    """A table as a layer, by the columns that are known or were chosen, or by the only ones that leave no doubt.

    Raises:
        ColumnsNeeded: nobody chose, and there is doubt.
        CrsNeeded: the columns hold no degrees.
    """
    given = known or reading.answers.columns_of(reading.address(member))
    choice = given or _certain_choice(table, name, reading.address(member))
    _check_columns(table, choice, name)
    attributes = AttributeTable.of_table(table)
    default_crs = srid_of(table, choice)
    if choice.kind in ("xy", "pair"):
        points = Geometries(lonlat=read_numbers(table, choice))
        builder = reading.start_layer(name, member, default_crs, _degrees_or_none(points))
        builder.add_geometries(points)
    else:
        shapes = Geometries(shapes=read_shapes(table, choice))
        builder = reading.start_layer(name, member, default_crs, _degrees_or_none(shapes))
        builder.add_geometries(shapes)
    if given is None:
        builder.warnings.append(f"The places of the rows were taken from {choice}.")
    return reading.finish(builder, attributes)


def _degrees_or_none(geometries: Geometries) -> str | None:
    """WGS 84 where most coordinates can be degrees; otherwise the reader has to ask."""
    bounds = geometries.bounds[geometries.present]
    if not len(bounds):
        return WGS84
    middle = np.median(bounds, axis=0)
    box = bounds_of(geometries)
    usual = (float(middle[0]), float(middle[1]), float(middle[2]), float(middle[3]))
    return WGS84 if can_be_degrees(usual) or (box is not None and can_be_degrees(box)) else None


def _check_columns(table: pa.Table, choice: ColumnChoice, name: str) -> None:
    for column in (choice.x, choice.y) if choice.kind == "xy" else (choice.geometry,):
        if column not in table.column_names:
            raise LayerError(f"“{name}” has no column “{column}”.", f"It has: {', '.join(table.column_names[:12])}.")


def _certain_choice(table: pa.Table, name: str, member: str) -> ColumnChoice:
    if not len(table):
        raise NoRows(f"“{name}” has no rows.", "Choose a table with at least one row.")
    proposals = propose_columns(table)
    certain = [proposal for proposal in proposals if proposal.is_certain]
    if len(certain) == 1:
        return certain[0].choice
    columns = tuple(table.column_names)
    if not proposals:
        listed = ", ".join(f"“{column[:40]}”" for column in columns[:8]) + ("…" if len(columns) > 8 else "")
        raise ColumnsNeeded(
            f"No column of “{name}” says where its rows lie (columns: {listed or 'none'}).",
            "Choose the columns of longitude and latitude, or one with well-known text.",
            columns=columns,
            member=member,
            sample=sample_rows(table),
        )
    raise ColumnsNeeded(
        f"“{name}” has columns that may say where its rows lie, but that is not certain "
        f"({proposals[0].choice}: {proposals[0].reason}).",
        "Choose: " + "; ".join(str(proposal.choice) for proposal in proposals[:4]) + ".",
        proposals,
        columns,
        member,
        sample_rows(table),
    )
