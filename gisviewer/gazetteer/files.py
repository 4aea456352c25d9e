"""Opening the files of the built gazetteer: mapped into memory, and refused when they are not what they should be."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gisviewer.errors import GazetteerError
from gisviewer.gazetteer.layout import ARRAYS, FEATURE_CLASSES, FOLDER, FORMAT, HEADER, TEXTS

_REINSTALL = "Install the program again, or let GISVIEWER_GEODATA name a complete folder."


@dataclass(frozen=True, slots=True)
class Files:
    """The header and the arrays, mapped; texts are read whole except names.txt, which is mapped as bytes."""

    header: dict[str, Any]
    arrays: dict[str, NDArray[Any]]
    names: NDArray[np.uint8]
    ids: list[str]
    extras: dict[str, dict[str, Any]]


def open_files(geodata: Path) -> Files:
    """Map the files of `geodata/gazetteer`.

    Raises:
        GazetteerError: a file is missing, of another length, of another kind or of another version.
    """
    folder = geodata / FOLDER
    header = _read_header(folder / HEADER)
    for name in (*ARRAYS, *TEXTS):
        _check_size(folder / name, header["files"].get(name))
    arrays = {name: _map_array(folder / name) for name in ARRAYS}
    return Files(
        header=header,
        arrays=arrays,
        names=np.asarray(np.memmap(folder / "names.txt", np.uint8, "r")),
        ids=(folder / "ids.txt").read_text("utf-8").splitlines(),
        extras=_read_json(folder / "extras.json"),
    )


def _read_header(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise GazetteerError(f"The gazetteer is missing: there is no file {path}.", _REINSTALL)
    header = _read_json(path)
    if not isinstance(header, dict) or not isinstance(header.get("files"), dict):
        raise GazetteerError(f"The file {path} is not a gazetteer's header.", _REINSTALL)
    if header.get("format") != FORMAT or header.get("classes") != [str(kind) for kind in FEATURE_CLASSES]:
        raise GazetteerError(
            f"The gazetteer {path.parent} has format {header.get('format')}, this program reads format {FORMAT}.",
            _REINSTALL,
        )
    return header


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise GazetteerError(f"The file {path} cannot be read: {error}.", _REINSTALL) from error


def _check_size(path: Path, expected: Any) -> None:
    if not path.is_file():
        raise GazetteerError(f"The gazetteer is incomplete: the file {path} is missing.", _REINSTALL)
    size = path.stat().st_size
    if size != expected:
        raise GazetteerError(f"The file {path} has {size} bytes instead of {expected}: it is damaged.", _REINSTALL)


def _map_array(path: Path) -> NDArray[Any]:
    try:
        array = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise GazetteerError(f"The file {path} is not a table of this program: {error}.", _REINSTALL) from error
    if array.dtype != ARRAYS[path.name]:
        raise GazetteerError(f"The file {path} holds {array.dtype}, not {ARRAYS[path.name]}.", _REINSTALL)
    return np.asarray(array)  # a plain view: slicing a memmap object is several times slower
