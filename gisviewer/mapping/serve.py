"""The page in the window: what each path of gisviewer://app/ answers, without Qt.

The window's scheme handler passes every path here; `respond` may be called from any thread.

    /                         the page                              /content.json          the map's content
    /page.js                  all scripts in one
    /web/...                  styles, fonts                           /labels/LANGUAGE.json  place names of the basemap
                                                              /basemap/Z/X/Y.mvt     the basemap
    /layers/ID/Z/X/Y.mvt      a layer's features (slow: use a thread pool)
    /layers/ID/labels/Z/X/Y.json  [x, y, text, kind, angle, reach] of the labels anchored there, in world units
    /selected/ID/Z/X/Y.mvt    those of them that are selected
    /online/Z/X/Y             a tile of the online basemap, where the user has switched it on (slow)
    /qwebchannel.js           NOT here: the window serves Qt's own file

The bridge. Python calls the page with `page.runJavaScript(bridge_call(name, *arguments))`; the functions are

    contentChanged(what)      fetch content.json again; `what` is a list out of "incidents", "layers", "settings",
                              "view" (view: also move there), or [] for all
    select(incident_id)       show one incident as selected (null: none); the map moves if it is out of sight
    focusIncident(incident_id) select it and fly to it (fits lines and areas)
    flyTo(lon, lat, zoom)     zoom null keeps the zoom
    showFound(lon, lat, zoom, name)   flyTo with a ring and a name there, until a click or a selection
    fitExtent(west, south, east, north)
    fitAll()                  everything that is located and shown
    setFilter(filter)         IncidentFilter.to_json(); null shows all
    changeSettings({...})     some of MapSettings; settingsChanged follows
    setTheme("light" | "dark" | "print"), setLanguage(code), setViewpoint(code), setGraticule(bool)
    setIncidentsAs("symbols" | "heat" | "hexagons" | "areas")
    showSelectedFeatures([{id, revision}, ...])  the layers of which features are selected; a new revision draws anew
    setTool("rectangle" | "measure-line" | "measure-area" | "")  what a click or drag on the map does
    showMeasure({path, marks, is_area, label})      the measured line or area: vertices [lon, lat] to draw, figures
                              [lon, lat, text] beside points, and one in the middle
    setMeasurePoints(points)  go on from these points; [] begins anew
    showCandidates([{lon, lat, label}, ...])  ghost markers in a review; [] removes them
    aim("point" | "line" | "area")  clicks draw one and select nothing, until shapeDrawn; null gives up
    showCandidates([{lon, lat, label, number}, ...])  ghost markers in a review; [] removes them
    setReviewing(bool)        while true, a selected incident has no card: the window shows what it would say
    zoomIn(), zoomOut()
    setChrome(bool)           false hides controls and timeline, for pictures
    isIdle() -> bool          everything that is in sight has been drawn

The page calls the window through a QWebChannel on which the window has registered an object named "window" with the
slot `page_event(name: str, payload: str)`; the payload is JSON, always an object:

    ready {}                  the bridge's functions may be called from now on
    idle {}                   all in sight is drawn (after loading and after each move)
    incidentActivated {id}    a symbol was clicked, or Enter pressed on it; id null: selection cleared
    excerptActivated {id, article_id, start, end}   a sentence in a card was clicked
    mapClicked {lon, lat, zoom, button}             button 0 left, 2 right (context menu)
    incidentMoved {id, lon, lat}                    the selected symbol was dragged there (points only, not in exports)
    mapPicked {lon, lat, zoom, additive}            a click beside all incidents: which features lie there?
    rectangleDrawn {west, south, east, north, zoom, additive}   with the tool "rectangle"; east may be beyond 180
    measureChanged {points, done}                   with a measuring tool; points are [lon, lat]
    measureCopied {}          the figures are wanted on the clipboard
    toolLeft {}               Escape was pressed with a tool
    shapeDrawn {kind, points: [[lon, lat], ...]}    what `aim` asked for; longitudes may run past 180
    candidateChosen {number}  a ghost marker was clicked
    pointerMoved {lon, lat}   at most 20 a second; {} when the pointer leaves
    viewChanged {lon, lat, zoom, west, south, east, north, scale}   scale: 1 : scale at the centre
    filterChanged {filter}    brushed or chosen in the page
    settingsChanged {...}     those of MapSettings that were changed in the page, which shows them already
    clusterOpened {ids}
    problem {message}         something could not be drawn
"""

from __future__ import annotations

