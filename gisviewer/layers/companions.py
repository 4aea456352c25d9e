"""Data sets of several files: which is the main one, which are missing, and where GDAL may write beside them."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gisviewer.errors import LayerError

_MAIN_OF_SIDE = {
    ".shx": (".shp",), ".cpg": (".shp",), ".sbn": (".shp",), ".sbx": (".shp",), ".qix": (".shp",), ".idm": (".shp",),
    ".prj": (".shp",), ".qpj": (".shp",), ".qmd": (".shp",), ".ind": (".shp", ".tab"),
    ".dat": (".tab",), ".map": (".tab",), ".id": (".tab",), ".mid": (".mif",),
}  # fmt: skip
"""The suffixes of files that say nothing alone, and of the main file that each belongs to."""
_NEEDED = {".tab": (".dat",)}
"""What GDAL cannot do without; a shapefile does without all but itself."""
_GML_SUFFIXES = frozenset({".gml", ".xml"})


def main_file(path: Path) -> Path:
    """The file that a side file (.shx, .prj, .mid, ...) belongs to, where it is there; else the path itself.

    A `.dbf` with a shapefile beside it is a side file, too; alone it is a table.

    Raises:
        LayerError: the main file is not there.
    """
    suffix = path.suffix.lower()
    mains = _MAIN_OF_SIDE.get(suffix, (".shp",) if suffix == ".dbf" else ())
    for main in mains:
        found = _sibling(path, main)
        if found is not None:
            return found
    if not mains or suffix in (".dbf", ".map", ".dat", ".id"):
        return path
    raise LayerError(
        f"“{path.name}” is only a part of a data set, and the main file (such as “{path.stem}{mains[0]}”) is not "
        "beside it.",
        "Copy all the files of the set into one folder.",
    )


def missing_companion(path: Path) -> str | None:
    """The name of a file that a data set cannot be read without and that is not there."""
    for suffix in _NEEDED.get(path.suffix.lower(), ()):
        if path.is_file() and _sibling(path, suffix) is None:
            return f"{path.stem}{suffix}"
    return None


@contextmanager
def beside_companions(path: Path) -> Iterator[Path]:
    """The file, in a folder of its own where GDAL would write something beside it.

    That is the index of a shapefile that has lost it, and what GDAL finds out about GML.
    """
    suffix = path.suffix.lower()
    is_without_index = suffix == ".shp" and _sibling(path, ".shx") is None
    if not (is_without_index or suffix in _GML_SUFFIXES):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        for part in path.parent.iterdir():
            if part.is_file() and (part.stem == path.stem or part.suffix.lower() == ".xsd"):
                _put(part, Path(folder) / part.name)
        yield Path(folder) / path.name


def _put(part: Path, target: Path) -> None:
    """A link where the system allows it, else a copy."""
    try:
        target.symlink_to(part.resolve())
    except OSError:
        shutil.copy(part, target)


def _sibling(path: Path, suffix: str) -> Path | None:
    """The file beside another one that has the same name but for its suffix, in whatever case that is."""
    exact = path.with_suffix(suffix)
    if exact.exists():
        return exact
    for other in path.parent.iterdir():
        if other.stem == path.stem and other.suffix.lower() == suffix:
            return other
    return None
