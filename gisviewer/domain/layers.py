"""Layers that a user adds to the map: what they are and how they look."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

LayerGeometry = Literal["point", "line", "area", "mixed", "none"]
StyleMode = Literal["single", "categorised", "graduated"]
Extent = tuple[float, float, float, float]
"""(west, south, east, north) in degrees, WGS 84; west > east where it crosses the antimeridian."""


@dataclass(frozen=True, slots=True)
class StyleClass:
    """One class of a categorised or graduated style.

    It holds `low` <= value < `high` (the last class includes its end), or `value` itself.
    """

    label: str
    color: str
    value: str | float | None = None
    low: float | None = None
    high: float | None = None
    visible: bool = True


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """How a layer is drawn; the legend is made from the same value.

    Colours are "#rrggbb", sizes CSS pixels, opacity 0 to 1. The layer is drawn from `min_zoom` to `max_zoom`, its
    labels from `label_min_zoom` on. `label_template` is "{field}" or more (see `gisviewer.layers.templates`), empty
    for no labels; `label_color` "" is the map's own ink. `other_label` names what is in none of the classes, empty
    where nothing is; `other_color` "" leaves it unfilled. `ramp` and `breaks` say how the classes of a graduated
    style were made.
    """

    mode: StyleMode = "single"
    color: str = "#3b6ea5"
    outline: str = "#1f3b5c"
    outline_width_px: float = 1.0
    size_px: float = 6.0
    fill_opacity: float = 0.5
    field: str = ""
    classes: tuple[StyleClass, ...] = ()
    ramp: str = ""
    breaks: str = ""
    other_color: str = "#9aa0a6"
    other_label: str = ""
    label_template: str = ""
    label_size_px: float = 12.0
    label_color: str = ""
    label_min_zoom: int = 0
    min_zoom: int = 0
    max_zoom: int = 22


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """A column of a layer: `kind` is text, integer, real, date, boolean or other."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of the map as the panel, the legend and the project file know it.

    Its features live in `gisviewer.layers`.
    `crs` is that of the file, as an authority code or a name; the features are WGS 84 by then. `source` is the path,
    `member` the layer inside a file that has several. `warnings` are sentences for the reader (mended geometries,
    dropped nulls). `opened_as` keeps what a person had to say for the file to be read.
    """

    id: str
    name: str
    source: str = ""
    member: str = ""
    geometry: LayerGeometry = "none"
    count: int = 0
    crs: str = ""
    extent: Extent | None = None
    fields: tuple[FieldInfo, ...] = ()
    style: LayerStyle = field(default_factory=LayerStyle)
    visible: bool = True
    opacity: float = 1.0
    group: str = ""
    filter_text: str = ""
    warnings: tuple[str, ...] = ()
    opened_as: str = ""