import json
import re
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from gisviewer.mapping.assets import get_asset_path, get_mime_type, join_scripts
from gisviewer.mapping.basemap import Basemap
from gisviewer.mapping.content import LayerSource, MapContent
from gisviewer.mapping.encode import encode_json
from gisviewer.mapping.page_cache import get_window_page

if TYPE_CHECKING:
    from gisviewer.mapping.online import OnlineTiles

Response = tuple[str, bytes]
"""(MIME type, body)"""

TILE_TYPE = "application/vnd.mapbox-vector-tile"

_TILE = re.compile(
    r"/(?:basemap|(?P<of>layers|selected)/(?P<layer>[^/]+))/(?P<z>\d{1,2})/(?P<x>\d{1,8})/(?P<y>\d{1,8})\.mvt"
)
_ONLINE = re.compile(r"/online/(?P<z>\d{1,2})/(?P<x>\d{1,8})/(?P<y>\d{1,8})")
_LAYER_LABELS = re.compile(r"/layers/(?P<layer>[^/]+)/labels/(?P<z>\d{1,2})/(?P<x>\d{1,8})/(?P<y>\d{1,8})\.json")
_LABELS = re.compile(r"/labels/(?P<language>[\w-]{2,12})\.json")


class PageServer:
    """Answers the page's requests from a content that may be replaced at any time."""

    def __init__(
        self, content: MapContent | None = None, layers: LayerSource | None = None, basemap: Basemap | None = None
    ) -> None:
        self.content = content or MapContent()
        self.layers = layers
        self.basemap = basemap or Basemap()
        self.coming: Future[MapContent] | None = None
        """The content, where it is still being made: the page waits for it."""
        self.online: OnlineTiles | None = None
        """What answers /online/Z/X/Y; None while the user has not switched it on."""

    def respond(self, path: str) -> Response:
        """The answer to the path of a URL, with or without a query.

        Raises:
            KeyError: there is no such thing here; the window answers "not found".
            GisviewerError: bundled data is missing.
        """
        path = path.partition("?")[0]
        if path in ("", "/", "/index.html"):
            return "text/html", get_window_page().encode()
        if path == "/page.js":
            return "text/javascript", join_scripts()
        if path.startswith("/web/"):
            file = get_asset_path(path.removeprefix("/web/"))
            return get_mime_type(file), file.read_bytes()
        if path == "/content.json":
            # Only here: the page is on its way to the window before numpy and its like are loaded.
            from gisviewer.mapping.payload import build_payload

            content = self.coming.result() if self.coming is not None else self.content
            return "application/json", encode_json(build_payload(content))
        if found := _LABELS.fullmatch(path):
            return "application/json", encode_json(self.basemap.labels(found["language"]))
        if (found := _LAYER_LABELS.fullmatch(path)) and self.layers is not None:
            z, x, y = int(found["z"]), int(found["x"]), int(found["y"])
            return "application/json", encode_json(self.layers.labels(unquote(found["layer"]), z, x, y))
        if (found := _ONLINE.fullmatch(path)) and self.online is not None:
            return self.online.tile(int(found["z"]), int(found["x"]), int(found["y"]))
        if found := _TILE.fullmatch(path):
            z, x, y = int(found["z"]), int(found["x"]), int(found["y"])
            return TILE_TYPE, self._tile(found["of"], found["layer"], z, x, y)
        raise KeyError(path)

    def _tile(self, of: str | None, layer: str | None, z: int, x: int, y: int) -> bytes:
        if layer is None:
            return self.basemap.tile(z, x, y)
        if self.layers is None:
            raise KeyError(layer)
        cut = self.layers.selected_tile if of == "selected" else self.layers.tile
        return cut(unquote(layer), z, x, y)


def bridge_call(name: str, *arguments: Any) -> str:
    """The JavaScript that calls a function of the bridge: the only way from Python into the page.

    The arguments are JSON values; whatever they hold, they cannot end a string or a script element.
    """
    if not name.isidentifier():
        raise ValueError(f"not the name of a function: {name!r}")
    return f"gisviewer.{name}({', '.join(escape_json(argument) for argument in arguments)})"


def escape_json(value: Any) -> str:
    r"""JSON that is safe inside a script element and as JavaScript: <, >, &, U+2028 and U+2029 as \uXXXX.

    Raises:
        TypeError, ValueError: the value has no JSON form (NaN among them).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


# Lone surrogates are among them because they cannot be encoded as UTF-8; as JSON escapes they survive.
_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
