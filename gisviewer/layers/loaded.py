"""A layer with its features: what reading yields and what tiles, tables, filters and analyses work on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from gisviewer.domain.layers import Layer
from gisviewer.layers.attributes import AttributeTable
from gisviewer.layers.geometries import Geometries


@dataclass(frozen=True, slots=True)
class LoadedLayer:
    """A layer and its features; row i of the attributes belongs to geometry i, and i is the feature's id in the tiles.

    `is_complete` is false for what a reader publishes while it still reads.
    """

    layer: Layer
    geometries: Geometries
    attributes: AttributeTable
    is_complete: bool = True

    def __len__(self) -> int:
        return len(self.geometries)

    def warned(self, warning: str) -> LoadedLayer:
        """The same layer with one more sentence for the reader."""
        return replace(self, layer=replace(self.layer, warnings=(*self.layer.warnings, warning)))
