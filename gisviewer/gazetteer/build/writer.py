"""Entries to the files of the gazetteer."""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.places import FeatureClass, GeometryKind
from gisviewer.gazetteer.build.cells import CellWriter
from gisviewer.gazetteer.build.entries import Entry
from gisviewer.gazetteer.build.keys import KeyTable
from gisviewer.gazetteer.build.vertices import ShapeWriter
from gisviewer.gazetteer.layout import (
    ARRAYS,
    CONTAINERS,
    DEGREE,
    FEATURE_CLASSES,
    FOLDER,
    FORMAT,
    GEOMETRY_KINDS,
    HEADER,
    HIDDEN,
    PLACES,
    NameFlag,
)
from gisviewer.gazetteer.shapes import ShapeTable


def write_gazetteer(entries: Sequence[Entry], exceptions: dict[str, Any], out: Path) -> dict[str, Any]:
    """Write all files under `out/gazetteer`, the header last; the header is returned."""
    ordered = _in_order(entries)
    text_ids = [entry.id for entry in ordered if not entry.number]
    position_of = {place_id: position for position, place_id in enumerate(text_ids)}
    countries = sorted({entry.country for entry in entries})
    country_code = {iso3: position for position, iso3 in enumerate(countries)}
    places = np.zeros(len(ordered), PLACES)
    names = bytearray()
    shapes = ShapeWriter()
    keys = KeyTable()
    for index, entry in enumerate(ordered):
        block = _names_of(entry)
        shape, kind = shapes.add(entry.geometry)
        places[index] = (
            round(entry.lon * DEGREE), round(entry.lat * DEGREE), entry.population, len(names), entry.number, shape,
            position_of[entry.admin1] + 1 if entry.admin1 else 0, country_code[entry.country],
            FEATURE_CLASSES.index(entry.feature_class), entry.capital, GEOMETRY_KINDS.index(kind), 0,
        )  # fmt: skip
        names += "\n".join(shown for shown, _, _ in block).encode("utf-8") + b"\n"
        keys.add(index, entry, [(name, flags) for _, name, flags in block])
    drawn = shapes.arrays()
    cells = _cells_of(places[: len(text_ids)], drawn)
    arrays: dict[str, NDArray[Any]] = {"places.npy": places, **keys.arrays(), **drawn, **cells}
    texts = {
        "names.txt": bytes(names),
        "ids.txt": "".join(f"{place_id}\n" for place_id in text_ids).encode(),
        "extras.json": _json({entry.id: entry.extras for entry in ordered if entry.extras}),
    }
    header = {
        "format": FORMAT,
        "classes": [str(kind) for kind in FEATURE_CLASSES],
        "counts": {str(kind): sum(entry.feature_class is kind for entry in entries) for kind in FeatureClass},
        "countries": countries,
        "exceptions": exceptions,
    }
    return _write_files(out / FOLDER, arrays, texts, header)


def _cells_of(places: NDArray[np.void], drawn: dict[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """The cells of all areas that are told of a point, from their outlines as a reader will get them."""
    table = ShapeTable(*(drawn[name] for name in ("shapes.npy", "parts.npy", "rings.npy", "starts.npy", "steps.npy")))
    writer = CellWriter()
    holds = np.isin(places["feature"], [FEATURE_CLASSES.index(kind) for kind in CONTAINERS])
    for index in np.flatnonzero(holds & (places["shape"] >= 0)).tolist():
        writer.add(index, table.decode(int(places["shape"][index]), GeometryKind.AREA))
    return writer.arrays()


def _in_order(entries: Sequence[Entry]) -> list[Entry]:
    """Places with text identifiers in their order, then those with GeoNames numbers in theirs."""
    texts = sorted((entry for entry in entries if not entry.number), key=lambda entry: entry.id)
    numbered = sorted((entry for entry in entries if entry.number), key=lambda entry: entry.number)
    ids = [entry.id for entry in (*texts, *numbered)]
    doubles = {place_id for before, place_id in itertools.pairwise(ids) if before == place_id}
    if doubles:
        raise ValueError(f"several places have one identifier: {sorted(doubles)[:5]}")
    return texts + numbered


def _names_of(entry: Entry) -> list[tuple[str, str, NameFlag]]:
    """(as stored, as written, flags) of each name, the main one first and hidden ones last."""
    hidden = NameFlag.ABBREVIATION | NameFlag.DEMONYM
    rows = [(entry.name, entry.name, NameFlag.PREFERRED)]
    for name, flags in sorted(entry.names.items(), key=lambda item: bool(item[1] & hidden)):
        rows.append((HIDDEN + name if flags & hidden else name, name, flags))
    return rows


def _write_files(
    folder: Path, arrays: dict[str, NDArray[Any]], texts: dict[str, bytes], header: dict[str, Any]
) -> dict[str, Any]:
    folder.mkdir(parents=True, exist_ok=True)
    sizes: dict[str, int] = {}
    digest = hashlib.sha256()
    for name, content in {**{name: _npy(name, array) for name, array in arrays.items()}, **texts}.items():
        write_bytes(folder / name, content)
        sizes[name] = len(content)
        digest.update(content)
    header = {**header, "digest": digest.hexdigest()[:16], "files": sizes}
    write_bytes(folder / HEADER, _json(header))
    return header


def _npy(name: str, array: NDArray[Any]) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.ascontiguousarray(array, ARRAYS[name]), allow_pickle=False)
    return buffer.getvalue()


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8") + b"\n"


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file under a temporary name and move it into place."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
