"""Putting a layer together from the parts that a reader yields, and publishing what is there so far."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from gisviewer.domain.layers import Layer
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.crs import CrsNeeded, Transform, can_be_degrees, looks_swapped, propose_crs, to_wgs84
from gisviewer.layers.geometries import Geometries, Shapes, without_unusable
from gisviewer.layers.loaded import LoadedLayer

Publish = Callable[[LoadedLayer], None]


@dataclass(slots=True)
class LayerBuilder:
    """Collects the parts of one layer.

    `transform` brings the file's coordinates to WGS 84 and is None where they are degrees already; `is_given` says
    that a person chose it, so that it is not doubted.
    """

    layer: Layer
    transform: Transform | None = None
    is_given: bool = False
    parts: list[Geometries] = field(default_factory=list)
    unusable: int = 0

    def add_shapes(self, shapes: Shapes) -> None:
        """Take the geometries of the next rows, in the file's CRS."""
        shapes, bad = without_unusable(shapes)
        self.unusable += bad
        if self.transform is not None:
            shapes, lost = without_unusable(to_wgs84(shapes, self.transform))
            self.unusable += lost
        self.add(Geometries.compacted(shapes))

    def add(self, part: Geometries) -> None:
        """Take the geometries of the next rows, in WGS 84.

        Raises:
            CrsNeeded: these are no degrees, and nobody chose how to take them.
        """
        self.parts.append(part)
        if part.extent is not None and not self.is_given:
            self._refuse_impossible(part)

    def _refuse_impossible(self, part: Geometries) -> None:
        bounds = part.bounds[part.present]
        low, high = bounds[:, :2].min(axis=0), bounds[:, 2:].max(axis=0)
        box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        if can_be_degrees(box):
            return
        what = "latitude seems to come before longitude" if looks_swapped(box) else "they are no degrees"
        raise CrsNeeded(
            f"The coordinates of “{self.layer.name}” cannot be longitudes and latitudes: {what} "
            f"({box[0]:g} to {box[2]:g}, {box[1]:g} to {box[3]:g}).",
            "Choose the coordinate reference system of the file.",
            propose_crs(box),
            self.layer.member,
        )

    def layer_so_far(self, attributes: AttributeTable, *, is_complete: bool) -> LoadedLayer:
        """The rows taken so far as a layer."""
        geometries = Geometries.joined(self.parts)
        layer = replace(
            self.layer,
            geometry=geometries.kind,
            count=len(geometries),
            extent=geometries.extent,
            fields=attributes.fields,
            warnings=(*self.layer.warnings, *self._warnings(geometries)),
        )
        return LoadedLayer(layer, geometries, attributes, is_complete)

    def _warnings(self, geometries: Geometries) -> list[str]:
        warnings = []
        if self.unusable:
            warnings.append(f"{self.unusable} features have coordinates that are not numbers and are not drawn.")
        missing = len(geometries) - int(geometries.present.sum()) - self.unusable
        if missing:
            warnings.append(f"{missing} features have no geometry and are only in the table.")
        return warnings


def layer_id(path: Path, member: str) -> str:
    """The identifier of a layer: the same file and member always give the same one."""
    return hashlib.sha256(f"{path}\n{member}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
