"""The features of the layers that were read, as the map asks for them: tiles, rows and style classes."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.jobs import settle_memory

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from gisviewer.layers.attributes import AttributeTable
    from gisviewer.layers.frame import LayerFrame
    from gisviewer.layers.labels import Label, LabelIndex
    from gisviewer.layers.loaded import LoadedLayer
    from gisviewer.layers.mvt import Ints
    from gisviewer.layers.tiles import RowClasses, Tiler

Look = tuple[LayerStyle, str]
"""The style and the filter of a layer: all that the class of a row depends on."""

_LARGE = 20_000
"""Rows from which on it is worth while to tidy up after reading them."""
_PLAIN: Look = (LayerStyle(), "")


class LayerFeatures:
    """What was read, by the identifiers of the layers; a removed layer stays, so that undo is cheap.

    `follow` says how the layers look now. All may be called from any thread.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, LoadedLayer] = {}
        self._tilers: dict[str, Tiler] = {}
        self._looks: dict[str, Look] = {}
        self._styled: dict[str, tuple[Look, Tiler]] = {}
        self._labels: dict[str, tuple[LoadedLayer, Look, LabelIndex]] = {}
        self._selected: dict[str, tuple[Ints, Tiler | None]] = {}
        self._lock = threading.Lock()
        self._label_lock = threading.Lock()

    def add(self, loaded: LoadedLayer) -> None:
        """Take the features of a layer in; slow for large ones, so not for a thread that somebody waits for."""
        from gisviewer.layers.tiles import Tiler  # here and below: the window is up before numpy is loaded

        tiler = Tiler(loaded)
        with self._lock:
            self._tilers[loaded.layer.id] = tiler
            self._loaded[loaded.layer.id] = loaded
            self._styled.pop(loaded.layer.id, None)
        if loaded.is_complete and len(loaded) >= _LARGE:
            settle_memory()

    def share(self, layer_id: str, other_id: str) -> None:
        """Let another layer have the features of this one; nothing where they are not there."""
        with self._lock:
            loaded = self._loaded.get(layer_id)
            if loaded is not None:
                self._tilers[other_id] = self._tilers[layer_id]
                self._loaded[other_id] = replace(loaded, layer=replace(loaded.layer, id=other_id))

    def follow(self, layers: Iterable[Layer]) -> None:
        """Draw layers by the style and the filter that they have; costs nothing until a tile is asked for."""
        for layer in layers:
            self._looks[layer.id] = (layer.style, layer.filter_text)

    def get(self, layer_id: str) -> LoadedLayer | None:
        """A layer's features, or None."""
        return self._loaded.get(layer_id)

    def is_complete(self, layer_id: str) -> bool:
        """Whether the whole of a layer was read."""
        loaded = self._loaded.get(layer_id)
        return loaded is not None and loaded.is_complete

    def tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        """A tile of a layer.

        Raises:
            KeyError: there is no such layer.
            LayerError: its style or filter does not fit its fields.
        """
        return self._styled_tiler(layer_id).tile(z, x, y)

    def shown(self, layer_id: str) -> NDArray[np.bool_]:
        """For each row whether it is drawn: by the filter, and in a class that is switched on.

        Raises:
            KeyError: there is no such layer.
            LayerError: its style or filter does not fit its fields.
        """
        from gisviewer.layers.tiles import HIDDEN

        shown: NDArray[np.bool_] = self._classes(layer_id) != HIDDEN
        return shown

    def select(self, selected: Mapping[str, Ints]) -> None:
        """Take note of the selected rows by layer; `selected_tile` shows these and no others."""
        with self._lock:
            self._selected = {layer_id: (rows, None) for layer_id, rows in selected.items()}

    def selected_tile(self, layer_id: str, z: int, x: int, y: int) -> bytes:
        """A tile with the selected features of a layer only; empty where nothing of it is selected any more."""
        import numpy as np

        from gisviewer.layers.tiles import HIDDEN

        with self._lock:
            rows, tiler = self._selected.get(layer_id, (np.empty(0, np.int64), None))
            if layer_id not in self._tilers or not len(rows):
                return b""
            if tiler is None:
                count = len(self._loaded[layer_id])
                classes = np.full(count, HIDDEN, np.uint8)
                classes[rows[rows < count]] = 0
                tiler = self._tilers[layer_id].with_classes(classes)
                self._selected[layer_id] = (rows, tiler)
        return tiler.tile(z, x, y)

    def labels(self, layer_id: str, z: int, x: int, y: int) -> list[Label]:
        """The labels whose anchors lie in a tile, the most important first; none where the layer has no labels.

        Raises:
            KeyError: there is no such layer.
            LayerError: its labels, style or filter do not fit its fields.
        """
        index = self._label_index(layer_id)
        return index.within(z, x, y) if index is not None else []

    def all_labels(self, layer_id: str, limit: int) -> list[Label]:
        """The most important labels of a layer.

        Raises:
            KeyError: there is no such layer.
            LayerError: its labels, style or filter do not fit its fields.
        """
        index = self._label_index(layer_id)
        return index.first(limit) if index is not None else []

    def _label_index(self, layer_id: str) -> LabelIndex | None:
        from gisviewer.layers.labels import LabelIndex

        loaded, look = self._loaded[layer_id], self._looks.get(layer_id, _PLAIN)
        if not look[0].label_template.strip():
            return None
        with self._label_lock:  # several tiles ask at once, and making it takes a while for a large layer
            known = self._labels.get(layer_id)
            if known is not None and known[0] is loaded and known[1] == look:
                return known[2]
            index = LabelIndex(loaded, self._styled_tiler(layer_id), look[0].label_template)
            self._labels[layer_id] = (loaded, look, index)
            return index

    def frame(self, layer_id: str) -> LayerFrame:
        """The features that are shown, with their attributes.

        Raises:
            KeyError: there is no such layer.
            LayerError: its style or filter does not fit its fields.
        """
        from gisviewer.layers.frame import LayerFrame

        loaded = self._loaded[layer_id]
        rows = self._shown_rows(layer_id)
        table = loaded.attributes.table
        return LayerFrame(loaded.geometries.shapes[rows], table.take(rows) if table.num_columns else table)

    def style_classes(self, layer_id: str) -> list[int]:
        """The style class of each row of `frame`; the number of classes stands for none of them."""
        return [int(number) for number in self._classes(layer_id)[self._shown_rows(layer_id)]]

    def _shown_rows(self, layer_id: str) -> Ints:
        import numpy as np

        return np.flatnonzero(self.shown(layer_id))

    def _classes(self, layer_id: str) -> RowClasses:
        return self._styled_tiler(layer_id).classes

    def _styled_tiler(self, layer_id: str) -> Tiler:
        look = self._looks.get(layer_id, _PLAIN)
        with self._lock:
            known = self._styled.get(layer_id)
            if known is not None and known[0] == look:
                return known[1]
            tiler = self._tilers[layer_id]
            if _divides_rows(look):
                tiler = tiler.with_classes(_classify(self._loaded[layer_id].attributes, look))
            self._styled[layer_id] = (look, tiler)
            return tiler


def _divides_rows(look: Look) -> bool:
    style, filter_text = look
    return style.mode != "single" or bool(filter_text.strip())


def _classify(attributes: AttributeTable, look: Look) -> RowClasses:
    import numpy as np

    from gisviewer.layers.filter import find_rows
    from gisviewer.layers.style import row_classes

    if not _divides_rows(look):
        return np.zeros(len(attributes), np.uint8)
    style, filter_text = look
    visible = find_rows(filter_text, attributes) if filter_text.strip() else None
    return row_classes(attributes, style, visible)
