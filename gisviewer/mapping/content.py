"""What a map shows, as one frozen value: the window and the exported page are made from the same `MapContent`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from gisviewer.domain.incidents import Incident
from gisviewer.domain.layers import Layer
from gisviewer.domain.text import Article
from gisviewer.mapping.filters import IncidentFilter

if TYPE_CHECKING:
    from gisviewer.layers.frame import LayerFrame


class Theme(StrEnum):
    """The three styles of the basemap; symbols keep their colours in all of them."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class MapView:
    """Where the map opens: a centre in degrees and a zoom of the Web Mercator pyramid (256 px, fractions allowed)."""

    lon: float
    lat: float
    zoom: float


@dataclass(frozen=True, slots=True)
class MapSettings:
    """How the map is drawn.

    `language` is the code of the labels ("en", "fr", "ar", ...), `speech` that of the page's own texts, one of
    `gisviewer.translation.catalogue.LANGUAGES`; `viewpoint` a point of view on disputed borders, ""
    for the lines as they are held on the ground, else one of `gisviewer.mapping.viewpoints.VIEWPOINTS`.
    `cluster_radius_px` 0 switches clusters off. `scale_by_fatalities` makes symbols grow with the dead.
    """

    theme: Theme = Theme.LIGHT
    language: str = "en"
    speech: str = "en"
    viewpoint: str = ""
    graticule: bool = False
    cluster_radius_px: int = 44
    scale_by_fatalities: bool = False
    incidents_as: str = "symbols"
    """symbols, heat, hexagons or areas"""
    boundary_date: str = ""
    """The day whose lines of control are drawn, as YYYY-MM-DD; "" is that of the latest incident shown."""
    timeline: bool = False
    charts: bool = False
    filters: bool = False
    online: bool = False
    """Whether the online basemap is on: in the window only, and never when it starts."""
    online_credit: str = ""


INCIDENT_VIEWS = ("symbols", "heat", "hexagons", "areas")


def change_settings(settings: MapSettings, changes: Mapping[str, Any]) -> MapSettings:
    """The settings with some of them changed, as the page or a file says; unknown names are left out.

    Raises:
        ValueError: a value is of another kind than the setting, or not one of its choices.
    """
    known = {field.name for field in fields(settings)}
    values = {name: value for name, value in changes.items() if name in known}
    for name, value in values.items():
        if name == "theme":
            values[name] = Theme(value)
        elif type(value) is not type(getattr(settings, name)):
            raise ValueError(f"{name} cannot be {value!r}")
    if values.get("incidents_as", "symbols") not in INCIDENT_VIEWS:
        raise ValueError(f"incidents cannot be shown as {values['incidents_as']!r}")
    if values.get("boundary_date"):
        date.fromisoformat(values["boundary_date"])
    return replace(settings, **values)


@dataclass(frozen=True, slots=True)
class MapContent:
    """Everything on a map.

    `articles` are those that the incidents' sources point to; `layers` are topmost first. `view` None fits the
    content. `filter` hides incidents in page, table and export alike. `credits` names the user's own organisation,
    `note` is a sentence of theirs under the title; `method` names the recognizer, for "Sources and method".
    """

    title: str = ""
    incidents: tuple[Incident, ...] = ()
    articles: tuple[Article, ...] = ()
    layers: tuple[Layer, ...] = ()
    view: MapView | None = None
    settings: MapSettings = field(default_factory=MapSettings)
    filter: IncidentFilter = field(default_factory=IncidentFilter)
    credits: str = ""
    note: str = ""
    method: str = ""
    left_out: tuple[str, ...] = ()
    """Sentences on what was taken out before publication."""
    disclaimer: str = ""
    """The organisation's own sentence, in place of ours on what borders mean."""


class LayerSource(Protocol):
    """Where the features of the layers come from; the window and the export ask the same one."""

    def tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        """A Mapbox vector tile: one layer, feature id = row number, attribute "c" = index of the style class."""
        ...

    def selected_tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        """The same with the selected features only; no bytes where nothing is selected."""
        ...

    def labels(self, layer_id: str, z: int, x: int, y: int) -> list[Any]:
        """The labels anchored in a tile, the most important first: see `gisviewer.layers.labels.Label`."""
        ...

    def all_labels(self, layer_id: str, limit: int) -> list[Any]:
        """The most important labels of a layer."""
        ...

    def frame(self, layer_id: str) -> LayerFrame:
        """The features in WGS 84 with their attributes, filtered as the layer says; KeyError where there is none."""
        ...

    def style_classes(self, layer_id: str) -> list[int]:
        """For each row of `frame`, the index into `LayerStyle.classes`; their number for "other"."""
        ...
