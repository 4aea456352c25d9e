"""Data sets of several files: which is the main one, which are missing, and where GDAL may write beside them."""

from __future__ import annotations

import codecs
import shutil
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gisviewer.errors import LayerError
from gisviewer.layers.shape_index import is_index, write_index
from gisviewer.layers.text_encoding import guess_encoding

_MAIN_OF_SIDE = {
    ".shx": (".shp",), ".cpg": (".shp",), ".sbn": (".shp",), ".sbx": (".shp",), ".qix": (".shp",), ".idm": (".shp",),
    ".prj": (".shp",), ".qpj": (".shp",), ".qmd": (".shp",), ".ind": (".shp", ".tab"),
    ".dat": (".tab",), ".map": (".tab",), ".id": (".tab",), ".mid": (".mif",),
}  # fmt: skip
"""The suffixes of files that say nothing alone, and of the main file that each belongs to."""
_NEEDED = {".tab": (".dat",)}
"""What GDAL cannot do without; a shapefile does without all but itself."""
_SAYS_NOTHING = (0x00, 0x57)
"""Language drivers of a .dbf that leave the encoding open: none, and "whatever the machine has"."""
_JUDGED_BYTES = 1 << 22
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
def beside_companions(path: Path, without: str = "") -> Iterator[Path]:
    """The file, in a folder of its own where something has to be written beside it.

    That is the index of a shapefile that has lost it, and what GDAL finds out about GML. Also where the name of the
    file is no text. A file with the suffix `without` is left behind.
    """
    suffix = path.suffix.lower()
    index = _sibling(path, ".shx") if suffix == ".shp" else None
    is_without_index = suffix == ".shp" and (index is None or not is_index(index))
    stem = path.stem if _is_text(path) else "content"
    if not (is_without_index or suffix in _GML_SUFFIXES or without or not _is_text(path)):
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-") as folder:
        for part in path.parent.iterdir():
            if (
                part.is_file()
                and part.suffix.lower() != without
                and not (is_without_index and part.suffix.lower() == ".shx")
                and (part.stem == path.stem or part.suffix.lower() == ".xsd")
            ):
                name = stem + part.name[len(path.stem) :] if part.stem == path.stem else part.name
                _put(part, Path(folder) / name)
        if is_without_index:
            write_index(path, Path(folder) / f"{stem}.shx")
        yield Path(folder) / f"{stem}{path.suffix}"


def _is_text(path: Path) -> bool:
    """Whether a path is proper text, which GDAL wants; on Linux any bytes will do for a name."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def unstated_encoding(path: Path) -> str | None:
    """The encoding of a shapefile's text where no .cpg states it and the table itself does not either; else None."""
    if path.suffix.lower() not in (".shp", ".dbf") or _sibling(path, ".cpg") is not None:
        return None
    table = _sibling(path, ".dbf")
    if table is None:
        return None
    with table.open("rb") as file:
        head = file.read(_JUDGED_BYTES)
    if len(head) < 32 or head[29] not in _SAYS_NOTHING:
        return None
    text = head[int.from_bytes(head[8:10], "little") :]
    if text.isascii():
        return None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(text)
    except UnicodeDecodeError:
        guessed = guess_encoding(text)
        return None if guessed == "cp1252" else guessed.upper()
    return "UTF-8"


def rows_of_shapefile(path: Path) -> int:
    """How many rows the table of a shapefile has, without those marked as deleted; 0 where there is none."""
    table = _sibling(path, ".dbf") if path.suffix.lower() == ".shp" else None
    if table is None:
        return 0
    content = table.read_bytes()
    count, first, size = struct.unpack("<4xIHH", content[:12].ljust(12, b"\0"))
    marks = content[first :: size or 1][:count]
    return len(marks) - marks.count(b"*")


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
