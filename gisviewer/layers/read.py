"""Reading any vector file into layers in WGS 84."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from gisviewer.errors import GisviewerError, LayerError
from gisviewer.jobs import Cancelled, CancelToken, ReportProgress, ignore_progress
from gisviewer.layers.answers import ANY, Answers
from gisviewer.layers.archives import InnerFile, unpacked
from gisviewer.layers.build import Publish
from gisviewer.layers.columns import ColumnsNeeded
from gisviewer.layers.companions import main_file
from gisviewer.layers.crs import CrsChoice, CrsNeeded
from gisviewer.layers.loaded import LoadedLayer
from gisviewer.layers.members import MemberInfo, MembersNeeded
from gisviewer.layers.read_gdal import read_gdal
from gisviewer.layers.read_geojson import read_json
from gisviewer.layers.read_parquet import read_parquet
from gisviewer.layers.read_table import read_delimited_layer
from gisviewer.layers.read_wkt import read_wkt
from gisviewer.layers.reading import Reading
from gisviewer.layers.sniff import Format, sniff

_LOGGER = logging.getLogger(__name__)
_MAX_DEPTH = 3
"""Archives within archives."""


def read_layers(
    path: Path | str,
    answers: Answers | None = None,
    crs: CrsChoice | str | None = None,
    progress: ReportProgress = ignore_progress,
    cancel: CancelToken | None = None,
    publish: Publish | None = None,
    *,
    asks: bool = False,
) -> tuple[LoadedLayer, ...]:
    """Read the layers of a vector file, an archive or a folder of them.

    Args:
        path: the file, folder or archive.
        answers: what a person said of the file: which of its layers are wanted, how their coordinates are to be taken,
            which columns hold them; what the file itself says holds otherwise.
        crs: how to take the coordinates of all layers, in place of `answers.crs`.
        progress: told of the rows read.
        cancel: asked between batches.
        publish: called from this thread with what is there so far (`is_complete` is false), soon after the start and
            whenever there is four times as much; row numbers stay as they are.
        asks: whether a person is there who can choose among several layers, and be asked about each of them.

    Returns:
        One loaded layer for each layer of the file that has features; never empty.

    Raises:
        MembersNeeded: a person is to choose among several layers.
        CrsNeeded: the file does not say where its coordinates lie, or they cannot be what it says.
        ColumnsNeeded: a table does not clearly say where its rows lie.
        LayerError: the file is missing, broken, empty, refused or of no known format.
        Cancelled: `cancel` was set.
    """
    path = Path(path)
    if not path.exists():
        folder = path.absolute().parent
        raise LayerError(f"“{path.name}” is not there.", f"Was it moved or renamed? It was looked for in {folder}.")
    answers = answers or Answers()
    if crs is not None:
        answers = replace(answers, crs={ANY: CrsChoice(crs) if isinstance(crs, str) else crs})
    path = main_file(path)
    reading = Reading(path, path, "", answers, asks, progress, cancel or CancelToken(), publish)
    filled = [layer for layer in _read_or_explain(reading) if len(layer)]
    if not filled:
        raise LayerError(
            f"“{path.name}” has no features.{_only_links(path)}", "Choose a file with at least one feature."
        )
    return tuple(filled)


def _read_or_explain(reading: Reading) -> list[LoadedLayer]:
    """What `_read` gives; what a library stumbles over in damaged bytes, in its own way, is an error of the file."""
    try:
        return _read(reading, 0)
    except (GisviewerError, Cancelled):
        raise
    except MemoryError as error:
        raise LayerError(f"“{reading.source.name}” does not fit into memory.", "Open a part of it.") from error
    except Exception as error:
        _LOGGER.exception("reading %r failed", reading.source.name)
        what = " ".join(f"{type(error).__name__}: {error}".split())[:200]
        raise LayerError(
            f"“{reading.source.name}” is damaged, or holds something that is not expected there ({what}).",
            "Download or copy it again, or convert it to another format.",
        ) from error


def _only_links(path: Path) -> str:
    """A sentence where the file has links in place of features."""
    if path.is_file():
        with path.open("rb") as file:
            if b"<NetworkLink" in file.read(1 << 20):
                return " It only links to other files or servers, and links are not followed."
    return ""


def _read(reading: Reading, depth: int) -> list[LoadedLayer]:
    try:
        form = sniff(reading.path)
    except OSError as error:
        raise LayerError(
            f"“{reading.source.name}” cannot be opened: {error.strerror or error}.", "May you read it?"
        ) from error
    if form is Format.ARCHIVE:
        return _read_archive(reading, depth)
    if form is Format.JSON:
        return read_json(reading)
    if form is Format.PARQUET:
        return [read_parquet(reading)]
    if form is Format.WKT:
        return [read_wkt(reading)]
    if form is Format.TABLE:
        return [read_delimited_layer(reading)]
    return read_gdal(reading)


def _read_archive(reading: Reading, depth: int) -> list[LoadedLayer]:
    """All files of an archive or folder that can be read; what cannot be is told with those that could."""
    if depth >= _MAX_DEPTH:
        raise LayerError(f"“{reading.source.name}” holds archives in archives in archives.", "Unpack it first.")
    with unpacked(reading.path, reading.cancel) as files:
        if len(files) == 1:
            return _read(reading.inside(files[0], is_only=True), depth + 1)
        if reading.chooses:
            infos = tuple(MemberInfo(reading.address(file.name)) for file in files)
            raise MembersNeeded(f"“{reading.source.name}” holds {len(files)} files.", infos)
        layers, failures = _read_files(reading, files, depth)
    if not any(map(len, layers)):
        if failures:
            raise failures[0]
        if not layers:
            raise _none_wanted(reading)
    if failures:
        layers[0] = layers[0].warned("Not read: " + " ".join(failure.message for failure in failures[:5]))
    return layers


def _read_files(
    reading: Reading, files: tuple[InnerFile, ...], depth: int
) -> tuple[list[LoadedLayer], list[LayerError]]:
    """The layers of those files that were asked for, and why others could not be read."""
    layers: list[LoadedLayer] = []
    failures: list[LayerError] = []
    for file in files:
        if not reading.wants(file.name):
            continue
        try:
            layers += _read(reading.inside(file, is_only=False), depth + 1)
        except (CrsNeeded, ColumnsNeeded) as question:
            if reading.asks:
                raise
            failures.append(question)
        except LayerError as error:
            failures.append(error)
    return layers, failures


def _none_wanted(reading: Reading) -> LayerError:
    return LayerError(
        f"“{reading.source.name}” no longer has the layer that was asked for.", "Choose one of its layers."
    )
