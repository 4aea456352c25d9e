"""Archives and folders: unpacked with care into a temporary folder, and searched for vector files."""

from __future__ import annotations

import bz2
import gzip
import lzma
import struct
import tarfile
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from gisviewer.errors import LayerError
from gisviewer.jobs import CancelToken

MAX_BYTES = 4 << 30
"""Of all files of an archive together."""
MAX_FILES = 5_000
_FREE_BYTES = 256 << 20
"""Up to here an archive may swell as it likes; beyond it by no more than `_MAX_RATIO`."""
_MAX_RATIO = 120
_PIECE = 1 << 20

_VECTOR_SUFFIXES = (
    ".shp", ".gpkg", ".geojson", ".json", ".topojson", ".geojsonl", ".geojsons", ".ndjson", ".jsonl", ".fgb", ".kml",
    ".gpx", ".gml", ".tab", ".mif", ".dxf", ".parquet", ".geoparquet", ".csv", ".tsv", ".xlsx", ".ods", ".sqlite",
    ".db", ".osm", ".pbf", ".e00", ".000", ".jml", ".dgn", ".gmt", ".gxt", ".kmz", ".zip", ".gz", ".xml",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class InnerFile:
    """A vector file of an archive or folder: its name in there, with folders before it, and where it is now."""

    name: str
    path: Path


@contextmanager
def unpacked(path: Path, cancel: CancelToken) -> Iterator[tuple[InnerFile, ...]]:
    """The vector files in an archive or folder; unpacked ones last as long as the context.

    Raises:
        LayerError: the archive is damaged, hostile, too large, locked, or holds no vector file.
    """
    if path.is_dir():
        yield _vector_files(path, path.name)
        return
    with tempfile.TemporaryDirectory(prefix="gisviewer-layer-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            _unpack(path, folder, cancel)
        except (
            zipfile.BadZipFile,
            tarfile.TarError,
            EOFError,
            zlib.error,
            lzma.LZMAError,
            struct.error,
            ValueError,
        ) as error:
            raise _damaged(path) from error
        except OSError as error:
            raise _damaged(path) from error
        except (RuntimeError, NotImplementedError) as error:
            raise LayerError(
                f"“{path.name}” is locked with a password or packed in a way that is not supported.",
                "Unpack it with another program and open what is inside.",
            ) from error
        yield _vector_files(folder, path.name)


def _damaged(path: Path) -> LayerError:
    return LayerError(f"“{path.name}” is a damaged or incomplete archive.", "Download or copy it again.")


def _unpack(path: Path, folder: Path, cancel: CancelToken) -> None:
    with path.open("rb") as file:
        head = file.read(512)
    budget = _Budget(path, cancel)
    if head.startswith(b"PK"):
        _unpack_zip(path, folder, budget)
    elif _is_tar(path):
        _unpack_tar(path, folder, budget)
    else:
        opener = gzip.open if head.startswith(b"\x1f\x8b") else bz2.open if head.startswith(b"BZh") else lzma.open
        with opener(path, "rb") as packed:
            budget.copy(packed, folder / (path.stem or "content"))  # type: ignore[arg-type]


def _is_tar(path: Path) -> bool:
    """Whether there is a tar archive, packed or not, with something in it; zeros alone pass for an empty one."""
    try:
        with tarfile.open(path) as archive:
            return archive.next() is not None
    except tarfile.TarError:
        return False


def _unpack_zip(path: Path, folder: Path, budget: _Budget) -> None:
    with zipfile.ZipFile(path) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        budget.expect(len(members), sum(member.file_size for member in members))
        for member in members:
            target = _inside(folder, member.filename, path)
            with archive.open(member) as packed:
                budget.copy(packed, target)


def _unpack_tar(path: Path, folder: Path, budget: _Budget) -> None:
    with tarfile.open(path) as archive:
        for number, member in enumerate(archive, 1):
            if not member.isfile():
                continue
            budget.expect(number, member.size)
            packed = archive.extractfile(member)
            if packed is not None:
                budget.copy(packed, _inside(folder, member.name, path))


def _inside(folder: Path, name: str, path: Path) -> Path:
    """Where a member goes: always below the folder.

    Raises:
        LayerError: its name leads elsewhere.
    """
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if name.startswith(("/", "\\")) or ".." in parts or any(":" in part for part in parts[:1]):
        raise LayerError(
            f"“{path.name}” wants to write outside of its folder (“{name[:80]}”) and is not opened.",
            "Do not trust this archive; ask where it comes from.",
        )
    target = folder.joinpath(*parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    return target


class _Budget:
    """How much an archive may still unpack."""

    def __init__(self, path: Path, cancel: CancelToken) -> None:
        self._path = path
        self._cancel = cancel
        self._packed = path.stat().st_size
        self._written = 0

    def expect(self, files: int, size: int) -> None:
        """Refuse what already says that it is too much."""
        if files > MAX_FILES:
            raise LayerError(
                f"“{self._path.name}” holds more than {MAX_FILES} files.", "Unpack it and open the files you need."
            )
        self._check(self._written + size)

    def copy(self, packed: IO[bytes], target: Path) -> None:
        """Unpack one file, counting what really comes out."""
        with target.open("wb") as out:
            while piece := packed.read(_PIECE):
                self._cancel.check()
                self._written += len(piece)
                self._check(self._written)
                out.write(piece)

    def _check(self, size: int) -> None:
        if size > MAX_BYTES or (size > _FREE_BYTES and size > _MAX_RATIO * self._packed):
            raise LayerError(
                f"“{self._path.name}” swells from {self._packed / 1e6:.1f} MB to more than {size / 1e6:.0f} MB "
                "and is not opened.",
                "If you trust it, unpack it with another program first.",
            )


def _vector_files(folder: Path, shown_name: str) -> tuple[InnerFile, ...]:
    """The main files of the data sets in a folder, by name; a lone file of any kind is taken as it is."""
    databases = sorted(path for path in folder.rglob("*.gdb") if path.is_dir())
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and not path.name.startswith(".")
        and "__MACOSX" not in path.parts
        and not any(database in path.parents for database in databases)
    ]
    chosen = [path for path in files if path.suffix.lower() in _VECTOR_SUFFIXES and not _is_side_file(path, files)]
    if not chosen and not databases and len(files) == 1:
        chosen = files
    if not chosen and not databases:
        inside = ", ".join(path.name for path in files[:5]) or "nothing"
        raise LayerError(
            f"“{shown_name}” holds no vector file (inside: {inside}).", "Choose an archive or folder with one."
        )
    if len(chosen) > MAX_FILES:
        raise LayerError(f"“{shown_name}” holds more than {MAX_FILES} files.", "Open the files you need.")
    return tuple(InnerFile(file.relative_to(folder).as_posix(), file) for file in (*databases, *chosen))


def _is_side_file(path: Path, files: list[Path]) -> bool:
    """Whether a file only describes another one (metadata, a table of a MapInfo set)."""
    suffix = path.suffix.lower()
    if suffix == ".xml":
        return len(files) > 1
    return suffix == ".tab" and path.with_suffix(".shp") in files
