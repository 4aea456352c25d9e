"""What a file is, told from its first bytes before any library opens it."""

from __future__ import annotations

import re
import struct
import zipfile
from enum import StrEnum
from pathlib import Path

from gisviewer.errors import LayerError

_HEAD_BYTES = 1 << 16
_CONVERT = "Convert it first, or choose another file."


class Format(StrEnum):
    """Which reader a file goes to."""

    JSON = "json"
    TABLE = "table"
    """Delimited text."""
    WKT = "wkt"
    """Geometries as well-known text."""
    PARQUET = "parquet"
    ARCHIVE = "archive"
    GDAL = "gdal"


_ARCHIVE_MAGIC = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_PARQUET_MAGIC = (b"PAR1", b"ARROW1")
_FOREIGN_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"II*\x00", "a TIFF picture or grid"),
    (b"MM\x00*", "a TIFF picture or grid"),
    (b"II+\x00", "a TIFF picture or grid"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"\x89HDF", "an HDF5 or netCDF grid"),
    (b"CDF\x01", "a netCDF grid"),
    (b"CDF\x02", "a netCDF grid"),
    (b"GRIB", "a GRIB weather grid"),
    (b"HFA_HEADER", "an Erdas Imagine grid"),
    (b"EHFA_HEADER", "an Erdas Imagine grid"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (save it as .xlsx)"),
    (b"AC10", "an AutoCAD drawing (DWG, save it as DXF)"),
    (b"AutoCAD Binary DXF", "a binary DXF drawing (save it as text)"),
    (b"\x00\x01\x00\x00Standard Jet DB", "an Access database"),
    (b"\x00\x01\x00\x00Standard ACE DB", "an Access database"),
    (b"version https://git-lfs", "a pointer of Git LFS to a file that was not fetched (“git lfs pull” does)"),
    (b"[InternetShortcut]", "a link to a web page"),
    (b"SCNT", "an INTERLIS 1 transfer file"),
    (b"//$", "a Geoconcept export"),
    (b"SIMPLE  =", "a FITS picture"),
    (b"RIFF", "a picture or sound"),
    (b"OggS", "a sound"),
    (b"ID3", "a sound"),
    (b"\x7fGDAL", "a cache of GDAL"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"PMTiles", "a tile archive"),
    (b"glTF", "a 3D model"),
    (b"LASF", "a point cloud"),
    (b"PROJCS[", "the name of a coordinate reference system"),
    (b"GEOGCS[", "the name of a coordinate reference system"),
    (b"PROJCRS[", "the name of a coordinate reference system"),
    (b"GEOGCRS[", "the name of a coordinate reference system"),
)
_WKT = re.compile(
    rb"(?:SRID=\d+;)?\s*(?:(?:MULTI)?(?:POINT|LINESTRING|POLYGON|CURVE|SURFACE)|GEOMETRYCOLLECTION|CIRCULARSTRING|"
    rb"COMPOUNDCURVE|CURVEPOLYGON|POLYHEDRALSURFACE|TIN|TRIANGLE)\s*(?:ZM|Z|M)?\s*(?:\(|EMPTY\b)",
    re.IGNORECASE,
)
_ROOT_ELEMENT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)")
_REFUSED_ROOTS = {
    "OGRVRTDataSource": "a GDAL virtual file: it points to other files or servers instead of holding data",
    "OGRVRTLayer": "a GDAL virtual file: it points to other files or servers instead of holding data",
    "VRTDataset": "a GDAL virtual file: it points to other files or servers instead of holding data",
    "OGRWFSDataSource": "a pointer to a network service",
    "OGRWMSDataSource": "a pointer to a network service",
    "GDAL_WMS": "a pointer to a network service",
    "WFS_Capabilities": "the description of a network service",
    "WMS_Capabilities": "the description of a network service",
    "WMT_MS_Capabilities": "the description of a network service",
    "Capabilities": "the description of a network service",
    "ExceptionReport": "an error message of a map server",
    "ServiceExceptionReport": "an error message of a map server",
    "html": "a web page: the download may have gone wrong",
    "HTML": "a web page: the download may have gone wrong",
    "svg": "a picture (SVG)",
    "TRANSFER": "an INTERLIS 2 transfer file",
    "transfer": "an INTERLIS 2 transfer file",
    "StyledLayerDescriptor": "the style of a map (SLD)",
    "Workbook": "an old Excel table in XML (save it as .xlsx)",
    "PAMDataset": "a note of GDAL on a picture",
    "metadata": "a description of data (metadata), not the data",
    "MD_Metadata": "a description of data (metadata), not the data",
    "Error": "an error message of a server",
    "qgis": "a QGIS project: open the files that it lists",
    "schema": "an XML schema, which describes data but holds none",
}
_TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".txt", ".tab"})
_JSON_SUFFIXES = frozenset(
    {".json", ".geojson", ".topojson", ".geojsonl", ".geojsons", ".geojsonseq", ".ndjson", ".jsonl"}
)


