"""Putting a layer together from the parts that a reader yields."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gisviewer.domain.layers import Layer
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.crs import CrsNeeded, Transform, can_be_degrees, looks_swapped, to_wgs84
from gisviewer.layers.crs_proposals import is_doubtful, propose_against, propose_crs
from gisviewer.layers.extents import extent_of
from gisviewer.layers.geometries import Coordinates, Geometries, Shapes, bounds_of, without_rows, without_unusable
from gisviewer.layers.loaded import LoadedLayer

Publish = Callable[[LoadedLayer], None]

_STRAY_SHARE = 0.02
"""Up to this share of the rows may lie outside the world before the whole file is doubted."""
_STRAY_ROWS = 50
"""With fewer rows than these, none may."""


_WORLD = (360.001, 90.001, 360.001, 90.001)
"""Longitudes up to 360 are in use, and a little noise happens."""


@dataclass(slots=True)
class LayerBuilder:
    """Collects the parts of one layer.

    `transform` brings the file's coordinates to WGS 84 and is None where they are degrees already; `is_given` says
    that a person chose it, so that it is not doubted; `file_crs` is what the file says. `is_certain` says that the
    format allows nothing but degrees: what lies outside the world is then an error of its row alone.
    """

    layer: Layer
    transform: Transform | None = None
    is_given: bool = False
    file_crs: str | None = None
    is_certain: bool = False
    count: int = 0
    warnings: list[str] = field(default_factory=list)
    _parts: list[Geometries] = field(default_factory=list)
    _unusable: int = 0
    _stray: int = 0
    _is_believed: bool = False

    def add_shapes(self, shapes: Shapes) -> None:
        """Take the geometries of the next rows, in the file's CRS."""
        shapes, bad = without_unusable(shapes)
        self._unusable += bad
        if self.transform is not None:
            self._doubt_stated(Geometries(shapes=shapes))
            shapes, lost = without_unusable(to_wgs84(shapes, self.transform))
            self._unusable += lost
        self._add(Geometries.compacted(shapes))

    def add_points(self, xy: Coordinates) -> None:
        """Take the next rows as plain points in the file's CRS, NaN where a row has none."""
        present: NDArray[np.bool_] = np.all(np.isfinite(xy), axis=1)
        lonlat = np.where(present[:, None], xy, np.nan)
        if self.transform is not None and present.any():
            self._doubt_stated(Geometries(lonlat=lonlat))
            lonlat[present] = self.transform(xy[present])
            lost = present & ~np.isfinite(lonlat).all(axis=1)
            lonlat[lost] = np.nan
            self._unusable += int(lost.sum())
        self._add(Geometries(lonlat=lonlat))

    def add_geometries(self, part: Geometries) -> None:
        """Take the next rows, in the file's CRS."""
        if part.lonlat is not None:
            self.add_points(part.lonlat)
        else:
            self.add_shapes(part.shapes)

    def _add(self, part: Geometries) -> None:
        self.count += len(part)
        self._parts.append(part if self.is_given else self._without_strays(part))

    def _without_strays(self, part: Geometries) -> Geometries:
        """The part without the few rows that lie outside the world.

        Raises:
            CrsNeeded: these are not few, so that the coordinates are no degrees.
        """
        bounds = part.bounds
        with np.errstate(invalid="ignore"):
            stray: NDArray[np.bool_] = np.any(np.abs(bounds) > _WORLD, axis=1)
        if not stray.any():
            return part
        self._stray += int(stray.sum())
        if not self.is_certain and (self.count < _STRAY_ROWS or self._stray > _STRAY_SHARE * self.count):
            self._doubt(part)
        return without_rows(part, stray)

    def _doubt_stated(self, part: Geometries) -> None:
        """Look at the first coordinates before they are brought to degrees, which they may be already.

        Raises:
            CrsNeeded: the file names a system in metres, but has degrees.
        """
        if self.is_given or self._is_believed or not self.file_crs or self.is_certain:
            return
        box = bounds_of(part)
        if box is None:
            return
        self._is_believed = True
        if is_doubtful(self.file_crs, box):
            raise CrsNeeded(
                f"“{self.layer.name}” says that its coordinates are in {self.layer.crs}, a system in metres, but they "
                f"look like degrees ({box[0]:g} to {box[2]:g}, {box[1]:g} to {box[3]:g}).",
                "Choose what they really are in.",
                propose_against(self.file_crs, box),
                self.layer.member,
                box,
            )

    def _doubt(self, part: Geometries) -> None:
        box = bounds_of(part)
        if box is None or can_be_degrees(box):
            return
        what = "latitude seems to come before longitude" if looks_swapped(box) else "they are no degrees"
        raise CrsNeeded(
            f"The coordinates of “{self.layer.name}” cannot be longitudes and latitudes: {what} "
            f"({box[0]:g} to {box[2]:g}, {box[1]:g} to {box[3]:g}).",
            "Choose the coordinate reference system of the file.",
            propose_crs(box),
            self.layer.member,
            box,
        )

    def layer_so_far(self, attributes: AttributeTable, *, is_complete: bool) -> LoadedLayer:
        """The rows taken so far as a layer."""
        geometries = Geometries.joined(self._parts)
        layer = replace(
            self.layer,
            geometry=geometries.kind,
            count=len(geometries),
            extent=extent_of(geometries),
            fields=attributes.fields,
            warnings=(*self.layer.warnings, *self.warnings, *self._findings(geometries)),
        )
        return LoadedLayer(layer, geometries, attributes, is_complete)

    def _findings(self, geometries: Geometries) -> list[str]:
        missing = len(geometries) - int(geometries.present.sum()) - self._unusable - self._stray
        findings = (
            (self._unusable, "with coordinates that are not numbers or cannot be brought to the globe"),
            (self._stray, "with coordinates outside the world"),
            (missing, "without a usable geometry"),
        )
        return [
            f"{_counted(count)} {what}: only in the table, not on the map." for count, what in findings if count > 0
        ]


def _counted(count: int) -> str:
    return "1 feature" if count == 1 else f"{count:,} features"


def layer_id(path: Path, member: str) -> str:
    """The identifier of a layer: the same file and member always give the same one."""
    return hashlib.sha256(f"{path}\n{member}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
