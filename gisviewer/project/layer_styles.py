"""How layers looked when they were last styled, by the file that they come from: opening one again brings it back."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from gisviewer.domain.layers import Layer, LayerStyle
from gisviewer.errors import GisviewerError, SettingsError
from gisviewer.files import write_bytes
from gisviewer.project.folders import data_folder

_MOST = 500


class StyleMemory:
    """The styles of the files styled last; a damaged or missing file of them is an empty one."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._styles: dict[str, LayerStyle] | None = None

    def find(self, layer: Layer) -> LayerStyle | None:
        """The style that a layer of this file had last, or None."""
        return self._loaded().get(_key(layer)) if layer.source else None

    def remember(self, layer: Layer) -> None:
        """Take note of a layer's style; one that cannot be stored is forgotten with the program's end."""
        if not layer.source or self.find(layer) == layer.style:
            return
        styles = self._loaded()
        styles.pop(_key(layer), None)
        styles[_key(layer)] = layer.style
        for key in list(styles)[:-_MOST]:
            del styles[key]

    def save(self) -> None:
        """Write the styles; a folder that cannot be written is nobody's concern here."""
        path = self._path or _default_path()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(path, msgspec.json.encode(self._loaded()), SettingsError)
        except (OSError, GisviewerError, UnicodeEncodeError):
            return

    def _loaded(self) -> dict[str, LayerStyle]:
        if self._styles is None:
            try:
                content = (self._path or _default_path()).read_bytes()
                self._styles = msgspec.json.decode(content, type=dict[str, LayerStyle])
            except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
                self._styles = {}
        return self._styles


def _default_path() -> Path:
    return data_folder() / "layer-styles.json"


def _key(layer: Layer) -> str:
    return hashlib.sha256(f"{layer.source}\n{layer.member}".encode("utf-8", "surrogatepass")).hexdigest()[:24]