def sniff(path: Path) -> Format:
    """The reader for a file or folder that exists.

    Raises:
        LayerError: it is empty, or something that holds no vector data or must not be followed.
    """
    if not path.is_dir() and not path.is_file():
        raise LayerError(f"“{path.name}” is no file but a device or a pipe.", "Choose a file or a folder.")
    if path.is_dir():
        return Format.GDAL if path.suffix.lower() == ".gdb" else Format.ARCHIVE
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if not head:
        raise LayerError(f"“{path.name}” is empty (0 bytes).", "Was it downloaded or copied completely?")
    if not head.strip(b"\x00"):
        raise LayerError(f"“{path.name}” holds nothing but zeros.", "The disk or the download failed: copy it again.")
    _refuse_foreign(path, head)
    if head.startswith(_ARCHIVE_MAGIC) or head[257:262] == b"ustar":
        return Format.GDAL if _is_office(path, head) else Format.ARCHIVE
    if head.startswith(_PARQUET_MAGIC):
        return Format.PARQUET
    text = _as_text(head)
    if text.startswith(b"<"):
        _refuse_pointer(path, text)
        return Format.GDAL
    if text.startswith((b"{", b"[", b"\x1e")) or path.suffix.lower() in _JSON_SUFFIXES:
        return Format.JSON
    if _WKT.match(text):
        return Format.WKT
    if path.suffix.lower() in _TABLE_SUFFIXES and not _is_mapinfo(text):
        return Format.TABLE
    return Format.GDAL


def _refuse_foreign(path: Path, head: bytes) -> None:
    for magic, what in _FOREIGN_MAGIC:
        if head.startswith(magic):
            raise LayerError(f"“{path.name}” is {what}, not vector data.", _CONVERT)


def _as_text(head: bytes) -> bytes:
    """The head as far as it is ASCII text, without byte order mark and leading blanks."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2].decode("utf-16", "ignore").encode("ascii", "ignore")
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()


def _refuse_pointer(path: Path, text: bytes) -> None:
    root = root_element(text)
    if root in _REFUSED_ROOTS:
        raise LayerError(
            f"“{path.name}” is {_REFUSED_ROOTS[root]}.", "Choose a file that holds the features themselves."
        )


def root_element(text: bytes) -> str:
    """The name of the outermost element of XML, without its prefix; "" where there is none."""
    without_prolog = re.sub(
        rb"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>", b"", text, flags=re.DOTALL | re.IGNORECASE
    )
    match = _ROOT_ELEMENT.search(without_prolog)
    return match.group(1).decode("ascii", "replace") if match else ""


def _is_office(path: Path, head: bytes) -> bool:
    """Whether a zip archive is a spreadsheet, which GDAL reads as it is."""
    if not head.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError, struct.error):
        return False
    return "xl/workbook.xml" in names or ("content.xml" in names and "mimetype" in names)


def _is_mapinfo(text: bytes) -> bool:
    return text[:200].lower().lstrip().startswith((b"!table", b"version"))
