"""Reading any vector file into layers in WGS 84."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa

from gisviewer.domain.layers import Layer
from gisviewer.errors import LayerError
from gisviewer.jobs import CancelToken, Progress, ReportProgress, ignore_progress
from gisviewer.layers import gdal
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.build import LayerBuilder, Publish, layer_id
from gisviewer.layers.crs import WGS84, CrsChoice, CrsNeeded, name_of_crs, propose_crs, transform_to_wgs84
from gisviewer.layers.geometries import Geometries
from gisviewer.layers.loaded import LoadedLayer


def read_layers(
    path: Path | str,
    member: str | None = None,
    crs: CrsChoice | str | None = None,
    progress: ReportProgress = ignore_progress,
    cancel: CancelToken | None = None,
    publish: Publish | None = None,
) -> tuple[LoadedLayer, ...]:
    """Read the layers of a vector file.

    Args:
        path: the file, or the folder of a shapefile or file geodatabase.
        member: the layer inside a file that has several (see `list_members`); None reads all that have features.
        crs: how to take the coordinates, where a person chose it; None takes what the file says.
        progress: told of the rows read.
        cancel: asked between batches.
        publish: called from this thread with what is there so far (`is_complete` is false), soon after the start and
            at every doubling; row numbers stay as they are.

    Returns:
        One loaded layer for each layer of the file that has features; never empty.

    Raises:
        CrsNeeded: the file does not say where its coordinates lie, or they cannot be what it says.
        LayerError: the file is missing, broken, empty, refused or of no known format.
        Cancelled: `cancel` was set.
    """
    path = Path(path)
    if not path.exists():
        raise LayerError(
            f"“{path.name}” is not there.", f"Was it moved or renamed? It was looked for in {path.parent}."
        )
    if path.is_file() and path.stat().st_size == 0:
        raise LayerError(f"“{path.name}” is empty (0 bytes).", "Was it downloaded or copied completely?")
    choice = CrsChoice(crs) if isinstance(crs, str) else crs
    members = gdal.list_members(path) if member is None else (member,)
    if not members:
        raise LayerError(f"“{path.name}” has no layer.", "Choose another file.")
    reading = _Reading(path, choice, progress, cancel or CancelToken(), publish)
    loaded = [reading.read_member(name, is_only=len(members) == 1) for name in members]
    filled = [layer for layer in loaded if len(layer)]
    if not filled:
        raise LayerError(f"“{path.name}” has no features.", "Choose a file with at least one feature.")
    return tuple(filled)


class _Reading:
    """One run of `read_layers`: the file, and whom to tell."""

    def __init__(
        self,
        path: Path,
        choice: CrsChoice | None,
        progress: ReportProgress,
        cancel: CancelToken,
        publish: Publish | None,
    ) -> None:
        self.path = path
        self.choice = choice
        self.progress = progress
        self.cancel = cancel
        self.publish = publish

    def read_member(self, member: str, *, is_only: bool) -> LoadedLayer:
        """Read one layer of the file batch by batch."""
        name = self.path.stem if is_only else f"{self.path.stem}: {member}"
        tables: list[pa.Table] = []
        rows, published, mended = 0, 0, 0
        with gdal.open_layer(self.path, member) as opened:
            builder = self._builder(name, member, opened.crs)
            for batch in opened.batches:
                self.cancel.check()
                if self.choice is None and opened.crs is None:
                    self._ask_for_crs(name, member, batch)
                builder.add_shapes(batch.shapes)
                tables.append(batch.attributes)
                rows += len(batch.shapes)
                mended += batch.mended
                self.progress(Progress(rows, None, name))
                if self.publish is not None and rows >= 2 * published:
                    published = rows
                    self.publish(builder.layer_so_far(_attributes(tables), is_complete=False))
        return builder.layer_so_far(_attributes(tables), is_complete=True)

    def _builder(self, name: str, member: str, file_crs: str | None) -> LayerBuilder:
        choice = self.choice or CrsChoice(file_crs or WGS84)
        layer = Layer(
            id=layer_id(self.path, member),
            name=name,
            source=str(self.path),
            member=member,
            crs=name_of_crs(choice.crs),
        )
        return LayerBuilder(layer, transform_to_wgs84(choice), is_given=self.choice is not None)

    def _ask_for_crs(self, name: str, member: str, batch: gdal.Batch) -> None:
        extent = Geometries(shapes=batch.shapes).bounds
        present = extent[~(extent != extent).any(axis=1)]
        if not len(present):
            return
        low, high = present[:, :2].min(axis=0), present[:, 2:].max(axis=0)
        box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        raise CrsNeeded(
            f"“{name}” does not say in which coordinate reference system its coordinates are.",
            "Choose it from the list, or give its code.",
            propose_crs(box),
            member,
        )


def _attributes(tables: list[pa.Table]) -> AttributeTable:
    return AttributeTable.of_table(pa.concat_tables(tables) if tables else pa.table({}))
