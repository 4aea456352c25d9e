"""`gisviewer layers FILE...`: what is in vector files."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, Any

from gisviewer.cli.console import report_error, report_progress, write_result
from gisviewer.errors import GisviewerError

if TYPE_CHECKING:
    from gisviewer.domain.layers import Layer
    from gisviewer.layers.answers import Answers

HELP = "say what is in vector files: layers, geometry, CRS, count, extent, fields"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="vector files, archives or folders of them")
    parser.add_argument(
        "--crs", help="take the coordinates as in this CRS (EPSG:32638, ...) instead of what a file says"
    )
    parser.add_argument("--latitude-first", action="store_true", help="the coordinates have latitude or northing first")
    parser.add_argument(
        "--columns",
        metavar="X,Y",
        help="the columns of a table that hold longitude and latitude (or x and y); one name for well-known text",
    )
    parser.add_argument("--layer", action="append", metavar="NAME", help="only this layer of the files; repeatable")
    parser.add_argument("--json", action="store_true", help="write one JSON object for each layer")


def run(arguments: argparse.Namespace) -> int:
    """Describe each file; name those that cannot be read on stderr."""
    from gisviewer.layers.read import read_layers

    answers = _answers(arguments)
    failed = False
    for file in arguments.files:
        try:
            loaded = read_layers(file, answers, progress=report_progress)
        except GisviewerError as error:
            report_error(error)
            failed = True
            continue
        for one in loaded:
            write_result(_as_json(file, one.layer) if arguments.json else _as_text(file, one.layer))
    return 1 if failed else 0


def _answers(arguments: argparse.Namespace) -> Answers:
    """What the command line says of the files."""
    from gisviewer.layers.answers import ANY, Answers
    from gisviewer.layers.column_values import ColumnChoice
    from gisviewer.layers.crs import WGS84, CrsChoice

    members = frozenset(arguments.layer) if arguments.layer else None
    crs, columns = {}, {}
    if arguments.crs or arguments.latitude_first:
        crs[ANY] = CrsChoice(arguments.crs or WGS84, arguments.latitude_first)
    if arguments.columns:
        x, _, y = arguments.columns.partition(",")
        columns[ANY] = ColumnChoice("xy", x.strip(), y.strip()) if y else ColumnChoice("wkt", geometry=x.strip())
    return Answers(members, crs, columns)


def _as_text(file: str, layer: Layer) -> str:
    lines = [f"{file}: {layer.name}"] if layer.name not in file else [file]
    extent = "none" if layer.extent is None else "{:.6g}, {:.6g} to {:.6g}, {:.6g}".format(*layer.extent)
    lines += [
        f"  geometry  {layer.geometry}",
        f"  features  {layer.count:,}",
        f"  crs       {layer.crs}",
        f"  extent    {extent}",
        "  fields    " + ", ".join(f"{field.name} ({field.kind})" for field in layer.fields),
    ]
    return "\n".join([*lines, *(f"  note      {warning}" for warning in layer.warnings)])


def _as_json(file: str, layer: Layer) -> str:
    record: dict[str, Any] = {
        "file": file,
        "layer": layer.name,
        "member": layer.member,
        "geometry": layer.geometry,
        "count": layer.count,
        "crs": layer.crs,
        "extent": layer.extent,
        "fields": {field.name: field.kind for field in layer.fields},
        "warnings": layer.warnings,
    }
    return json.dumps(record, ensure_ascii=False)
